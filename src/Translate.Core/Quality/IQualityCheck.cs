using Translate.Documents;

namespace Translate.Quality;

/// <summary>A rule that a translated unit must keep.</summary>
public interface IQualityCheck
{
    /// <summary>The code of its issues, in kebab case; it never changes, since reports and reviewers refer to it.</summary>
    string Code { get; }

    /// <summary>
    /// What is wrong with a unit; nothing when all is well. The same unit always gives the same issues, in the same order. A check never throws for what
    /// a text may hold.
    /// </summary>
    IEnumerable<QualityIssue> Inspect(TranslationUnit unit, BilingualDocument document);
}
