using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Segmentation;

/// <summary>
/// The built-in segmenter for Norwegian, Bokmål and Nynorsk. It reads a block once from left to right; at each mark that could end a sentence,
/// the rules of <c>norwegian.rules.txt</c> judge by the words on both sides.
/// </summary>
public sealed class Segmenter(ColonPolicy colons = ColonPolicy.Clause) : ISegmenter
{
    private const char FirstCombining = '\u0300';
    private const char LastCombining = '\u036F';

    /// <inheritdoc/>
    public ImmutableArray<TextSpan> Split(string block) => Split(block, null, null);

    /// <inheritdoc/>
    public ImmutableArray<BreakDecision> Explain(string block)
    {
        var decisions = new List<BreakDecision>();
        Split(block, decisions, null);
        return [.. decisions];
    }

    /// <summary>Splits a block, noting each decision where a list is given, and leaving out the breaks that <paramref name="held"/> holds.</summary>
    internal ImmutableArray<TextSpan> Split(string block, List<BreakDecision>? decisions, Func<TextSpan, BreakRule?>? held)
    {
        if (!block.AsSpan().ContainsAnyInRange(FirstCombining, LastCombining) || Composed(block) is not { } composed)
        {
            return SplitComposed(block, decisions, held);
        }

        var map = new CompositionMap(block, composed);
        Func<TextSpan, BreakRule?>? heldThere = held is null ? null : span => held(map.Original(span));
        ImmutableArray<TextSpan> segments = SplitComposed(composed, decisions, heldThere);
        for (int i = 0; i < decisions?.Count; i++)
        {
            decisions[i] = decisions[i] with { Position = map.Original(decisions[i].Position) };
        }

        return [.. segments.Select(map.Original)];
    }

    private ImmutableArray<TextSpan> SplitComposed(string block, List<BreakDecision>? decisions, Func<TextSpan, BreakRule?>? held)
    {
        ImmutableArray<TextSpan>.Builder segments = ImmutableArray.CreateBuilder<TextSpan>();
        var sentenceEnd = new SentenceEnd(block, NorwegianWords.Instance, colons);
        int start = BlockText.SkipSpace(block, 0);
        start = start < block.Length ? start : 0;
        for (int i = start; i < block.Length;)
        {
            int step = block.AsSpan(i).IndexOfAny(Characters.Stops);
            if (step < 0)
            {
                break;
            }

            i += step;
            if (!Characters.IsMark(block[i]))
            {
                sentenceEnd.Open(i++, start);
                continue;
            }

            BreakRule rule = sentenceEnd.Judge(i, start);
            rule = rule.Breaks && held?.Invoke(BlockText.Span(sentenceEnd.End, sentenceEnd.Next)) is { } other ? other : rule;
            if (sentenceEnd.Next < block.Length)
            {
                decisions?.Add(new BreakDecision(sentenceEnd.End, rule));
            }

            i = sentenceEnd.MarksEnd;
            if (rule.Breaks)
            {
                segments.Add(BlockText.Span(start, sentenceEnd.End));
                start = i = sentenceEnd.Next;
            }
        }

        if (start < block.Length || block.Length == 0)
        {
            int end = BlockText.SpaceStart(block, block.Length, start);
            segments.Add(BlockText.Span(start, end > start ? end : block.Length));
        }

        return segments.ToImmutable();
    }

    // Null for text that is no valid UTF-16, which has no normal form.
    private static string? Composed(string block)
    {
        for (int i = 0; i < block.Length; i++)
        {
            if (char.IsSurrogate(block[i]) && !(i + 1 < block.Length && char.IsSurrogatePair(block[i], block[++i])))
            {
                return null;
            }
        }

        return Nfc.Of(block);
    }
}
