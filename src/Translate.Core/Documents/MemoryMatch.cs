using System.Collections.Immutable;

namespace Translate.Documents;

/// <summary>An earlier translation offered for a unit.</summary>
/// <param name="Source">The source as it stands in the memory.</param>
/// <param name="Target">Its target; of a <see cref="MatchKind.Mended"/> match, with the numbers, dates and names of the unit.</param>
/// <param name="Score">How good the match is, 0–100: its <see cref="Similarity"/> less its <see cref="Penalties"/>.</param>
/// <param name="Origin">The memory file it came from, relative to <c>pipeline.yml</c>.</param>
public sealed record MemoryMatch(string Source, string Target, int Score, string Origin)
{
    /// <summary>What makes it a match.</summary>
    public MatchKind Kind { get; init; } = MatchKind.Exact;

    /// <summary>How alike the sources are: 100 the same text, 95–99 mended, at most 94 fuzzy.</summary>
    public int Similarity { get; init; } = Score;

    /// <summary>What was taken off the similarity, and why.</summary>
    public ImmutableArray<MatchPenalty> Penalties { get; init; } = [];

    /// <summary>How far the memory says that the unit had come; null when it does not say.</summary>
    public UnitState? State { get; init; }

    /// <summary>Whether the memory says that nobody has reviewed the target yet.</summary>
    public bool IsUnreviewed => State is UnitState.Initial or UnitState.Translated;

    /// <summary>When the target was last changed, in universal time; null when the memory does not say.</summary>
    public DateTimeOffset? Changed { get; init; }

    /// <summary>Who last changed the target; null when the memory does not say.</summary>
    public string? ChangedBy { get; init; }

    /// <summary>From the memory's source to the unit's; empty where the sources are the same text.</summary>
    public ImmutableArray<TextDifference> Differences { get; init; } = [];
}
