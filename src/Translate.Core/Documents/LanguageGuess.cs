using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Translate.Documents;

/// <summary>Guesses the language of a text from its frequent short words, to warn when an article is not in the language expected.</summary>
internal static partial class LanguageGuess
{
    private const int FewestWords = 12;
    private const int MostWords = 5000;

    private static readonly Lazy<ImmutableArray<Profile>> Profiles = new(Load);

    /// <summary>
    /// The name of the language that the text is likely in, when that is not the one expected; null when it is, or when there are too few
    /// words to tell. <c>no</c> expects either Norwegian. Quotations do not count: they may be in the language of whoever spoke.
    /// </summary>
    public static string? Unexpected(IEnumerable<string> texts, LanguageCode expected)
    {
        string[] words = [.. texts.SelectMany(t => Words(Quotation().Replace(t, " "))).Take(MostWords)];
        if (Script(words) is { } script)
        {
            return script;
        }

        Dictionary<string, double> scores = Scores(words);
        if (words.Length < FewestWords || scores.Count == 0)
        {
            return null;
        }

        Profile best = Profiles.Value.MaxBy(p => scores[p.Tag])!;
        double ofExpected = Profiles.Value.Where(p => Fits(p.Tag, expected)).Max(p => scores[p.Tag]);
        return Fits(best.Tag, expected) || scores[best.Tag] < ofExpected * 1.15 || scores[best.Tag] < words.Length * 0.03 ? null : best.Name;
    }

    /// <summary>Whether a text, however short, has more of a language's frequent words than of any other's; its region does not count.</summary>
    public static bool LooksLike(string text, LanguageCode language)
    {
        string primary = language.Tag.Split('-')[0];
        Dictionary<string, double> scores = Scores([.. Words(text)]);
        return scores.TryGetValue(primary, out double score) && scores.Values.Count(s => s >= score) == 1;
    }

    private static bool Fits(string tag, LanguageCode expected) => expected.Tag switch
    {
        "no" => tag is "nb" or "nn",
        var other => string.Equals(tag, other, StringComparison.Ordinal),
    };

    private static Dictionary<string, double> Scores(string[] words)
    {
        var scores = Profiles.Value.ToDictionary(p => p.Tag, _ => 0.0, StringComparer.Ordinal);
        foreach (string word in words)
        {
            Profile[] having = [.. Profiles.Value.Where(p => p.Words.Contains(word))];
            foreach (Profile profile in having)
            {
                scores[profile.Tag] += 1.0 / having.Length;
            }
        }

        return scores;
    }

    private static string? Script(string[] words)
    {
        int letters = words.Sum(w => w.Count(char.IsLetter));
        (string Name, char First, char Last)[] scripts =
        [
            ("a language in Cyrillic script", '\u0400', '\u052F'), ("a language in Arabic script", '\u0600', '\u06FF'),
            ("Greek", '\u0370', '\u03FF'), ("Hebrew", '\u0590', '\u05FF'), ("a language in Chinese characters", '\u4E00', '\u9FFF'),
        ];
        return scripts.FirstOrDefault(s => words.Sum(w => w.Count(c => c >= s.First && c <= s.Last)) > letters / 2 && letters > 0).Name;
    }

    private static IEnumerable<string> Words(string text) => text
        .Split([' ', '\n', '\r', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
        .Select(w => w.Trim('.', ',', ':', ';', '!', '?', '«', '»', '"', '–', '-', '(', ')').ToLowerInvariant())
        .Where(w => w.Length > 0);

    private static ImmutableArray<Profile> Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Translate.Documents.languages.txt")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split(' '))
                .Select(parts => new Profile(parts[0], parts[1].Replace('_', ' '), parts[2..].ToHashSet(StringComparer.Ordinal))),
        ];
    }

    [GeneratedRegex("«[^«»]*»|“[^“”]*”")]
    private static partial Regex Quotation();

    private sealed record Profile(string Tag, string Name, HashSet<string> Words);
}
