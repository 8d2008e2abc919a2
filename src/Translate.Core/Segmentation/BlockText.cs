using Translate.Documents;

namespace Translate.Segmentation;

/// <summary>Steps over words and white space in a block.</summary>
internal static class BlockText
{
    public static TextSpan Span(int start, int end) => new(start, end - start);

    public static int SkipSpace(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>Where the white space before a position starts; never before <paramref name="floor"/>.</summary>
    public static int SpaceStart(string text, int position, int floor)
    {
        while (position > floor && char.IsWhiteSpace(text[position - 1]))
        {
            position--;
        }

        return position;
    }

    /// <summary>Where the word that ends at a position starts, letters and digits alone.</summary>
    public static int WordStart(string text, int end, int floor)
    {
        while (end > floor && char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The word from a position on, letters alone.</summary>
    public static ReadOnlySpan<char> WordAt(string text, int from)
    {
        int end = from;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(from, end - from);
    }

    /// <summary>The word before the white space before a position, letters and digits alone.</summary>
    public static ReadOnlySpan<char> WordBefore(string text, int position, int floor)
    {
        int end = SpaceStart(text, position, floor);
        int start = WordStart(text, end, floor);
        return text.AsSpan(start, end - start);
    }
}
