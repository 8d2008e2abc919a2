using Translate.Documents;

namespace Translate.Quality.Checks;

/// <summary>A term of the glossary is in the source and none of its accepted English is in the target. Major: a wrong name never leaves quietly.</summary>
public sealed class RequiredTermsCheck : IQualityCheck
{
    /// <inheritdoc/>
    public string Code => "terms";

    /// <inheritdoc/>
    public IEnumerable<QualityIssue> Inspect(TranslationUnit unit, BilingualDocument document) => unit.Proofs
        .Where(p => !p.IsProved)
        .Select(p => new QualityIssue(
            Code, Severity.Major, $"“{p.Term.Text}” should be {string.Join(" or ", p.Term.Accepted.Select(a => $"“{a}”"))} in the translation."));
}
