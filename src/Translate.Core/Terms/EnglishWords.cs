using System.Collections.Frozen;
using System.Reflection;

namespace Translate.Terms;

/// <summary>The small words of English that decide whether a name fits into a sentence. They are data: <c>Terms/english.words.txt</c>.</summary>
internal static class EnglishWords
{
    private static readonly Lazy<FrozenDictionary<string, FrozenSet<string>>> Groups = new(Load);

    /// <summary>Whether a name with its article may follow this word.</summary>
    public static bool TakesArticle(string word) => Groups.Value["before-article"].Contains(word);

    /// <summary>Whether this word, with a capital, is no name.</summary>
    public static bool IsNoName(string word) => Groups.Value["not-names"].Contains(word);

    private static FrozenDictionary<string, FrozenSet<string>> Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Translate.Terms.english.words.txt")!;
        using var reader = new StreamReader(stream);
        Dictionary<string, HashSet<string>> groups = new(StringComparer.Ordinal);
        HashSet<string> group = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.EndsWith(':'))
            {
                groups[line[..^1]] = group = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            }
            else if (!line.StartsWith('#'))
            {
                group.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return groups.ToFrozenDictionary(g => g.Key, g => g.Value.ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
    }
}
