namespace Translate.Documents;

/// <summary>Why a match scores less than its source alone would.</summary>
/// <param name="Name">The reason, as its key in <c>pipeline.yml</c>: <c>unreviewed</c>, <c>old</c> or <c>foreign</c>.</param>
/// <param name="Points">How many points it takes off.</param>
public sealed record MatchPenalty(string Name, int Points);
