namespace Translate.Segmentation;

/// <summary>The options of the stage <c>segmentation</c>.</summary>
public sealed record SegmentationOptions
{
    /// <summary>Which rules tell where a segment ends. The default is <c>norwegian</c>: Bokmål and Nynorsk.</summary>
    public SegmentationRules Rules { get; init; } = SegmentationRules.Norwegian;

    /// <summary>Whether a segment ends at a colon. The default is <c>clause</c>: before a quotation or a full clause, not after a label.</summary>
    public ColonPolicy Colon { get; init; } = ColonPolicy.Clause;

    /// <summary>An SRX 2.0 file with rules of one's own, relative to <c>pipeline.yml</c>. The default is none.</summary>
    public string? Srx { get; init; }

    /// <summary>What the SRX file does to the built-in rules. The default is <c>extend</c>.</summary>
    public SrxUse SrxUse { get; init; } = SrxUse.Extend;
}
