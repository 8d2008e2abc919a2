using Translate.Offline.Lexicon;

namespace Translate.Offline.Generation;

/// <summary>English inflection: regular rules, and the irregular words of <c>irregular-english.tsv</c>.</summary>
internal sealed class EnglishForms
{
    private readonly Dictionary<string, string[]> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _plurals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Comparative, string Superlative)> _compared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _adverbs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doubling = new(StringComparer.Ordinal);

    /// <summary>The forms of the embedded data.</summary>
    public EnglishForms()
    {
        foreach (string[] row in DataFile.Rows("irregular-english.tsv"))
        {
            switch (row[0])
            {
                case "verb":
                    _verbs[row[1]] = row[2..];
                    break;
                case "plural":
                    _plurals[row[1]] = row[2];
                    break;
                case "compared":
                    _compared[row[1]] = (row[2], row[3]);
                    break;
                case "adverb":
                    _adverbs[row[1]] = row[2];
                    break;
                default:
                    _doubling.Add(row[1]);
                    break;
            }
        }
    }

    /// <summary>The plural of a noun, whose last word is inflected: <c>prime minister</c> → <c>prime ministers</c>.</summary>
    public string Plural(string noun)
    {
        if (_plurals.TryGetValue(noun, out string? irregular))
        {
            return irregular;
        }

        if (LooksPlural(noun))
        {
            return noun;
        }

        int of = noun.IndexOf(" of ", StringComparison.Ordinal);
        if (of > 0)
        {
            return Plural(noun[..of]) + noun[of..];
        }

        int space = noun.LastIndexOfAny([' ', '-']);
        if (space >= 0)
        {
            return noun[..(space + 1)] + Plural(noun[(space + 1)..]);
        }

        return noun.EndsWith("man", StringComparison.Ordinal) && noun.Length > 5 && !noun.EndsWith("human", StringComparison.Ordinal)
            ? noun[..^3] + "men"
            : WithS(noun);
    }

    /// <summary>The third person singular.</summary>
    public string Third(string verb) => Inflect(verb, 0, WithS);

    /// <summary>The past tense.</summary>
    public string Past(string verb) => Inflect(verb, 1, WithEd);

    /// <summary>The past participle.</summary>
    public string Participle(string verb) => Inflect(verb, 2, WithEd);

    /// <summary>The form in -ing.</summary>
    public string Ing(string verb) => Inflect(verb, 3, WithIng);

    /// <summary>The comparative.</summary>
    public string Comparative(string adjective) =>
        _compared.TryGetValue(adjective, out (string Comparative, string Superlative) irregular) ? irregular.Comparative
        : TakesEnding(adjective) ? WithEnding(adjective, "er") : "more " + adjective;

    /// <summary>The superlative.</summary>
    public string Superlative(string adjective) =>
        _compared.TryGetValue(adjective, out (string Comparative, string Superlative) irregular) ? irregular.Superlative
        : TakesEnding(adjective) ? WithEnding(adjective, "est") : "most " + adjective;

    /// <summary>The adverb of an adjective: <c>clear</c> → <c>clearly</c>.</summary>
    public string Adverb(string adjective)
    {
        if (_adverbs.TryGetValue(adjective, out string? irregular))
        {
            return irregular;
        }

        if (adjective.Contains(' ', StringComparison.Ordinal) || adjective.EndsWith("ly", StringComparison.Ordinal))
        {
            return adjective;
        }

        if (adjective.EndsWith("ic", StringComparison.Ordinal))
        {
            return adjective + "ally";
        }

        if (adjective.EndsWith("le", StringComparison.Ordinal) && adjective.Length > 4 && !IsVowel(adjective[^3]))
        {
            return adjective[..^1] + "y";
        }

        return EndsInConsonantY(adjective) ? adjective[..^1] + "ily" : adjective.EndsWith("ll", StringComparison.Ordinal)
            ? adjective + "y" : adjective + "ly";
    }

    /// <summary>The genitive: <c>'s</c>, or an apostrophe after a plural in -s.</summary>
    public static string Genitive(string noun, bool plural) =>
        noun.EndsWith('s') && plural ? noun + "'" : noun + "'s";

    private string Inflect(string verb, int column, Func<string, string> regular)
    {
        int space = verb.IndexOf(' ', StringComparison.Ordinal);
        string head = space < 0 ? verb : verb[..space];
        string rest = space < 0 ? "" : verb[space..];
        int hyphen = head.LastIndexOf('-');
        if (hyphen > 0)
        {
            return head[..(hyphen + 1)] + Inflect(head[(hyphen + 1)..], column, regular) + rest;
        }

        return (_verbs.TryGetValue(head, out string[]? row) && column < row.Length ? row[column] : regular(head)) + rest;
    }

    /// <summary>Whether a dictionary form is a plural already, as <c>seafarers</c>, <c>stairs</c>, <c>grandparents</c>.</summary>
    private bool LooksPlural(string noun) =>
        _plurals.ContainsValue(noun) || (noun.Length > 4 && noun[^1] == 's' && !IsVowel(noun[^2]) && noun[^2] is not 's' and not 'y')
        || noun.EndsWith("ies", StringComparison.Ordinal);

    private static string WithS(string word) => word switch
    {
        _ when EndsInConsonantY(word) => word[..^1] + "ies",
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => word + "es",
        [.., 'o'] when word is "go" or "do" or "undergo" or "veto" => word + "es",
        _ => word + "s",
    };

    private string WithEd(string verb) => verb switch
    {
        [.., 'e'] => verb + "d",
        _ when EndsInConsonantY(verb) => verb[..^1] + "ied",
        _ => Doubled(verb) + "ed",
    };

    private string WithIng(string verb) => verb switch
    {
        [.., 'i', 'e'] => verb[..^2] + "ying",
        [.., 'e'] when verb is not "be" && !verb.EndsWith("ee", StringComparison.Ordinal)
            && !verb.EndsWith("oe", StringComparison.Ordinal) => verb[..^1] + "ing",
        _ => Doubled(verb) + "ing",
    };

    private string WithEnding(string adjective, string ending) => adjective switch
    {
        [.., 'e'] => adjective + ending[1..],
        _ when EndsInConsonantY(adjective) => adjective[..^1] + "i" + ending,
        _ => Doubled(adjective) + ending,
    };

    private string Doubled(string word)
    {
        bool shortSyllable = word.Length is >= 3 and <= 5
            && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'y' or 'h')
            && IsVowel(word[^2]) && !IsVowel(word[^3])
            && word.Count(IsVowel) == 1;
        bool quVowel = word.Length > 3 && word[^3] == 'u' && word[^4] == 'q' && word[^1] is 'p' or 't';
        return shortSyllable || quVowel || _doubling.Contains(word) ? word + word[^1] : word;
    }

    private static bool TakesEnding(string adjective) =>
        !adjective.Contains(' ', StringComparison.Ordinal) && !adjective.Contains('-', StringComparison.Ordinal)
        && (Syllables(adjective) == 1 || (adjective.Length <= 6 && EndsInConsonantY(adjective)));

    private static int Syllables(string word)
    {
        int count = 0;
        bool inside = false;
        foreach (char letter in word)
        {
            bool vowel = IsVowel(letter) || letter == 'y';
            count += vowel && !inside ? 1 : 0;
            inside = vowel;
        }

        return word.Length > 3 && word[^1] == 'e' && count > 1 ? count - 1 : count;
    }

    private static bool EndsInConsonantY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
