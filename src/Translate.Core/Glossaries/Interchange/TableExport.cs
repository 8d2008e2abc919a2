using System.Collections.Immutable;

namespace Translate.Glossaries.Interchange;

/// <summary>
/// Writes entries as a table (RFC 4180, but with LF): a header, then a row for each entry; columns that no entry fills are left out.
/// </summary>
internal sealed class TableExport(TextWriter output, char separator)
{
    /// <summary>Writes the table.</summary>
    public void Write(IEnumerable<TermEntry> entries)
    {
        ILookup<string, EntryValue>[] rows = [.. entries.Select(e => EntryValues.Of(e).ToLookup(v => v.Column, StringComparer.Ordinal))];
        ImmutableArray<string> columns =
            [.. TableColumns.Written.Where(c => c is EntryKeys.Term or EntryKeys.English || rows.Any(r => r.Contains(c)))];
        WriteRow(columns);
        foreach (ILookup<string, EntryValue> row in rows)
        {
            WriteRow(columns.Select(c => Field(c, row[c])));
        }
    }

    private static string Field(string column, IEnumerable<EntryValue> values) =>
        column is EntryKeys.Term or EntryKeys.Kind or EntryKeys.Note or EntryKeys.DoNotTranslate
            ? string.Concat(values.Select(v => v.Text))
            : CellList.Join(values);

    private void WriteRow(IEnumerable<string> fields)
    {
        output.Write(string.Join(separator, fields.Select(Quoted)));
        output.Write('\n');
    }

    private string Quoted(string field) => field.Contains(separator, StringComparison.Ordinal) || field.AsSpan().IndexOfAny("\"\r\n") >= 0
        ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : field;
}
