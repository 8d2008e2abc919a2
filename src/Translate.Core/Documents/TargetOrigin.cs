namespace Translate.Documents;

/// <summary>Where a unit's target came from.</summary>
public enum TargetOrigin
{
    /// <summary>There is no target.</summary>
    None,

    /// <summary>An approved translation of the same sentence.</summary>
    Memory,

    /// <summary>A translation engine.</summary>
    Machine,

    /// <summary>A person, for this article.</summary>
    Human,
}
