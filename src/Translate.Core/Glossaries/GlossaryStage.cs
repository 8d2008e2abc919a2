using Translate.Documents;
using Translate.Pipeline;

namespace Translate.Glossaries;

/// <summary>Finds the glossary's names in every unit that is to be translated.</summary>
public sealed class GlossaryStage(TermMatcher matcher) : IStage
{
    /// <summary>The stage's key in <c>pipeline.yml</c>.</summary>
    public const string Key = "glossary";

    /// <inheritdoc/>
    public string Name => Key;

    /// <inheritdoc/>
    public ValueTask<BilingualDocument> RunAsync(BilingualDocument document, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(document.WithUnits(document.Units.Select(WithTerms)));
    }

    private TranslationUnit WithTerms(TranslationUnit unit) =>
        unit.Block.IsTranslatable ? unit with { Terms = matcher.Find(unit.Source.Text) } : unit;
}
