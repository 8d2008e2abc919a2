namespace Translate.Documents;

/// <summary>How far a unit has come: the four states of XLIFF 2.1 (<c>segment@state</c>).</summary>
public enum UnitState
{
    /// <summary>Not translated.</summary>
    Initial,

    /// <summary>Translated, by a machine or from memory; no person has looked at it in this article.</summary>
    Translated,

    /// <summary>A person has approved the target.</summary>
    Reviewed,

    /// <summary>Signed off; nothing may change it.</summary>
    Final,
}
