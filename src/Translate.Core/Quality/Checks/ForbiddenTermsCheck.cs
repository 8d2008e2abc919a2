using Translate.Documents;
using Translate.Terms;

namespace Translate.Quality.Checks;

/// <summary>
/// English stands in the target that the glossary forbids for a name of the source. Major: a wrong name never leaves quietly. Words that another
/// name of the source asks for are right where they fulfil it.
/// </summary>
public sealed class ForbiddenTermsCheck : IQualityCheck
{
    /// <inheritdoc/>
    public string Code => "forbidden-terms";

    /// <inheritdoc/>
    public IEnumerable<QualityIssue> Inspect(TranslationUnit unit, BilingualDocument document)
    {
        if (unit.Target is not { } target)
        {
            yield break;
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (TermMatch term in unit.Terms)
        {
            foreach (string forbidden in term.Forbidden.Where(f => Stands(f, target.Text, unit) && told.Add(f)))
            {
                yield return new QualityIssue(Code, Severity.Major, $"“{term.Text}” must not be “{forbidden}” in English; it is “{term.Accepted[0]}”.");
            }
        }
    }

    private static bool Stands(string forbidden, string target, TranslationUnit unit) => TermSearch.Find(target, forbidden)
        .Any(o => !unit.Proofs.Any(p => p.Target is { } proved && proved.Start <= o.Start && o.End <= proved.End));
}
