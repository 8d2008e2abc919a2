using System.Collections.Frozen;

namespace Translate.Glossaries;

/// <summary>Whether words of a text may be a form of the glossary, judged by their capitals.</summary>
internal static class TermCasing
{
    // Shorter words in capitals are rather abbreviations: AP is the news agency, Ap the party.
    private const int ShortestInCapitals = 4;

    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(["Den", "Det", "De", "Dei"], StringComparer.Ordinal);

    /// <summary>
    /// Whether the capitals fit: those of the form must be there. A part of a name may have one more at its beginning (<c>Det Hvite
    /// Hus</c>), and an adjective where a sentence begins (<c>Norsk</c> within one is a firm or a club). The article of a name may be
    /// small where another of its words has a capital (<c>det Hvite hus</c>), and so may the beginning of an event. Everything may be in capitals, as headlines are.
    /// </summary>
    /// <param name="pattern">The form looked for.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the words begin that are the form's but for case.</param>
    /// <param name="end">The first position after them.</param>
    public static bool Fits(TermPattern pattern, ReadOnlySpan<char> text, int start, int end)
    {
        // As it stands in the glossary, and surely with a capital: so nearly all names are.
        if (char.IsUpper(text[start]) && text[start..end].SequenceEqual(pattern.Spelling))
        {
            return true;
        }

        bool asWritten = true;
        bool allCapitals = true;
        bool hasCapital = false;
        bool hasLetter = false;
        int at = start;
        foreach (char expected in pattern.Spelling)
        {
            if (!NameText.IsWordPart(expected))
            {
                continue;
            }

            while (at < end && !NameText.IsWordPart(text[at]))
            {
                at++;
            }

            if (at == end)
            {
                return false;
            }

            char actual = text[at];
            hasCapital |= char.IsUpper(actual);
            asWritten &= actual == expected
                || (!hasLetter && actual == char.ToLowerInvariant(expected) && MayBeLowered(pattern))
                || (actual == char.ToUpperInvariant(expected) && MayBeRaised(pattern, text, start, at));
            allCapitals &= actual == char.ToUpperInvariant(expected);
            hasLetter |= char.IsLetter(actual);
            at++;
        }

        return (asWritten && (hasCapital || !pattern.IsName || pattern.Entry.Kind == TermKind.Event)) || (allCapitals && end - start >= ShortestInCapitals);
    }

    /// <summary>Whether words are all in capitals that the form writes with small letters: then their capitals tell nothing.</summary>
    public static bool IsRaised(string spelling, ReadOnlySpan<char> text, int start, int end)
    {
        foreach (char c in text[start..end])
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return spelling.Any(char.IsLower);
    }

    private static bool MayBeLowered(TermPattern pattern) =>
        BeginsWithArticle(pattern) || (pattern.IsName && pattern.Entry.Kind == TermKind.Event);

    private static bool BeginsWithArticle(TermPattern pattern)
    {
        int space = pattern.Spelling.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && pattern.IsName && Articles.Contains(pattern.Spelling[..space]);
    }

    private static bool MayBeRaised(TermPattern pattern, ReadOnlySpan<char> text, int start, int at)
    {
        bool beginsWord = at == 0 || !NameText.IsWordPart(text[at - 1]);
        return beginsWord && (pattern.IsName || pattern.IsPlural || (at == start && SentenceStart.IsAt(text, at)));
    }
}
