using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Translate.Errors;
using Translate.Files;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>Reads replies that <see cref="LedgerExport"/> wrote into a ledger. Importing the same file again changes nothing.</summary>
public static class LedgerImport
{
    /// <summary>Reads a file: all of it, or nothing when a line is wrong.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="file">The file.</param>
    /// <param name="preference">Which of two different translations stays; null keeps the ledger's own and reports the conflict.</param>
    /// <exception cref="DataFileException">The file cannot be read, or lines are wrong; all of them are named.</exception>
    /// <exception cref="StageException">The ledger cannot be written.</exception>
    public static ImportResult Read(ReplyLedger ledger, string file, ImportPreference? preference)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ImmutableArray<(int Line, LedgerEntry Entry)> entries = Parse(file);
        return ledger.Connection.Write(() =>
        {
            int added = 0;
            ledger.Claims.Refresh();
            ImmutableArray<ImportConflict>.Builder conflicts = ImmutableArray.CreateBuilder<ImportConflict>();
            foreach ((int line, LedgerEntry entry) in entries)
            {
                if (ledger.Replies.Add(entry))
                {
                    added++;
                    ledger.Claims.RemoveUnlessAwaited(RequestKey.Read(Convert.FromHexString(entry.Key)));
                }
                else if (ledger.Replies.Translation(entry.Key) is { } ours && !string.Equals(ours, entry.Translation, StringComparison.Ordinal))
                {
                    conflicts.Add(new ImportConflict(file, line, entry.Text, ours, entry.Translation));
                    if (preference == ImportPreference.Theirs)
                    {
                        ledger.Replies.Replace(entry);
                    }
                }
            }

            return new ImportResult(added, entries.Length - added - conflicts.Count, conflicts.ToImmutable());
        });
    }

    private static ImmutableArray<(int Line, LedgerEntry Entry)> Parse(string file)
    {
        List<Mistake> mistakes = [];
        Dictionary<string, (int Line, LedgerEntry Entry)> entries = new(StringComparer.Ordinal);
        int number = 0;
        foreach (string line in TextFile.Read(file).Text.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                LedgerEntry entry = LedgerLine.Read(line);
                if (!entries.TryAdd(entry.Key, (number, entry)) && !string.Equals(entries[entry.Key].Entry.Translation, entry.Translation, StringComparison.Ordinal))
                {
                    mistakes.Add(At(file, number, 0, line, FormattableString.Invariant(
                        $"line {entries[entry.Key].Line} has another translation of the same text. Keep one of the two lines.")));
                }
            }
            catch (JsonException e)
            {
                mistakes.Add(At(file, number, ColumnOf(e, line), line, "this is no JSON object. A line of an exported ledger was cut or changed."));
            }
            catch (FormatException e)
            {
                mistakes.Add(At(file, number, 0, line, e.Message));
            }
        }

        return mistakes.Count == 0 ? [.. entries.Values] : throw DataFileException.InFiles(mistakes);
    }

    // JSON's errors count bytes; columns count as editors do.
    private static int ColumnOf(JsonException e, string line)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(line);
        return Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)Math.Min(e.BytePositionInLine ?? 0, bytes.Length))) + 1;
    }

    private static Mistake At(string file, int line, int column, string text, string message) =>
        new(new SourceLocation(file, line, column, LineText: text.Length > 200 || column == 0 ? null : text), message);
}
