using Translate.Documents;

namespace Translate.Quality.Checks;

/// <summary>A term of the glossary is in the source and none of its accepted English is in the target. Major: a wrong name never leaves quietly.</summary>
public sealed class RequiredTermsCheck : IQualityCheck
{
    /// <inheritdoc/>
    public string Code => "terms";

    /// <inheritdoc/>
    public IEnumerable<QualityIssue> Inspect(TranslationUnit unit, BilingualDocument document) =>
        unit.Proofs.Where(p => !p.IsProved).Select(p => new QualityIssue(Code, Severity.Major, Message(p, unit)));

    private static string Message(TermProof proof, TranslationUnit unit)
    {
        string wanted = string.Join(" or ", proof.Term.Accepted.DefaultIfEmpty(proof.Term.Required).Select(a => $"“{a}”"));
        int times = unit.Terms.Count(t => string.Equals(t.Term, proof.Term.Term, StringComparison.Ordinal));
        int proved = unit.Proofs.Count(p => p.IsProved && string.Equals(p.Term.Term, proof.Term.Term, StringComparison.Ordinal));
        string found = proved > 0
            ? FormattableString.Invariant($" The source names {proof.Term.Term} {times} times, the translation {Count(proved)}; perhaps a pronoun stands for it.")
            : "";
        string tried = proof.Method == ProofMethod.Dictionary ? " The engine was asked twice, the second time with this English." : "";
        return $"“{proof.Term.Text}” should be {wanted} in the translation.{found}{tried}";
    }

    private static string Count(int times) => times == 1 ? "once" : FormattableString.Invariant($"{times} times");
}
