using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;
using Translate.Errors;

namespace Translate.Files;

/// <summary>Finds the files that a pattern of <c>pipeline.yml</c> names: <c>articles/*.txt</c>, <c>**/*.yml</c>, or one file.</summary>
/// <param name="Folder">The folder that the pattern is relative to; <c>""</c> for the current one.</param>
/// <param name="Pattern">The pattern, with <c>*</c> for any part of a name and <c>**</c> for any folders; <c>/</c> between the parts.</param>
public sealed record FilePattern(string Folder, string Pattern)
{
    /// <summary>Whether the pattern names one file.</summary>
    public bool IsOneFile => !Pattern.Contains('*', StringComparison.Ordinal);

    /// <summary>The folder that holds all that the pattern can match: what stands before its first <c>*</c>.</summary>
    public string Root => Path.Combine(Folder, Pattern[..FixedLength]).TrimEnd('/');

    private int FixedLength => Pattern.LastIndexOf('/', IsOneFile ? Pattern.Length - 1 : Pattern.IndexOf('*', StringComparison.Ordinal)) + 1;

    /// <summary>The files in ordinal order of their paths; none when a pattern matches nothing.</summary>
    /// <exception cref="DataFileException">The pattern names one file, and it is not there.</exception>
    public ImmutableArray<string> Find()
    {
        string path = Path.Combine(Folder, Pattern);
        if (IsOneFile)
        {
            return File.Exists(path) ? [path] : throw DataFileException.NotFound(path);
        }

        string searched = Root.Length == 0 ? "." : Root;
        return Directory.Exists(searched)
            ? [.. new Matcher(StringComparison.Ordinal).AddInclude(Pattern[FixedLength..]).GetResultsInFullPath(searched)
                .Select(found => Path.Combine(Root, Path.GetRelativePath(searched, found)).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>The files of several patterns, in the order of the patterns, each once.</summary>
    /// <exception cref="DataFileException">A pattern names one file, and it is not there.</exception>
    public static ImmutableArray<string> FindAll(string folder, IEnumerable<string> patterns) =>
        [.. patterns.SelectMany(p => new FilePattern(folder, p).Find()).Distinct(StringComparer.Ordinal)];
}
