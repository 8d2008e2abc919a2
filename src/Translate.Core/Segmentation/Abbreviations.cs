using System.Collections.Frozen;
using System.Reflection;

namespace Translate.Segmentation;

/// <summary>The abbreviations and month names of <c>norwegian.abbreviations.txt</c>.</summary>
internal sealed class Abbreviations
{
    private const string Resource = "Translate.Segmentation.norwegian.abbreviations.txt";

    private static readonly Lazy<Abbreviations> Shared = new(Load);

    private readonly FrozenDictionary<string, FrozenSet<string>> _sections;

    private Abbreviations(Dictionary<string, HashSet<string>> sections) => _sections = sections.ToFrozenDictionary(
        s => s.Key, s => s.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static Abbreviations Norwegian => Shared.Value;

    /// <summary>Something must follow the abbreviation: no sentence ends there.</summary>
    public bool NeverEndsSentence(string word) => Has("never", word);

    /// <summary>A sentence may end after the abbreviation.</summary>
    public bool CanEndSentence(string word) => Has("can", word);

    /// <summary>A month's name.</summary>
    public bool IsMonth(string word) => Has("month", word);

    /// <summary>A word that only introduces what stands after its colon (<c>Foto:</c>).</summary>
    public bool IsLabel(string word) => Has("label", word);

    // "SV." is a party at the end of a sentence, "Sv." could be an abbreviation: capitals beyond the first letter must be in the list.
    private bool Has(string section, string word)
    {
        FrozenSet<string> words = _sections[section];
        return words.Contains(word) || (word.Length > 0 && char.IsUpper(word[0]) && words.Contains(char.ToLowerInvariant(word[0]) + word[1..]));
    }

    private static Abbreviations Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var sections = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        HashSet<string> current = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                sections[line.Trim('[', ']', ' ')] = current = new HashSet<string>(StringComparer.Ordinal);
            }
            else if (!line.StartsWith('#'))
            {
                current.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return new Abbreviations(sections);
    }
}
