using System.Buffers;
using System.Collections.Immutable;

namespace Translate.Documents;

/// <summary>
/// Cuts a text into the lines that are blocks. Each line is one, unless neighbouring lines were clearly broken at a column
/// (hard-wrapped, as e-mail and old editors do): then the paragraph is.
/// </summary>
internal static class PlainTextLines
{
    // Unicode Standard, 5.8 (the vertical tab is refused as no text): XLIFF and TMX cannot hold a form feed inside a segment.
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\f\u0085\u2028\u2029");

    private const int NarrowestWrap = 40;
    private const int WidestWrap = 120;

    public static ImmutableArray<Line> Split(string text)
    {
        ImmutableArray<Line>.Builder result = ImmutableArray.CreateBuilder<Line>();
        List<Line> paragraph = [];
        int start = 0;
        while (start < text.Length)
        {
            int end = text.AsSpan(start).IndexOfAny(LineEnds) is >= 0 and var length ? start + length : text.Length;
            Line line = Trimmed(text, start, end);
            if (line.Start == line.End)
            {
                Add(result, paragraph, text);
            }
            else
            {
                paragraph.Add(line);
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        Add(result, paragraph, text);
        return result.ToImmutable();
    }

    private static void Add(ImmutableArray<Line>.Builder result, List<Line> paragraph, string text)
    {
        if (IsHardWrapped(paragraph, text))
        {
            result.Add(new Line(paragraph[0].Start, paragraph[^1].End));
        }
        else
        {
            result.AddRange(paragraph);
        }

        paragraph.Clear();
    }

    // All lines but the last are about equally long, and at least one breaks in the middle of a sentence.
    private static bool IsHardWrapped(List<Line> paragraph, string text)
    {
        if (paragraph.Count < 2)
        {
            return false;
        }

        int longest = paragraph.Max(l => l.End - l.Start);
        bool even = paragraph.SkipLast(1).All(l => l.End - l.Start >= longest * 2 / 3);
        bool midSentence = paragraph.Zip(paragraph.Skip(1)).Any(
            p => char.IsLower(text[p.Second.Start]) && text[p.First.End - 1] is not ('.' or '!' or '?' or ':'));
        return longest is >= NarrowestWrap and <= WidestWrap && even && midSentence
            && !paragraph.Skip(1).Any(l => BlockClassifier.OpensItem(l.Of(text)));
    }

    private static Line Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new Line(start, end);
    }
}
