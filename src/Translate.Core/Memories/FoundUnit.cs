using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Memories;

/// <summary>A unit of the index that is a match.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="File">The TMX file it is from.</param>
/// <param name="Kind">What makes it a match.</param>
/// <param name="Similarity">How alike the sources are, 0–100.</param>
internal sealed record FoundUnit(StoredUnit Unit, MemoryFile File, MatchKind Kind, int Similarity)
{
    /// <summary>The unit's target, or the target mended.</summary>
    public string Target { get; init; } = Unit.Target;

    /// <summary>How many of the two neighbours are the same.</summary>
    public int SameNeighbours { get; init; }

    /// <summary>From the unit's source to the one looked for.</summary>
    public ImmutableArray<TextDifference> Differences { get; init; } = [];
}
