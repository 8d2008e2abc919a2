using Translate.Documents;

namespace Translate.Segmentation;

/// <summary>
/// Finds the positions of a text in NFC in the text as it was before. White space neither composes nor decomposes into anything but one white
/// space, so a position beside white space is found by counting it.
/// </summary>
internal sealed class CompositionMap
{
    private readonly List<int> _original;
    private readonly List<int> _composed;
    private readonly int _originalLength;
    private readonly int _composedLength;

    public CompositionMap(string original, string composed)
    {
        _original = Spaces(original);
        _composed = Spaces(composed);
        (_originalLength, _composedLength) = (original.Length, composed.Length);
    }

    public TextSpan Original(TextSpan span) => BlockText.Span(Original(span.Start), Original(span.End));

    /// <summary>The position in the original of a position directly before or behind white space, or at an end of the text; near it otherwise.</summary>
    public int Original(int position)
    {
        int at = _composed.BinarySearch(position);
        if (at >= 0)
        {
            return _original[at];
        }

        at = ~at;
        int behind = at == 0 ? 0 : _composed[at - 1] + 1;
        int start = at == 0 ? 0 : _original[at - 1] + 1;
        int end = at == _original.Count ? _originalLength : _original[at];
        return position == _composedLength ? _originalLength : Math.Min(end, start + (position - behind));
    }

    private static List<int> Spaces(string text)
    {
        var spaces = new List<int>();
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                spaces.Add(i);
            }
        }

        return spaces;
    }
}
