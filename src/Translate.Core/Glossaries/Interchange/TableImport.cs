using System.Collections.Immutable;
using Translate.Errors;
using Translate.Files;

namespace Translate.Glossaries.Interchange;

/// <summary>Reads a table with a header as entries: comma-, semicolon- or tab-separated.</summary>
internal sealed class TableImport(string file)
{
    private const string Inflection = "must be words with what belongs to them, such as 'iraker = Iraqi | perser = Persian'. Add the '='.";

    private readonly List<Mistake> _mistakes = [];
    private readonly ImportRemarks _remarks = new();

    /// <summary>Reads the text.</summary>
    /// <exception cref="DataFileException">It holds mistakes; all are reported together.</exception>
    public ImportResult Read(DecodedText decoded, ImportOptions options)
    {
        (char separator, int start) = TableSeparator.Of(decoded.Text);
        using IEnumerator<ImmutableArray<TableCell>> rows = new TableReader(file, decoded.Text, separator, _mistakes).Rows(start).GetEnumerator();
        if (!rows.MoveNext())
        {
            throw DataFileException.At(new SourceLocation(file), "the file is empty. Its first line names the columns: 'term,english'.");
        }

        var columns = TableColumns.Of(rows.Current, _mistakes);
        if (_mistakes.Count > 0)
        {
            throw DataFileException.InFiles(_mistakes);
        }

        return new ImportAssembly(file, options, _remarks, _mistakes).Assemble(Drafts(rows, columns));
    }

    private IEnumerable<DraftEntry> Drafts(IEnumerator<ImmutableArray<TableCell>> rows, TableColumns columns)
    {
        while (rows.MoveNext())
        {
            yield return Draft(rows.Current, columns);
        }
    }

    private DraftEntry Draft(ImmutableArray<TableCell> row, TableColumns columns)
    {
        var draft = new DraftEntry(row[0].Location);
        string english = EnglishKey(row, columns);
        for (int i = 0; i < row.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(row[i].Text))
            {
                continue;
            }

            if (i >= columns.Count)
            {
                FormattableString message = $"this row has {row.Length} fields, the header names {columns.Count}. Put a field that holds the separator in quotation marks.";
                _mistakes.Add(new Mistake(row[i].Location, FormattableString.Invariant(message)));
                break;
            }

            Add(draft, columns, i, row[i], english);
        }

        return draft;
    }

    private void Add(DraftEntry draft, TableColumns columns, int index, TableCell cell, string english)
    {
        switch (columns[index])
        {
            case null:
                _remarks.Add($"a field of the column '{columns.Heading(index)}', for which a glossary has no place: left out.", cell.Location);
                break;
            case TableColumns.Status:
                break;
            case EntryKeys.Kind:
                draft.Add(new EntryValue(EntryKeys.Kind, ForeignWords.Kind(cell.Text) ?? cell.Text.Trim()), cell.Location);
                break;
            case EntryKeys.Term or EntryKeys.Note:
                draft.Add(new EntryValue(columns[index]!, cell.Text.Trim()), cell.Location);
                break;
            case EntryKeys.DoNotTranslate:
                AddKept(draft, cell);
                break;
            case EntryKeys.Domain:
                AddDomains(draft, cell);
                break;
            case EntryKeys.English:
                AddEach(draft, english, cell);
                break;
            case { } key when key.StartsWith(EntryKeys.Adjective, StringComparison.Ordinal) || key.StartsWith(EntryKeys.Inhabitant, StringComparison.Ordinal):
                AddWords(draft, key, cell);
                break;
            case { } key:
                AddEach(draft, key, cell);
                break;
        }
    }

    private void AddKept(DraftEntry draft, TableCell cell)
    {
        switch (ForeignWords.Truth(cell.Text))
        {
            case true:
                draft.Add(new EntryValue(EntryKeys.DoNotTranslate, EntryValues.True), cell.Location);
                break;
            case null:
                _mistakes.Add(new Mistake(cell.Location, $"'{EntryKeys.DoNotTranslate}' is 'true' or 'false', not '{cell.Text.Trim()}'."));
                break;
        }
    }

    private static void AddDomains(DraftEntry draft, TableCell cell)
    {
        foreach (string part in CellList.Split(cell.Text))
        {
            draft.Add(new EntryValue(EntryKeys.Domain, ForeignWords.Domain(CellList.Plain(part))), cell.Location);
        }
    }

    private static void AddEach(DraftEntry draft, string key, TableCell cell)
    {
        foreach (string part in CellList.Split(cell.Text))
        {
            draft.Add(new EntryValue(key, CellList.Plain(part)), cell.Location);
        }
    }

    private void AddWords(DraftEntry draft, string column, TableCell cell)
    {
        int dash = column.IndexOf('-', StringComparison.Ordinal);
        string key = dash < 0 ? column : column[..dash];
        string facet = dash < 0 ? "" : column[(dash + 1)..];
        foreach (string part in CellList.Split(cell.Text))
        {
            if (CellList.Pair(part) is { } pair)
            {
                draft.Add(new EntryValue(key, pair.Value, pair.Key, facet), cell.Location);
            }
            else
            {
                _mistakes.Add(new Mistake(cell.Location, $"'{part}': '{column}' {Inflection}"));
            }
        }
    }

    // A row of its own for each English name, with its status beside it, is how many programs write their tables.
    private string EnglishKey(ImmutableArray<TableCell> row, TableColumns columns)
    {
        int index = Enumerable.Range(0, Math.Min(row.Length, columns.Count)).FirstOrDefault(i => columns[i] is TableColumns.Status, -1);
        if (index < 0 || string.IsNullOrWhiteSpace(row[index].Text))
        {
            return EntryKeys.English;
        }

        string? status = ForeignWords.Status(row[index].Text);
        if (status is null)
        {
            string message = $"there is no status '{row[index].Text}'. Write 'preferred', 'accepted' or 'forbidden'.";
            _mistakes.Add(new Mistake(row[index].Location, message));
        }

        return status is EntryKeys.Forbidden ? EntryKeys.Forbidden : EntryKeys.English;
    }
}
