using System.Collections.Immutable;

namespace Translate.Reviewing;

/// <summary>What accepting files does, worked out before anything is written.</summary>
/// <param name="Memory">The reviewed memory as it will be; as it is, where somebody must decide first.</param>
/// <param name="Changes">What changes in it, in the order of the files.</param>
/// <param name="Disagreements">What must be decided; nothing is to be written while there is any.</param>
/// <param name="Unplaced">What belongs to no unit for certain.</param>
/// <param name="Unchanged">How many approved segments were approved with the same target before.</param>
/// <param name="LeftOut">How many segments nobody has reviewed.</param>
public sealed record Acceptance(
    ReviewedMemory Memory,
    ImmutableArray<AcceptedChange> Changes,
    ImmutableArray<Disagreement> Disagreements,
    ImmutableArray<UnplacedSegment> Unplaced,
    int Unchanged,
    int LeftOut)
{
    /// <summary>Whether the memory stays as it is.</summary>
    public required bool IsUnchanged { get; init; }

    /// <summary>How many of the segments that nobody has reviewed somebody changed all the same.</summary>
    public int EditedLeftOut { get; init; }
}
