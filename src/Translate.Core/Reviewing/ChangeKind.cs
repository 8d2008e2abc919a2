namespace Translate.Reviewing;

/// <summary>What accepting a segment changes.</summary>
public enum ChangeKind
{
    /// <summary>The unit had no approved target.</summary>
    New,

    /// <summary>The unit had another approved target.</summary>
    Changed,

    /// <summary>The approved target is signed off as final.</summary>
    Final,
}
