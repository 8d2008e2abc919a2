namespace Translate.Glossaries;

/// <summary>Tells names from what looks like them in web and e-mail addresses, tags and user names.</summary>
internal static class WebAddress
{
    // Looking no further back keeps the time linear in a text without spaces.
    private const int LongestAddress = 200;

    /// <summary>
    /// Whether the words from <paramref name="start"/> to <paramref name="end"/> are a part of one: <c>norge.no</c>, <c>#norsk</c>,
    /// <c>post@oslo.no</c>.
    /// </summary>
    public static bool Holds(ReadOnlySpan<char> text, int start, int end) => HoldsFromLeft(text, start) || HoldsFromRight(text, end);

    private static bool HoldsFromLeft(ReadOnlySpan<char> text, int start)
    {
        if (start == 0)
        {
            return false;
        }

        return text[start - 1] switch
        {
            '@' or '#' or '_' => true,
            '.' => char.IsLower(text[start]) && start > 1 && NameText.IsWordPart(text[start - 2]),
            '/' or '-' => Before(text, start).Contains("://", StringComparison.Ordinal) || Before(text, start).StartsWith("www."),
            _ => false,
        };
    }

    private static bool HoldsFromRight(ReadOnlySpan<char> text, int end) => end + 1 < text.Length && text[end] switch
    {
        '@' or '_' => true,
        '.' => char.IsLower(text[end + 1]),
        _ => false,
    };

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> near = text[Math.Max(0, start - LongestAddress)..start];
        return near[(near.LastIndexOfAny(" \n\t") + 1)..];
    }
}
