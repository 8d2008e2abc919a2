using Translate.Documents;

namespace Translate.Terms;

/// <summary>Finds wordings in a translation: as whole words, in any inflection, with the capitals that they need.</summary>
internal static class TermSearch
{
    /// <summary>Where words stand in a text, in its order.</summary>
    public static IEnumerable<TextSpan> Find(string target, string words) =>
        words.Any(char.IsLetterOrDigit) ? Find(SearchableText.Of(target), SearchableText.Of(words).Text) : [];

    /// <summary>Where a wording stands in the text as given, in its order.</summary>
    /// <param name="target">The text.</param>
    /// <param name="words">The wording, as <see cref="SearchableText"/> has it; it holds a letter or digit.</param>
    public static IEnumerable<TextSpan> Find(SearchableText target, string words)
    {
        string text = target.Text;
        for (int at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = Next(text, words, at))
        {
            if (IsWhole(text, at, at + words.Length) && KeepsCapitals(text.AsSpan(at, words.Length), words))
            {
                yield return target.Origin(at, at + words.Length);
            }
        }
    }

    private static int Next(string text, string words, int at) =>
        at + 1 < text.Length ? text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase) : -1;

    // "is" is no IS and "us" no US; more capitals than the glossary has are fine, as in a headline.
    private static bool KeepsCapitals(ReadOnlySpan<char> found, string words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (char.IsUpper(words[i]) && !char.IsUpper(found[i]))
            {
                return false;
            }
        }

        return true;
    }

    // A plural -s and a genitive may follow the wording; no other letter may touch it.
    private static bool IsWhole(string text, int start, int end)
    {
        bool startsWord = start == 0 || !char.IsLetterOrDigit(text[start - 1]);
        int after = end < text.Length && text[end] is 's' or 'S' ? end + 1 : end;
        return startsWord && (after >= text.Length || !char.IsLetterOrDigit(text[after]));
    }
}
