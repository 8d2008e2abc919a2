using System.Text;

namespace Translate.Memories;

/// <summary>
/// A text without what counts little when two are compared: letters small, each number one <c>#</c>, and one space in place of
/// punctuation, symbols and white space.
/// </summary>
internal static class FoldedText
{
    private const char Number = '#';

    /// <summary>The folded form of a text that is in NFC.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        bool gap = false;
        foreach (char c in text)
        {
            if (char.IsDigit(c))
            {
                // "12 500", "3,5" and "12.30" are one number, however they are written.
                if (folded.Length == 0 || folded[^1] != Number)
                {
                    AppendAfterGap(folded, Number, gap);
                }

                gap = false;
            }
            else if (char.IsLetter(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                AppendAfterGap(folded, char.ToLowerInvariant(c), gap);
                gap = false;
            }
            else
            {
                gap = true;
            }
        }

        return folded.ToString();
    }

    private static void AppendAfterGap(StringBuilder folded, char c, bool gap)
    {
        if (gap && folded.Length > 0)
        {
            folded.Append(' ');
        }

        folded.Append(c);
    }
}
