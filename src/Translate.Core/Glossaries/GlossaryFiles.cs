using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;
using Translate.Errors;

namespace Translate.Glossaries;

/// <summary>Finds the files that <c>files:</c> names.</summary>
internal static class GlossaryFiles
{
    /// <summary>
    /// The files in the order of their paths, each once. A pattern may match nothing; a file named without <c>*</c> must be there.
    /// </summary>
    /// <param name="folder">The folder that the patterns are relative to; "" for the current one.</param>
    /// <param name="patterns">Files, or patterns with <c>*</c>, <c>**</c> and <c>?</c>.</param>
    /// <exception cref="DataFileException">A file named without <c>*</c> is missing.</exception>
    public static ImmutableArray<string> Find(string folder, IEnumerable<string> patterns) =>
    [
        .. patterns.SelectMany(p => Matching(folder, p)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Matching(string folder, string pattern)
    {
        string path = Path.Combine(folder, pattern);
        if (!pattern.Contains('*', StringComparison.Ordinal))
        {
            return File.Exists(path) ? [path] : throw DataFileException.NotFound(path);
        }

        int fixedPart = path.LastIndexOf('/', path.IndexOf('*', StringComparison.Ordinal));
        string root = path[..(fixedPart + 1)];
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(path[(fixedPart + 1)..]);
        string searched = root.Length == 0 ? "." : root;
        return Directory.Exists(searched)
            ? matcher.GetResultsInFullPath(searched).Select(found => root + Path.GetRelativePath(searched, found).Replace('\\', '/'))
            : [];
    }
}
