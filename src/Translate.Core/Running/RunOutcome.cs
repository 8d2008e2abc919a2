namespace Translate.Running;

/// <summary>How a run ended.</summary>
public enum RunOutcome
{
    /// <summary>All articles are finished, with nothing that <c>fail-on</c> names.</summary>
    Finished,

    /// <summary>All articles are finished; at least one unit has what <c>fail-on</c> names.</summary>
    QualityGateFailed,

    /// <summary>At least one article could not be read; the others are finished.</summary>
    ArticleNotReadable,

    /// <summary>At least one article is not finished because the budget is used up; the others are, and what was paid for is kept.</summary>
    BudgetReached,

    /// <summary>At least one article is not finished because a frozen run pays for nothing; the others are.</summary>
    RepliesMissing,

    /// <summary>An engine or the disk failed; what was finished before is kept.</summary>
    Stopped,
}
