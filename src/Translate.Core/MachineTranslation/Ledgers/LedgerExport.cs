using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>
/// Writes the replies of a ledger as JSON Lines, sorted by engine, languages, text and key: the same replies give the same bytes, whenever and in
/// whatever order they were paid for, so that they can be kept in a repository and merged.
/// </summary>
public static class LedgerExport
{
    // Letters stay as they are: the file is UTF-8, for people to read and never part of HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes every reply, one a line, and returns how many there are.</summary>
    /// <exception cref="Errors.StageException">The ledger cannot be read.</exception>
    public static async Task<int> WriteAsync(ReplyLedger ledger, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        LedgerEntry[] entries =
        [
            .. ledger.Connection.Read(ledger.Replies.All)
                .OrderBy(e => e.Engine, StringComparer.Ordinal)
                .ThenBy(e => e.Source, StringComparer.Ordinal)
                .ThenBy(e => e.Target, StringComparer.Ordinal)
                .ThenBy(e => e.Text, StringComparer.Ordinal)
                .ThenBy(e => e.Key, StringComparer.Ordinal),
        ];
        foreach (LedgerEntry entry in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await output.WriteAsync(Line(entry), cancellationToken).ConfigureAwait(false);
        }

        return entries.Length;
    }

    private static ReadOnlyMemory<byte> Line(LedgerEntry entry)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Options))
        {
            Write(entry, json);
        }

        line.WriteByte((byte)'\n');
        return line.GetBuffer().AsMemory(0, (int)line.Length);
    }

    private static void Write(LedgerEntry entry, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("engine", entry.Engine);
        json.WriteString("from", entry.Source);
        json.WriteString("to", entry.Target);
        json.WriteString("text", entry.Text);
        WriteTerms(entry, json);
        json.WriteString("translation", entry.Translation);
        json.WriteString("alignment", AlignmentText.Write(entry.Alignment));
        if (entry.Confidence is { } confidence)
        {
            json.WriteNumber("confidence", confidence);
        }

        json.WriteNumber("billed", entry.Billed);
        json.WriteString("asked", entry.Asked);
        json.WriteEndObject();
    }

    // A reply from a ledger of the first form has no terms: most texts have none, and its key tells whether this one has.
    private static void WriteTerms(LedgerEntry entry, Utf8JsonWriter json)
    {
        ImmutableArray<RequiredTerm>? terms = entry.Terms
            ?? (string.Equals(RequestKey.Of(entry with { Terms = [] }).Hash, entry.Key, StringComparison.Ordinal) ? ImmutableArray<RequiredTerm>.Empty : null);
        if (terms is null)
        {
            json.WriteString("key", entry.Key);
            return;
        }

        json.WriteStartArray("terms");
        foreach (RequiredTerm term in terms)
        {
            json.WriteStartArray();
            json.WriteStringValue(term.Text);
            json.WriteStringValue(term.Required);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
