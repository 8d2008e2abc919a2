namespace Translate.Segmentation;

/// <summary>What was decided at one position where a segment could end.</summary>
/// <param name="Position">The position after the mark and what closes behind it, in UTF-16 units of the block.</param>
/// <param name="Rule">The rule that decided.</param>
public sealed record BreakDecision(int Position, BreakRule Rule);
