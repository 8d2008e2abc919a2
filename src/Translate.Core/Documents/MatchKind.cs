namespace Translate.Documents;

/// <summary>What makes an earlier translation a match, from the weakest to the strongest.</summary>
public enum MatchKind
{
    /// <summary>The sources are alike.</summary>
    Fuzzy,

    /// <summary>The sources differ only in numbers, dates or glossary names, and these were exchanged in the target.</summary>
    Mended,

    /// <summary>The sources are the same text.</summary>
    Exact,

    /// <summary>The sources are the same text between the same neighbours.</summary>
    InContext,
}
