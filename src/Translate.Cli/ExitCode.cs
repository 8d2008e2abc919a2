namespace Translate.Cli;

/// <summary>How a command ended, for the shell and for CI jobs. The numbers are part of the contract and never change.</summary>
public enum ExitCode
{
    /// <summary>Finished, with nothing that <c>fail-on</c> names.</summary>
    Finished = 0,

    /// <summary>Finished, but the quality gate failed.</summary>
    QualityGateFailed = 1,

    /// <summary><c>pipeline.yml</c>, the command line or the set-up is wrong.</summary>
    WrongSetUp = 2,

    /// <summary>An article, glossary or memory cannot be read; the other articles are finished.</summary>
    DataNotReadable = 3,

    /// <summary>An engine or the disk failed; finished work is kept and the next run goes on from there.</summary>
    Stopped = 4,

    /// <summary>Stopped at the budget; finished work is kept.</summary>
    BudgetReached = 5,

    /// <summary>A decision is needed: a frozen run lacks replies, or two reviewers or two sources disagree. The list says which.</summary>
    DecisionNeeded = 6,

    /// <summary>Cancelled by Ctrl-C (SIGINT).</summary>
    Interrupted = 130,

    /// <summary>Cancelled by SIGTERM.</summary>
    Terminated = 143,
}
