namespace Translate.Segmentation;

internal static class WordKindsExtensions
{
    /// <summary>Whether a word stands in any of these sections.</summary>
    public static bool Has(this WordKinds kinds, WordKinds any) => (kinds & any) != WordKinds.None;
}
