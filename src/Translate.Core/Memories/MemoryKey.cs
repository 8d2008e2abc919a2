using System.Text;
using Translate.Documents;

namespace Translate.Memories;

/// <summary>
/// What two sources must share to be the same text for the memory: everything but their Unicode composition and the kind and amount
/// of white space.
/// </summary>
internal static class MemoryKey
{
    private static readonly char[] LineSpace = ['\n', '\r', '\t', '\f', '\v', '\u0085', '\u2028', '\u2029'];

    private const StringSplitOptions NonEmptyTrimmed = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    /// <summary>The text in NFC, trimmed, each run of white space one space.</summary>
    public static string Of(string text)
    {
        string composed = Nfc.Of(text);
        if (WhiteSpace.IsSingleSpaced(composed))
        {
            return composed;
        }

        var key = new StringBuilder(composed.Length);
        bool gap = false;
        foreach (char c in composed)
        {
            if (char.IsWhiteSpace(c))
            {
                gap = key.Length > 0;
                continue;
            }

            if (gap)
            {
                key.Append(' ');
                gap = false;
            }

            key.Append(c);
        }

        return key.ToString();
    }

    /// <summary>
    /// A target as an edition can hold it: in NFC, trimmed, and on one line, since tools break and indent the text of a segment.
    /// Other white space, such as a no-break space, stays.
    /// </summary>
    public static string OnOneLine(string target) =>
        string.Join(' ', Nfc.Of(target).Split(LineSpace, NonEmptyTrimmed));
}
