namespace Translate.Documents;

/// <summary>What is known about an article besides its text.</summary>
/// <param name="Title">The headline, or the first sentence when there is none.</param>
/// <param name="Date">The date as the article gives it, year first, to the day or the month (<c>2017-11</c>); null when it gives none.</param>
public sealed record ArticleMetadata(string Title, string? Date);
