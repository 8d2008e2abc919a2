namespace Translate.Glossaries;

/// <summary>The words beside a place in a text: what shows that a name is a part of a longer one.</summary>
internal static class NeighbouringWords
{
    private static readonly WordList SmallWords = WordList.Read("small-words.txt");

    /// <summary>The word before a place, only white space between; empty when there is none.</summary>
    public static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int start)
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
    public static ReadOnlySpan<char> After(ReadOnlySpan<char> text, int end)
    {
        int begin = end;
        while (begin < text.Length && char.IsWhiteSpace(text[begin]))
        {
            begin++;
        }

        return begin > end ? WordAt(text, begin) : [];
    }

    /// <summary>Whether a name follows a place: a word with a capital, an initial, or the beginning of <c>O'Keeffe</c>.</summary>
    public static bool PrecedesName(ReadOnlySpan<char> text, int end)
    {
        ReadOnlySpan<char> after = After(text, end);
        if (after.Length != 1 || !char.IsUpper(after[0]))
        {
            return IsCapitalised(after);
        }

        ReadOnlySpan<char> rest = text[end..].TrimStart()[1..];
        return rest is ['.', ' ', .. [var next, ..]]
            ? char.IsUpper(next)
            : rest is [var mark, var letter, ..] && NameText.IsApostrophe(mark) && char.IsUpper(letter);
    }

    /// <summary>The word that begins at a place; empty when none does.</summary>
    public static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int begin)
    {
        int end = begin;
        while (end < text.Length && NameText.IsWordPart(text[end]))
        {
            end++;
        }

        return text[begin..end];
    }

    /// <summary>Whether a word has a capital and then a small letter; where all is in capitals, none tells a name.</summary>
    public static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);

    /// <summary>
    /// Whether the word before a place is a name. A word that begins the sentence has a capital too; small words that do are known.
    /// </summary>
    public static bool FollowsName(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> before = Before(text, start);
        return IsCapitalised(before) && !SmallWords.Contains(before);
    }

    /// <summary>
    /// Whether the word before a place begins the sentence and looks like a noun in the definite (<c>Bydelen Stovner</c>), an adjective
    /// (<c>Norske Statoil</c>) or the verb of a headline (<c>Bombet Aleppo</c>), so that its capital may tell nothing.
    /// </summary>
    public static bool FollowsOrdinaryWord(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> before = Before(text, start);
        bool looksOrdinary = before.EndsWith("en") || before.EndsWith("et") || before.EndsWith("ene") || before.EndsWith("ske")
            || before.EndsWith("er") || before.EndsWith("te");
        return looksOrdinary
            && SentenceStart.IsAt(text, start - 1 - before.Length);
    }
}
