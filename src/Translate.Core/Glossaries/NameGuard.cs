namespace Translate.Glossaries;

/// <summary>Keeps names from being found inside longer names that the glossary does not know.</summary>
internal static class NameGuard
{
    private static readonly WordList SmallWords = WordList.Read("small-words.txt");
    private static readonly WordList GivenNames = WordList.Read("given-names.txt");

    /// <summary>What keeps a form from standing at a place: its capitals, its entry's guards, or a given name before it.</summary>
    public static TermObstacle Check(TermPattern pattern, ReadOnlySpan<char> text, int start, int end)
    {
        if (!TermCasing.Fits(pattern, text, start, end))
        {
            return TermObstacle.Capitals;
        }

        return pattern.IsName ? CheckName(pattern, text, start, end) : TermObstacle.None;
    }

    /// <summary>The word before a place, only white space between; empty when there is none.</summary>
    public static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        int begin = end;
        while (begin > 0 && NameText.IsWordPart(text[begin - 1]))
        {
            begin--;
        }

        return end < start ? text[begin..end] : [];
    }

    /// <summary>The word after a place, only white space between; empty when there is none.</summary>
    public static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text, int end)
    {
        int begin = end;
        while (begin < text.Length && char.IsWhiteSpace(text[begin]))
        {
            begin++;
        }

        int stop = begin;
        while (stop < text.Length && NameText.IsWordPart(text[stop]))
        {
            stop++;
        }

        return begin > end ? text[begin..stop] : [];
    }

    private static TermObstacle CheckName(TermPattern pattern, ReadOnlySpan<char> text, int start, int end)
    {
        TermGuard guard = pattern.Entry.Guard;
        if (guard.HasFlag(TermGuard.NotFirst) && (SentenceStart.IsAt(text, start) || TermCasing.IsRaised(pattern.Spelling, text, start, end)))
        {
            return TermObstacle.SentenceStart;
        }

        ReadOnlySpan<char> before = WordBefore(text, start);
        if (guard.HasFlag(TermGuard.NotAfterName) && IsCapitalised(before) && !SmallWords.Contains(before))
        {
            return TermObstacle.AfterName;
        }

        if (guard.HasFlag(TermGuard.NotBeforeName) && IsCapitalised(WordAfter(text, end)))
        {
            return TermObstacle.BeforeName;
        }

        bool isSurname = IsCapitalised(before) && !pattern.Spelling.Contains(' ', StringComparison.Ordinal) && GivenNames.Contains(before);
        return isSurname ? TermObstacle.AfterGivenName : TermObstacle.None;
    }

    // Where all is in capitals, none tells a name.
    private static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);
}
