namespace Translate.Documents;

/// <summary>Which of two texts a stretch stands in.</summary>
public enum DifferenceKind
{
    /// <summary>In both.</summary>
    Same,

    /// <summary>Only in the earlier text.</summary>
    Removed,

    /// <summary>Only in the later text.</summary>
    Added,
}
