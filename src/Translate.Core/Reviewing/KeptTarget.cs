using Translate.Documents;

namespace Translate.Reviewing;

/// <summary>A target that is not lost when a file is written over, because it stands in the reviewed memory or in what is written.</summary>
/// <param name="Source">The source, compact.</param>
/// <param name="Target">The target, compact.</param>
/// <param name="State">How far it has come there.</param>
internal sealed record KeptTarget(string Source, string Target, UnitState State)
{
    public static KeptTarget Of(Segment source, Segment target, UnitState state) => new(CompactText.Of(source.Text), CompactText.Of(target.Text), state);

    /// <summary>Whether it is the target of a segment, or of one of which a tool has made that segment.</summary>
    public bool Holds(ReviewedSegment segment) =>
        Source.Contains(CompactText.Of(segment.Source.Text), StringComparison.Ordinal) && Target.Contains(CompactText.Of(segment.Target!.Text), StringComparison.Ordinal);
}
