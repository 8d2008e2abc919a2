namespace Translate.Reviewing;

/// <summary>One of the targets that reviewers disagree about.</summary>
/// <param name="Target">The target.</param>
/// <param name="Reviewer">Whose it is, where that is known.</param>
/// <param name="Where">The file and line that holds it.</param>
public sealed record Opinion(string Target, string? Reviewer, string Where);
