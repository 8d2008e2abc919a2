using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Translate.Documents;

namespace Translate.Segmentation;

/// <summary>The cells of a table row: each is a segment, and what stands between them is the space after it.</summary>
internal static partial class TableCells
{
    /// <summary>The cells, in order; together with the white space between them they are the row.</summary>
    public static ImmutableArray<TextSpan> Split(string row)
    {
        ImmutableArray<TextSpan>.Builder cells = ImmutableArray.CreateBuilder<TextSpan>();
        int start = 0;
        foreach (ValueMatch gap in Separator().EnumerateMatches(row))
        {
            cells.Add(new TextSpan(start, gap.Index - start));
            start = gap.Index + gap.Length;
        }

        cells.Add(new TextSpan(start, row.Length - start));
        return cells.ToImmutable();
    }

    [GeneratedRegex(@"(?<=\S)(?:[ \u00A0]*\t\s*|[ \u00A0]{2,}\s*)(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
