using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace Translate.Memories;

/// <summary>The options of the stage <c>memory</c>.</summary>
public sealed record MemoryOptions
{
    /// <summary>
    /// The TMX files, as paths or patterns relative to <c>pipeline.yml</c>; default <c>memories/*.tmx</c>. A pattern that matches
    /// nothing is fine.
    /// </summary>
    public ImmutableArray<string> Files { get; init; } = ["memories/*.tmx"];

    /// <summary>The weakest matches that go into the edition; weaker ones are offered to the reviewer. Default <c>exact</c>.</summary>
    public MemoryUse Use { get; init; } = MemoryUse.Exact;

    /// <summary>With <see cref="MemoryUse.Fuzzy"/>, the lowest score that goes into the edition; default 85.</summary>
    [Range(0, 100)]
    public int Threshold { get; init; } = 85;

    /// <summary>The lowest score that is offered to the reviewer; default 60.</summary>
    [Range(30, 100)]
    public int OfferFrom { get; init; } = 60;

    /// <summary>How many matches are offered for a unit at most; default 5.</summary>
    [Range(0, 100)]
    public int Offers { get; init; } = 5;

    /// <summary>The points taken off a match whose file says that nobody has reviewed it; default 10. Such a match never goes into the edition.</summary>
    [Range(0, 100)]
    public int UnreviewedPenalty { get; init; } = 10;

    /// <summary>The points taken off a match from any file but our own <c>reviewed.tmx</c>; default 1.</summary>
    [Range(0, 100)]
    public int ForeignPenalty { get; init; } = 1;

    /// <summary>The points taken off a match that was last changed before the year <see cref="OldBefore"/>; default 5.</summary>
    [Range(0, 100)]
    public int OldPenalty { get; init; } = 5;

    /// <summary>The year before which a match is old; default 0, none is. One without a date is not old.</summary>
    [Range(0, 9999)]
    public int OldBefore { get; init; }
}
