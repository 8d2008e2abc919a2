using Translate.Errors;

namespace Translate.Reviewing;

/// <summary>One approval that accepting adds or changes.</summary>
/// <param name="Kind">What changes.</param>
/// <param name="Approval">The approval as it will be kept.</param>
/// <param name="OldTarget">The target approved before; null when there was none.</param>
/// <param name="IsStale">Whether the article has changed since the file was written, so that the unit's source is another now.</param>
/// <param name="Location">Where the file says it.</param>
public sealed record AcceptedChange(ChangeKind Kind, Approval Approval, string? OldTarget, bool IsStale, SourceLocation Location);
