using System.Collections.Immutable;

namespace Translate.Reviewing;

/// <summary>Segments that belong together in a file: those of a <c>unit</c>, a <c>trans-unit</c> or a <c>tu</c>, in their order.</summary>
/// <param name="Article">The article with its extension, as the file names it; null when it does not.</param>
/// <param name="Block">The block that the file says it is (<c>b3</c>); null when it does not say.</param>
/// <param name="Segments">The segments; none of what is not to be translated.</param>
internal sealed record ReviewedPassage(string? Article, string? Block, ImmutableArray<ReviewedSegment> Segments);
