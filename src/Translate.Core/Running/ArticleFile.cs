namespace Translate.Running;

/// <summary>An article to run: its file, and the name that its outputs get.</summary>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Name">Its path relative to the articles' folder, with <c>/</c> and without extension.</param>
public sealed record ArticleFile(string Path, string Name);
