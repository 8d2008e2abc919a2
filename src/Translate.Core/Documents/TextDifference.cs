namespace Translate.Documents;

/// <summary>
/// A stretch of two texts compared. In their order, those of kind <see cref="DifferenceKind.Same"/> and <see cref="DifferenceKind.Removed"/>
/// give the earlier text, <see cref="DifferenceKind.Same"/> and <see cref="DifferenceKind.Added"/> the later one.
/// </summary>
/// <param name="Kind">Which text it stands in.</param>
/// <param name="Text">The stretch.</param>
public sealed record TextDifference(DifferenceKind Kind, string Text);
