namespace Translate.Segmentation;

/// <summary>A rule that ends a segment at a position, or holds it together there: SRX's <c>rule</c>.</summary>
/// <param name="Name">Its name: a word of <c>norwegian.rules.txt</c>, or <c>file:line</c> of an SRX rule.</param>
/// <param name="Breaks">Whether the segment ends.</param>
/// <param name="Reason">Why, as a full sentence.</param>
public sealed record BreakRule(string Name, bool Breaks, string Reason);
