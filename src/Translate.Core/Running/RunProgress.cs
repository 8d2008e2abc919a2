namespace Translate.Running;

/// <summary>How far a run has come.</summary>
/// <param name="Article">The article being worked on.</param>
/// <param name="Number">Which article that is, from 1.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Stage">The stage being run.</param>
public sealed record RunProgress(string Article, int Number, int Total, string Stage);
