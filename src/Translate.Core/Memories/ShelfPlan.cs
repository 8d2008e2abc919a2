using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Translate.Documents;

namespace Translate.Memories;

/// <summary>Which TMX files share a shelf, and what the shelf's file is called: a hash of their content, so that a shelf never is out of date.</summary>
/// <param name="Name">The name of the shelf's file.</param>
/// <param name="Files">The TMX files, in their order.</param>
internal sealed record ShelfPlan(string Name, ImmutableArray<MemoryFile> Files)
{
    /// <summary>A file of this size has a shelf of its own, so that a change elsewhere does not rebuild it; smaller ones share one.</summary>
    public const long LargeFile = 1 << 20;

    /// <summary>The suffix of a shelf's file.</summary>
    public const string Suffix = ".db";

    /// <summary>The shelves of a memory.</summary>
    public static ImmutableArray<ShelfPlan> Of(IEnumerable<MemoryFile> files, LanguageCode source, LanguageCode target) =>
    [
        .. files.GroupBy(f => f.Size < LargeFile ? "" : f.Name, StringComparer.Ordinal)
            .Select(g => new ShelfPlan(Prefix(source, target) + Hash(g) + Suffix, [.. g])),
    ];

    /// <summary>What the names of all shelves of a language pair begin with.</summary>
    public static string Prefix(LanguageCode source, LanguageCode target) => $"{source.Tag}-{target.Tag}-";

    private static string Hash(IEnumerable<MemoryFile> files)
    {
        string content = FormattableString.Invariant($"{ShelfSchema.Version}\n{string.Join('\n', files.Select(f => f.Hash))}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..32];
    }
}
