using Translate.Documents;

namespace Translate.Running;

/// <summary>An article as it was read.</summary>
/// <param name="File">Its file.</param>
/// <param name="Article">The article; null when it cannot be read.</param>
/// <param name="Error">Why it cannot be read; null when it can.</param>
internal sealed record ReadArticle(ArticleFile File, Article? Article, string? Error);
