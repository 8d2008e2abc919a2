using System.Collections.Immutable;
using Translate.Documents;
using Translate.Pipeline;
using Translate.Terms;

namespace Translate.Quality;

/// <summary>The stage <c>quality</c>: proves each term in its target, then runs every check on every translatable unit.</summary>
public sealed class QualityStage(ImmutableArray<IQualityCheck> checks) : IStage
{
    /// <inheritdoc/>
    public string Name => "quality";

    /// <inheritdoc/>
    public ValueTask<BilingualDocument> RunAsync(BilingualDocument document, CancellationToken cancellationToken)
    {
        BilingualDocument proved = document.WithUnits(
            document.Units.Select(u => u.Target is { } target && u.Proofs.IsEmpty ? u with { Proofs = TermProver.Prove(u.Terms, u.Alignment, target.Text) } : u));
        return ValueTask.FromResult(proved.WithUnits(proved.Units.Select(u => Inspect(u, proved, cancellationToken))));
    }

    private TranslationUnit Inspect(TranslationUnit unit, BilingualDocument document, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return unit.Block.IsTranslatable
            ? unit with { Issues = [.. unit.Issues, .. checks.SelectMany(c => c.Inspect(unit, document))] }
            : unit;
    }
}
