namespace Translate.Memories;

/// <summary>The weakest kind of match that goes into the edition.</summary>
public enum MemoryUse
{
    /// <summary>The same text between the same neighbours.</summary>
    InContext,

    /// <summary>The same text.</summary>
    Exact,

    /// <summary>Also text that differs only in numbers, dates and glossary names, exchanged in the target.</summary>
    Mended,

    /// <summary>Also similar text that scores at least the threshold.</summary>
    Fuzzy,

    /// <summary>None: everything is offered only.</summary>
    None,
}
