namespace Translate.Quality;

/// <summary>What makes a run end with exit code 1, when <c>fail-on</c> names it.</summary>
public enum FailCondition
{
    /// <summary>A critical issue.</summary>
    Critical,

    /// <summary>A major issue.</summary>
    Major,

    /// <summary>A minor issue.</summary>
    Minor,

    /// <summary>An approved target whose source has changed since.</summary>
    Stale,
}
