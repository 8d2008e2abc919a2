using System.Collections.Immutable;

namespace Translate.Aligning;

/// <summary>How many segments of either side a link of the alignment takes.</summary>
internal readonly record struct Step(int Source, int Target)
{
    /// <summary>The most segments of one side in a link.</summary>
    public const int Most = 3;

    /// <summary>The steps there are; of equally good ones the first is taken, so that nothing is linked for no gain.</summary>
    public static ImmutableArray<Step> All { get; } =
        [new(1, 0), new(0, 1), new(1, 1), new(1, 2), new(2, 1), new(2, 2), new(1, 3), new(3, 1)];

    /// <summary>Whether something is linked with something.</summary>
    public bool IsPair => Source > 0 && Target > 0;
}
