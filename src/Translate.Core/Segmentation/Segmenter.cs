using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Segmentation;

/// <summary>
/// Finds the sentences of a Norwegian text block, Bokmål or Nynorsk. It reads the block once from left to right; at each mark that could end a
/// sentence, <see cref="SentenceEnd"/> judges by the words on both sides.
/// </summary>
public sealed class Segmenter
{
    /// <summary>
    /// The segments of a block: spans that do not overlap, in order, without white space at either end. Together with the white space between
    /// them they are the whole block. A block of nothing but white space is one segment.
    /// </summary>
    public ImmutableArray<TextSpan> Split(string block)
    {
        ImmutableArray<TextSpan>.Builder segments = ImmutableArray.CreateBuilder<TextSpan>();
        var candidate = new SentenceEnd(block, Abbreviations.Norwegian);
        int start = block.Length - block.AsSpan().TrimStart().Length;
        start = start < block.Length ? start : 0;
        for (int i = start; i < block.Length; i++)
        {
            if (!SentenceEnd.IsMark(block[i]))
            {
                continue;
            }

            int next = candidate.NextStart(i, start);
            if (next > 0)
            {
                segments.Add(Trimmed(block, start, next));
                start = next;
                i = next - 1;
            }
            else
            {
                i = SentenceEnd.LastMark(block, i);
            }
        }

        if (start < block.Length || block.Length == 0)
        {
            segments.Add(Trimmed(block, start, block.Length));
        }

        return segments.ToImmutable();
    }

    private static TextSpan Trimmed(string block, int start, int end)
    {
        while (end > start + 1 && char.IsWhiteSpace(block[end - 1]) && !char.IsWhiteSpace(block[start]))
        {
            end--;
        }

        return new TextSpan(start, end - start);
    }
}
