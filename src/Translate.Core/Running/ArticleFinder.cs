using System.Collections.Immutable;
using Translate.Errors;
using Translate.Files;
using Translate.Pipeline;

namespace Translate.Running;

/// <summary>Finds the articles of a run: those that <c>pipeline.yml</c> names, or those that the command line names instead.</summary>
public static class ArticleFinder
{
    private const string Extension = ".txt";

    /// <summary>The articles in ordinal order of their paths.</summary>
    /// <param name="definition">What <c>pipeline.yml</c> says.</param>
    /// <param name="named">Files that the command line names, or none.</param>
    /// <exception cref="ConfigurationException">No article was found, or a file is not plain text by its name.</exception>
    public static ImmutableArray<ArticleFile> Find(PipelineDefinition definition, IReadOnlyCollection<string> named)
    {
        if (named.FirstOrDefault(path => !path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)) is { } other)
        {
            throw ConfigurationException.CommandLine($"{other}: articles are read from plain text files, whose names end in '{Extension}'.");
        }

        FilePattern[] patterns = [.. definition.Articles.Select(p => new FilePattern(definition.Folder, p))];
        ImmutableArray<ArticleFile> found = named.Count > 0
            ? [.. named.Select(path => new ArticleFile(path, NameOf(path, patterns)))]
            : [.. patterns.SelectMany(p => Matching(p, definition))];
        return [.. found.DistinctBy(a => Path.GetFullPath(a.Path), StringComparer.Ordinal).OrderBy(a => a.Path, StringComparer.Ordinal)];
    }

    private static IEnumerable<ArticleFile> Matching(FilePattern pattern, PipelineDefinition definition)
    {
        ImmutableArray<string> files = pattern.IsOneFile ? [Path.Combine(pattern.Folder, pattern.Pattern)] : pattern.Find();
        return files.IsEmpty
            ? throw ConfigurationException.NoArticles(definition.File, pattern.Pattern)
            : files.Select(f => new ArticleFile(f, NameUnder(pattern.Root, f)));
    }

    private static string NameOf(string path, FilePattern[] patterns) => patterns
        .Select(p => NameUnder(p.Root, path))
        .FirstOrDefault(name => !name.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(name))
        ?? Path.GetFileNameWithoutExtension(path);

    private static string NameUnder(string root, string path) =>
        Path.ChangeExtension(Path.GetRelativePath(root.Length == 0 ? "." : root, path), null).Replace('\\', '/');
}
