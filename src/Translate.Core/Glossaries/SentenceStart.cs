namespace Translate.Glossaries;

/// <summary>Tells where a sentence begins, and so where any word may have a capital.</summary>
internal static class SentenceStart
{
    private const string SentenceEnds = ".!?:…";

    /// <summary>
    /// Whether nothing but quotation marks, brackets, dashes and space stands between a position and the end of a sentence.
    /// </summary>
    public static bool IsAt(ReadOnlySpan<char> text, int position)
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
