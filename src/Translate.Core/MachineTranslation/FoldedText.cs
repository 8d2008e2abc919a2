using System.Collections.Immutable;
using System.Text;
using Translate.Documents;

namespace Translate.MachineTranslation;

/// <summary>
/// A text in which each run of white space is one space and none stands at the ends, as engines want it, with the way back to the original
/// positions. A no-break space that stands alone is kept: it holds a number together (<c>1 250</c>).
/// </summary>
internal sealed class FoldedText
{
    // Null where nothing was left out, as in most texts.
    private readonly ImmutableArray<int>? _positions;

    private FoldedText(string text, ImmutableArray<int>? positions)
    {
        Text = text;
        _positions = positions;
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Whether nothing was left out or changed.</summary>
    public bool IsOriginal => _positions is null;

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string original) => IsFolded(original) ? new FoldedText(original, null) : Fold(original);

    /// <summary>Where a span of the folded text stands in the original.</summary>
    public TextSpan ToOriginal(TextSpan folded)
    {
        if (_positions is not { } positions)
        {
            return folded;
        }

        int start = positions[folded.Start];
        int end = folded.Length == 0 ? start : positions[folded.End - 1] + 1;
        return new TextSpan(start, end - start);
    }

    /// <summary>Where a span of the original stands in the folded text; white space that was left out at its ends is left out of it.</summary>
    public TextSpan ToFolded(TextSpan original)
    {
        if (_positions is not { } positions)
        {
            return original;
        }

        int start = PositionAtOrAfter(positions, original.Start);
        return new TextSpan(start, Math.Max(0, PositionAtOrAfter(positions, original.End) - start));
    }

    private static FoldedText Fold(string original)
    {
        var text = new StringBuilder(original.Length);
        ImmutableArray<int>.Builder positions = ImmutableArray.CreateBuilder<int>(original.Length);
        int at = 0;
        while (at < original.Length)
        {
            int end = at;
            while (end < original.Length && char.IsWhiteSpace(original[end]))
            {
                end++;
            }

            if (end == at)
            {
                text.Append(original[at]);
                positions.Add(at++);
            }
            else
            {
                if (at > 0 && end < original.Length)
                {
                    text.Append(end == at + 1 && IsNoBreak(original[at]) ? original[at] : ' ');
                    positions.Add(at);
                }

                at = end;
            }
        }

        return new FoldedText(text.ToString(), positions.ToImmutable());
    }

    private static bool IsFolded(string text) => WhiteSpace.IsSingleSpaced(text) || IsFoldedWithNoBreaks(text);

    private static bool IsFoldedWithNoBreaks(string text)
    {
        bool isAfterSpace = true;
        foreach (char c in text)
        {
            bool isSpace = char.IsWhiteSpace(c);
            if (isSpace && (isAfterSpace || (c != ' ' && !IsNoBreak(c))))
            {
                return false;
            }

            isAfterSpace = isSpace;
        }

        return !isAfterSpace;
    }

    private static int PositionAtOrAfter(ImmutableArray<int> positions, int original)
    {
        int found = positions.BinarySearch(original);
        return found >= 0 ? found : ~found;
    }

    private static bool IsNoBreak(char c) => c is '\u00A0' or '\u2007' or '\u202F';
}
