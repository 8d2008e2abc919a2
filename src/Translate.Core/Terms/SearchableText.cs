using System.Globalization;
using System.Text;
using Translate.Documents;

namespace Translate.Terms;

/// <summary>
/// A text as names are searched in it: NFC, without invisible characters, with one kind of hyphen, apostrophe and space. It remembers where each of
/// its characters stands in the text as given.
/// </summary>
internal sealed class SearchableText
{
    private readonly List<TextSpan> _origins;

    private SearchableText(string text, List<TextSpan> origins)
    {
        Text = text;
        _origins = origins;
    }

    /// <summary>The text to search in.</summary>
    public string Text { get; }

    /// <summary>Prepares a text.</summary>
    public static SearchableText Of(string given)
    {
        var text = new StringBuilder(given.Length);
        var origins = new List<TextSpan>(given.Length);
        for (int start = 0; start < given.Length;)
        {
            int end = ClusterEnd(given, start);
            foreach (char c in Folded(given[start..end]))
            {
                text.Append(c);
                origins.Add(new TextSpan(start, end - start));
            }

            start = end;
        }

        return new SearchableText(text.ToString(), origins);
    }

    /// <summary>Where a stretch of <see cref="Text"/> stands in the text as given.</summary>
    /// <param name="start">Its first position.</param>
    /// <param name="end">The first position after it; greater than <paramref name="start"/>.</param>
    public TextSpan Origin(int start, int end)
    {
        int first = _origins[start].Start;
        return new TextSpan(first, _origins[end - 1].End - first);
    }

    private static int ClusterEnd(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && text[end] >= '\u0300' && char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark)
        {
            end++;
        }

        return end;
    }

    private static string Folded(string cluster) => cluster switch
    {
        // A mark on half of a surrogate pair cannot be normalised, and is no part of a name.
        { Length: > 1 } => char.IsSurrogate(cluster[0]) ? cluster : cluster.Normalize(),
        "\u2010" or "\u2011" => "-",
        "\u2018" or "\u2019" or "\u02BC" => "'",
        _ when char.IsWhiteSpace(cluster[0]) => " ",
        _ when cluster[0] >= '\u00AD' && char.GetUnicodeCategory(cluster[0]) == UnicodeCategory.Format => "",
        _ => cluster,
    };
}
