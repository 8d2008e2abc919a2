namespace Translate.Segmentation;

/// <summary>What an SRX file does to the built-in rules.</summary>
public enum SrxUse
{
    /// <summary>Its rules decide where they match; elsewhere the built-in rules do.</summary>
    Extend,

    /// <summary>Its rules alone decide.</summary>
    Replace,
}
