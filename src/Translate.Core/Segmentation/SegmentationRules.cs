namespace Translate.Segmentation;

/// <summary>The rule sets for segmentation.</summary>
public enum SegmentationRules
{
    /// <summary>The built-in rules for Bokmål and Nynorsk.</summary>
    Norwegian,
}
