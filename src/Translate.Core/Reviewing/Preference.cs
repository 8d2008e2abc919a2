namespace Translate.Reviewing;

/// <summary>Which target to take where two reviewers disagree.</summary>
public enum Preference
{
    /// <summary>What is approved already; between two files, the one named first.</summary>
    Ours,

    /// <summary>What the file says; between two files, the one named last.</summary>
    Theirs,
}
