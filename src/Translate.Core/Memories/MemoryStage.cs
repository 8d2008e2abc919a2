using System.Collections.Immutable;
using Translate.Documents;
using Translate.Pipeline;

namespace Translate.Memories;

/// <summary>
/// Offers each unit the earlier translations of the same or of similar text, and gives it the best one that the options let into the
/// edition: target, origin <see cref="TargetOrigin.Memory"/>, and the state that the memory says.
/// </summary>
public sealed class MemoryStage : IStage
{
    private readonly TranslationMemory _memory;
    private readonly MemoryOptions _options;

    /// <summary>The stage with a memory.</summary>
    public MemoryStage(TranslationMemory memory, MemoryOptions options)
    {
        _memory = memory;
        _options = options;
    }

    /// <inheritdoc/>
    public string Name => "memory";

    /// <inheritdoc/>
    public ValueTask<BilingualDocument> RunAsync(BilingualDocument document, CancellationToken cancellationToken)
    {
        ImmutableArray<SourceContext> contexts = SourceContext.Of(document);
        List<TranslationUnit> units = [];
        foreach ((TranslationUnit unit, SourceContext context) in document.Units.Zip(contexts))
        {
            cancellationToken.ThrowIfCancellationRequested();
            units.Add(unit.NeedsTarget ? LookedUp(unit, context) : unit);
        }

        return ValueTask.FromResult(document.WithUnits(units));
    }

    private TranslationUnit LookedUp(TranslationUnit unit, SourceContext context)
    {
        ImmutableArray<MemoryMatch> matches = _memory.Match(unit.Source.Text, context);
        TranslationUnit offered = unit with { Matches = [.. matches, .. unit.Matches] };
        return matches.FirstOrDefault(IsGoodEnough) is { } match
            ? offered with
            {
                Target = new Segment(match.Target),
                State = match.Kind >= MatchKind.Exact && match.State is { } state ? state : UnitState.Translated,
                Origin = TargetOrigin.Memory,
            }
            : offered;
    }

    private bool IsGoodEnough(MemoryMatch match) => !match.IsUnreviewed && _options.Use switch
    {
        MemoryUse.InContext => match.Kind == MatchKind.InContext,
        MemoryUse.Exact => match.Kind >= MatchKind.Exact,
        MemoryUse.Mended => match.Kind >= MatchKind.Mended,
        MemoryUse.Fuzzy => match.Kind >= MatchKind.Mended || match.Score >= _options.Threshold,
        _ => false,
    };
}
