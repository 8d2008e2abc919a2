using Translate.Documents;

namespace Translate.Quality.Checks;

/// <summary>A unit that should be translated has no target. Critical: the edition would hold a Norwegian sentence.</summary>
public sealed class MissingTargetCheck : IQualityCheck
{
    /// <inheritdoc/>
    public string Code => "missing-target";

    /// <inheritdoc/>
    public IEnumerable<QualityIssue> Inspect(TranslationUnit unit, BilingualDocument document)
    {
        if (string.IsNullOrWhiteSpace(unit.Target?.Text) && unit.Source.Text.Any(char.IsLetter))
        {
            yield return new QualityIssue(Code, Severity.Critical, "The segment has no translation.");
        }
    }
}
