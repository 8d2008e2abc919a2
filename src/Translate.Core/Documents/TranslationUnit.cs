using System.Collections.Immutable;

namespace Translate.Documents;

/// <summary>One source segment, its target, and all evidence about it. Stages add to it and never take evidence away.</summary>
public sealed record TranslationUnit
{
    /// <summary>A unit without target.</summary>
    public TranslationUnit(string id, Block block, Segment source, string spaceAfter = "")
    {
        Id = id;
        Block = block;
        Source = source;
        SpaceAfter = spaceAfter;
    }

    /// <summary>Unique within the article: the block's id and the segment's number, <c>b3.2</c>.</summary>
    public string Id { get; init; }

    /// <summary>The block it is part of.</summary>
    public Block Block { get; init; }

    /// <summary>The source segment.</summary>
    public Segment Source { get; init; }

    /// <summary>The white space between this segment and the next of its block, so that the block can be put together again.</summary>
    public string SpaceAfter { get; init; }

    /// <summary>The target, or null.</summary>
    public Segment? Target { get; init; }

    /// <summary>How far it has come.</summary>
    public UnitState State { get; init; }

    /// <summary>Where the target came from.</summary>
    public TargetOrigin Origin { get; init; }

    /// <summary>Who approved the target, when a person did and the file that came back told the name.</summary>
    public string? Reviewer { get; init; }

    /// <summary>The approved targets of what this source was before it changed; empty when nothing approved is out of date.</summary>
    public ImmutableArray<StaleTarget> Stale { get; init; } = [];

    /// <summary>The engine that made the target, when a machine did.</summary>
    public EngineIdentity? Engine { get; init; }

    /// <summary>The engine's confidence in the target, 0–1; null when it gives none.</summary>
    public double? Confidence { get; init; }

    /// <summary>The engine's word alignment; empty when it gave none.</summary>
    public ImmutableArray<WordAlignment> Alignment { get; init; } = [];

    /// <summary>The glossary terms found in the source, in their order.</summary>
    public ImmutableArray<TermMatch> Terms { get; init; } = [];

    /// <summary>For each term, where it landed in the target; empty before there is a target.</summary>
    public ImmutableArray<TermProof> Proofs { get; init; } = [];

    /// <summary>The earlier translations offered, best first.</summary>
    public ImmutableArray<MemoryMatch> Matches { get; init; } = [];

    /// <summary>What the quality checks found.</summary>
    public ImmutableArray<QualityIssue> Issues { get; init; } = [];

    /// <summary>Whether a person has approved the target: nothing but a person changes it then.</summary>
    public bool IsApproved => Target is not null && State is (UnitState.Reviewed or UnitState.Final);

    /// <summary>Whether the target is a machine's draft that no person has approved.</summary>
    public bool IsDraft => Engine is { IsDraft: true } && !IsApproved;

    /// <summary>Whether the unit is to be translated and has no target yet.</summary>
    public bool NeedsTarget => Block.IsTranslatable && Target is null;
}
