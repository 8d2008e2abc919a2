namespace Translate.Segmentation;

/// <summary>Whether a segment ends at a colon.</summary>
public enum ColonPolicy
{
    /// <summary>Before a quotation or a full clause (<c>Han sa: «…»</c>), not after a label (<c>Foto: …</c>) or dateline.</summary>
    Clause,

    /// <summary>Never.</summary>
    Never,

    /// <summary>Wherever what follows could start a sentence.</summary>
    Always,
}
