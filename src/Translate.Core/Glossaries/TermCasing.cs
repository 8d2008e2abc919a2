namespace Translate.Glossaries;

/// <summary>Whether words of a text may be a form of the glossary, judged by their capitals.</summary>
internal static class TermCasing
{
    private const string SentenceEnds = ".!?:…";

    /// <summary>
    /// Whether the capitals fit: those of the form must be there; a part of a name may have one more at its beginning (<c>Det Hvite Hus</c>), a word
    /// only where a sentence begins; and everything may be in capitals, as headlines are.
    /// </summary>
    /// <param name="pattern">The form looked for.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the words begin that are the form's but for case.</param>
    /// <param name="end">The first position after them.</param>
    public static bool Fits(TermPattern pattern, ReadOnlySpan<char> text, int start, int end)
    {
        bool asWritten = true;
        bool allCapitals = true;
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

            char actual = text[at];
            asWritten &= actual == expected || (actual == char.ToUpperInvariant(expected) && MayBeRaised(pattern, text, start, at));
            allCapitals &= actual == char.ToUpperInvariant(expected);
            at++;
        }

        return asWritten || (allCapitals && end - start > 1);
    }

    private static bool MayBeRaised(TermPattern pattern, ReadOnlySpan<char> text, int start, int at)
    {
        bool beginsWord = at == 0 || !NameText.IsWordPart(text[at - 1]);
        return beginsWord && (pattern.IsName || (at == start && BeginsSentence(text, at)));
    }

    /// <summary>Whether nothing but quotation marks, brackets, dashes and space stands between a position and the end of a sentence.</summary>
    private static bool BeginsSentence(ReadOnlySpan<char> text, int position)
    {
        for (int i = position - 1; i >= 0; i--)
        {
            char c = text[i];
            if (SentenceEnds.Contains(c, StringComparison.Ordinal))
            {
                return true;
            }

            if (char.IsLetterOrDigit(c) || c is ',' or ';' or '-' or '/')
            {
                return false;
            }
        }

        return true;
    }
}
