using System.Collections.Frozen;
using System.Reflection;

namespace Translate.Glossaries.Interchange;

/// <summary>What other programs call the things that a glossary holds: the data file <c>foreign-words.txt</c>.</summary>
internal static class ForeignWords
{
    private const string Name = "Translate.Glossaries.Interchange.foreign-words.txt";

    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, string>>> Sections = new(Load);

    /// <summary>Our name of a column (<c>term</c>, <c>status</c>), or null when the word is not known.</summary>
    public static string? Column(string word) => Find("columns", word);

    /// <summary><c>preferred</c>, <c>accepted</c> or <c>forbidden</c>, or null when the word is not known.</summary>
    public static string? Status(string word) => Find("statuses", word);

    /// <summary>A kind as glossaries write it, or null when the word is not known.</summary>
    public static string? Kind(string word) => Find("kinds", word);

    /// <summary>Whether a word says yes (<c>x</c>, <c>ja</c>, <c>true</c>) or no; null when it says neither.</summary>
    public static bool? Truth(string word) => Find("truths", word) is { } truth ? truth is "true" : null;

    /// <summary>A subject as glossaries write domains: small letters and digits, with hyphens for all else (<c>armed-forces</c>); it may be empty.</summary>
    public static string Domain(string subject) => string.Join(
        '-',
        string.Concat(subject.Normalize().ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-')).Split('-', StringSplitOptions.RemoveEmptyEntries));

    private static string? Find(string section, string word) => Sections.Value[section].GetValueOrDefault(Key(word));

    private static string Key(string word) =>
        string.Concat(word.Normalize().Where(c => c is not ('-' or '_') && !char.IsWhiteSpace(c))).ToLowerInvariant();

    private static FrozenDictionary<string, FrozenDictionary<string, string>> Load()
    {
        Dictionary<string, Dictionary<string, string>> sections = new(StringComparer.Ordinal);
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Name)!;
        using var reader = new StreamReader(stream);
        Dictionary<string, string> current = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                current = new Dictionary<string, string>(StringComparer.Ordinal);
                sections.Add(line.Trim('[', ']'), current);
            }
            else if (line.Length > 0 && !line.StartsWith('#'))
            {
                int colon = line.IndexOf(':', StringComparison.Ordinal);
                foreach (string word in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
                {
                    current.Add(word, line[..colon]);
                }
            }
        }

        return sections.ToFrozenDictionary(s => s.Key, s => s.Value.ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
