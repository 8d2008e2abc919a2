using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Reviewing;

/// <summary>Segments of a file and the units they are: one for one, several for one that a tool split, one for several that it joined.</summary>
/// <param name="Place">The units.</param>
/// <param name="Source">The source of the units, or of the segment where the article has changed since.</param>
/// <param name="Target">The target, as an edition can hold it.</param>
/// <param name="Segments">The segments, in their order.</param>
/// <param name="IsChanged">Whether the unit was found by its identity alone, because its source is another now.</param>
/// <param name="IsEverywhere">Whether the target is meant for every place with this source.</param>
internal sealed record Placement(
    Place Place, Segment Source, Segment Target, ImmutableArray<ReviewedSegment> Segments, bool IsChanged, bool IsEverywhere)
{
    /// <summary>The first of the segments, which tells the place in the file.</summary>
    public ReviewedSegment First => Segments[0];

    /// <summary>How far the least advanced of the segments has come.</summary>
    public UnitState State => Segments.Min(s => s.State);

    /// <summary>Who approved it, where the file tells.</summary>
    public string? Reviewer => Segments.Select(s => s.Reviewer).FirstOrDefault(r => r is not null);
}
