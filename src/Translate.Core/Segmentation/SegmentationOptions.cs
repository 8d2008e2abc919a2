namespace Translate.Segmentation;

/// <summary>The options of the stage <c>segmentation</c>.</summary>
public sealed record SegmentationOptions
{
    /// <summary>Which rules tell where a segment ends. The default is <c>norwegian</c>: Bokmål and Nynorsk.</summary>
    public SegmentationRules Rules { get; init; } = SegmentationRules.Norwegian;
}
