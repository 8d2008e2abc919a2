using System.Text.RegularExpressions;

namespace Translate.Documents;

/// <summary>Recognises the rows of a table: two or more neighbouring lines with the same number of cells, tabs or two spaces and more between them.</summary>
internal static partial class TableLine
{
    /// <summary>Whether the line at <paramref name="index"/> is a row.</summary>
    public static bool IsRow(IReadOnlyList<Line> lines, int index, string text)
    {
        int cells = CellsOf(lines, index, text);
        return cells > 1 && (CellsOf(lines, index - 1, text) == cells || CellsOf(lines, index + 1, text) == cells);
    }

    private static int CellsOf(IReadOnlyList<Line> lines, int index, string text) =>
        index < 0 || index >= lines.Count ? 0 : Separator().Count(lines[index].Of(text)) + 1;

    [GeneratedRegex(@"\t+|[ \u00A0]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
