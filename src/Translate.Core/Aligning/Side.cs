using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Aligning;

/// <summary>One side of an alignment: its segments, alone and joined with those after them.</summary>
internal sealed class Side
{
    private readonly FeatureBag?[,] _joined;

    /// <summary>A side of segments in blocks of these kinds.</summary>
    public Side(IReadOnlyList<FeatureBag> segments, ImmutableArray<BlockKind> kinds)
    {
        Count = segments.Count;
        _joined = new FeatureBag?[Count, Step.Most + 1];
        for (int i = 0; i < Count; i++)
        {
            FeatureBag bag = _joined[i, 1] = segments[i];
            for (int length = 2; length <= Step.Most && i + length <= Count && kinds[i] == kinds[i + length - 1]; length++)
            {
                _joined[i, length] = bag = bag.With(segments[i + length - 1]);
            }
        }
    }

    /// <summary>How many segments there are.</summary>
    public int Count { get; }

    /// <summary>
    /// The features of <paramref name="length"/> segments together, the last of them before <paramref name="end"/>; null where there are not so
    /// many, or where they stand in blocks of different kinds: a heading is no part of a sentence.
    /// </summary>
    public FeatureBag? Before(int end, int length) => end < length ? null : _joined[end - length, length];
}
