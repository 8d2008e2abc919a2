using System.Buffers;
using System.Text;
using Translate.Documents;

namespace Translate.Glossaries;

/// <summary>
/// A text in NFC without invisible characters, which remembers where each of its characters stands in the text as given. Most texts are so
/// already and are used as they are.
/// </summary>
internal readonly struct MatchableText
{
    private const char SoftHyphen = '\u00AD';
    private const char LastLatin = '\u02FF';

    // Latin letters with everything they are composed with, and the usual punctuation: no other order of characters can change them.
    private static readonly SearchValues<char> Settled = SearchValues.Create(
        [
            .. Enumerable.Range(0, LastLatin + 1).Where(c => c != SoftHyphen).Select(c => (char)c),
            .. "\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201C\u201D\u201E\u2022\u2026\u202F\u20AC",
        ]);

    private readonly TextSpan[]? _origins;

    private MatchableText(string text, TextSpan[]? origins)
    {
        Text = text;
        _origins = origins;
    }

    /// <summary>The text to match in.</summary>
    public string Text { get; }

    /// <summary>Prepares a text.</summary>
    public static MatchableText Of(string given) =>
        IsSettled(given) ? new MatchableText(given, null) : Folded(given);

    /// <summary>The stretch of the text as given that a stretch of <see cref="Text"/> came from.</summary>
    public TextSpan Origin(int start, int end)
    {
        if (_origins is null)
        {
            return new TextSpan(start, end - start);
        }

        int first = _origins[start].Start;
        return new TextSpan(first, _origins[end - 1].End - first);
    }

    // Looking for the two simple things first is many times faster than asking the set about each character.
    private static bool IsSettled(ReadOnlySpan<char> text)
    {
        if (text.Contains(SoftHyphen))
        {
            return false;
        }

        int other = text.IndexOfAnyExceptInRange('\0', LastLatin);
        return other < 0 || !text[other..].ContainsAnyExcept(Settled);
    }

    private static MatchableText Folded(string given)
    {
        var text = new StringBuilder(given.Length);
        var origins = new List<TextSpan>(given.Length);
        int start = 0;
        while (start < given.Length)
        {
            int end = ClusterEnd(given, start);
            foreach (char c in Composed(given[start..end]))
            {
                text.Append(c);
                origins.Add(new TextSpan(start, end - start));
            }

            start = end;
        }

        return new MatchableText(text.ToString(), [.. origins]);
    }

    private static int ClusterEnd(string text, int start)
    {
        int end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
        while (end < text.Length && NameText.IsMark(text[end]))
        {
            end++;
        }

        return end;
    }

    private static string Composed(string cluster)
    {
        if (cluster.AsSpan().ContainsAny(NameText.Invisible))
        {
            cluster = string.Concat(cluster.Where(c => !NameText.Invisible.Contains(c)));
        }

        // A lone surrogate is no text and cannot be normalised; it is no part of a word either.
        bool isBroken = cluster.Length > 0 && char.IsSurrogate(cluster[0]) && !(cluster.Length > 1 && char.IsSurrogatePair(cluster, 0));
        return isBroken ? cluster : cluster.Normalize();
    }
}
