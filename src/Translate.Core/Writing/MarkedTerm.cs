using Translate.Documents;

namespace Translate.Writing;

/// <summary>A term as it is marked in a text of the page.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Number">Its number in the unit, the same on both sides.</param>
/// <param name="Title">What is shown when the reader points at it.</param>
/// <param name="IsMissing">Whether its translation was looked for and not found.</param>
internal sealed record MarkedTerm(TextSpan Span, int Number, string Title, bool IsMissing);
