using Translate.Documents;
using Translate.Pipeline;

namespace Translate.Memories;

/// <summary>
/// Gives each unit whose source people have translated before that translation: target, origin <see cref="TargetOrigin.Memory"/>, and every
/// translation offered as a match.
/// </summary>
public sealed class MemoryStage : IStage
{
    private readonly TranslationMemory _memory;

    /// <summary>The stage with a memory.</summary>
    public MemoryStage(TranslationMemory memory) => _memory = memory;

    /// <inheritdoc/>
    public string Name => "memory";

    /// <inheritdoc/>
    public ValueTask<BilingualDocument> RunAsync(BilingualDocument document, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(document.WithUnits(document.Units.Select(LookedUp)));
    }

    private TranslationUnit LookedUp(TranslationUnit unit) => unit.NeedsTarget && _memory.Find(unit.Source.Text) is [var best, ..] matches
        ? unit with
        {
            Matches = [.. matches, .. unit.Matches],
            Target = new Segment(best.Target),
            State = UnitState.Translated,
            Origin = TargetOrigin.Memory,
        }
        : unit;
}
