namespace Translate.Documents;

/// <summary>A target that a person approved for a source that has changed since.</summary>
/// <param name="Source">The source as it was when it was approved.</param>
/// <param name="Target">The approved target of that source.</param>
/// <param name="Reviewer">Who approved it, where that is known.</param>
public sealed record StaleTarget(string Source, string Target, string? Reviewer);
