using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Quality;

/// <summary>The options of the stage <c>quality</c>.</summary>
public sealed record QualityOptions
{
    /// <summary>
    /// What makes a run end with exit code 1: the severity of an issue, or <c>stale</c> for an approved target whose source has changed. The default is
    /// critical and major; an empty list never fails.
    /// </summary>
    public ImmutableArray<FailCondition> FailOn { get; init; } = [FailCondition.Critical, FailCondition.Major];

    /// <summary>Whether the run fails for a unit.</summary>
    public bool FailsOn(TranslationUnit unit) =>
        (!unit.Stale.IsEmpty && FailOn.Contains(FailCondition.Stale)) || unit.Issues.Any(i => FailOn.Contains(ConditionOf(i.Severity)));

    private static FailCondition ConditionOf(Severity severity) => severity switch
    {
        Severity.Critical => FailCondition.Critical,
        Severity.Major => FailCondition.Major,
        _ => FailCondition.Minor,
    };
}
