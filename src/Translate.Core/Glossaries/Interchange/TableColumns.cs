using System.Collections.Immutable;
using Translate.Errors;

namespace Translate.Glossaries.Interchange;

/// <summary>What the columns of a table hold, as its first line says.</summary>
internal sealed class TableColumns
{
    /// <summary>The column that says whether a row's English is preferred, accepted or forbidden; no key of ours.</summary>
    public const string Status = "status";

    private readonly ImmutableArray<string?> _names;
    private readonly ImmutableArray<TableCell> _header;

    private TableColumns(ImmutableArray<TableCell> header)
    {
        _header = header;
        _names = [.. header.Select(c => ForeignWords.Column(c.Text))];
    }

    /// <summary>The columns that an export writes, in their order.</summary>
    public static ImmutableArray<string> Written { get; } =
    [
        EntryKeys.Term, EntryKeys.English, EntryKeys.Kind, EntryKeys.Also, EntryKeys.Definite, EntryKeys.Compound, EntryKeys.Adjective,
        EntryKeys.Inhabitant, $"{EntryKeys.Inhabitant}-{EntryKeys.Plural}", $"{EntryKeys.Inhabitant}-{EntryKeys.Forms}",
        EntryKeys.Forbidden, EntryKeys.DoNotTranslate, EntryKeys.Domain, EntryKeys.Guard, EntryKeys.Note,
    ];

    /// <summary>How many columns there are.</summary>
    public int Count => _names.Length;

    /// <summary>The name of a column in our words; null when it is not known.</summary>
    public string? this[int index] => _names[index];

    /// <summary>The columns of a header; what is wrong with it is reported.</summary>
    public static TableColumns Of(ImmutableArray<TableCell> header, List<Mistake> mistakes)
    {
        var columns = new TableColumns(header);
        string[] missing = [.. new[] { EntryKeys.Term, EntryKeys.English }.Where(k => !columns._names.Contains(k, StringComparer.Ordinal))];
        if (missing.Length > 0)
        {
            string message = $"the first line must name the columns, and {Listed(missing)} {(missing.Length == 1 ? "is" : "are")} missing. Write 'term,english' there, or more of "
                + $"{string.Join(", ", Written.Add(Status))}; 'norsk', 'nb', 'source', 'engelsk', 'en' and 'target' are understood too.";
            mistakes.Add(new Mistake(header[0].Location, message));
        }

        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i] is { } name && columns._names.IndexOf(name) < i && name is not EntryKeys.Also and not EntryKeys.Note)
            {
                string first = header[columns._names.IndexOf(name)].Text;
                mistakes.Add(new Mistake(header[i].Location, $"'{header[i].Text}' and '{first}' both name the column '{name}'. Rename or remove one."));
            }
        }

        return columns;
    }

    /// <summary>The heading of a column as written.</summary>
    public string Heading(int index) => _header[index].Text.Trim();

    private static string Listed(string[] missing) => string.Join(" and ", missing.Select(m => $"'{m}'"));
}
