namespace Translate.Testing.Memories;

/// <summary>
/// Sentences made of the words of the embedded engine's lexicon, as frequent as in real text (Zipf's law), inflected, compounded, with
/// names, numbers and punctuation. They mean nothing; their letters, lengths and repetitions are like those of news.
/// </summary>
public sealed class GeneratedText
{
    private static readonly Lazy<GeneratedWord[]> Lexicon = new(ReadWords);

    private static readonly string[] Names =
        ["Norge", "Oslo", "Bergen", "Tromsø", "Kari Moe", "Ola Berg", "Stortinget", "EU", "Sverige", "Finnmark", "Røde Kors", "Politiet"];

    private readonly Random _random;

    /// <summary>Text that is the same for the same seed.</summary>
    public GeneratedText(int seed) => _random = new Random(seed);

    /// <summary>The next number below a limit.</summary>
    public int Next(int limit) => _random.Next(limit);

    /// <summary>A sentence of five to twenty-nine words, seventeen on average, and word for word something English.</summary>
    public (string Source, string Target) Sentence()
    {
        int length = 5 + _random.Next(13) + _random.Next(13);
        var source = new string[length];
        var target = new string[length];
        for (int i = 0; i < length; i++)
        {
            (source[i], target[i]) = Word();
            if (i < length - 1 && _random.Next(14) == 0)
            {
                source[i] += ",";
                target[i] += ",";
            }
        }

        return (Sentence(source), Sentence(target));
    }

    /// <summary>Any word, inflected, compounded, or a number or name in its place.</summary>
    public (string Source, string Target) Word()
    {
        switch (_random.Next(40))
        {
            case 0:
                string number = _random.Next(2100).ToString(System.Globalization.CultureInfo.InvariantCulture);
                return (number, number);
            case 1:
                string name = Names[_random.Next(Names.Length)];
                return (name, name);
            case 2:
                GeneratedWord first = Frequent();
                GeneratedWord last = Frequent();
                return (first.Norwegian + last.Norwegian, $"{first.English} {last.English}");
            default:
                GeneratedWord word = Frequent();
                return (word.Norwegian + word.Endings[_random.Next(word.Endings.Length)], word.English);
        }
    }

    /// <summary>Another ending of a word that has one, or else another word.</summary>
    public string Reinflected(string word)
    {
        string[] endings = ["en", "er", "ene", "et", "te", "e", "s"];
        string? ending = endings.FirstOrDefault(e => word.Length > e.Length + 3 && word.EndsWith(e, StringComparison.Ordinal));
        string stem = ending is null ? word : word[..^ending.Length];
        return stem + endings[_random.Next(endings.Length)];
    }

    private GeneratedWord Frequent()
    {
        GeneratedWord[] words = Lexicon.Value;
        int rank = (int)Math.Exp(_random.NextDouble() * Math.Log(words.Length));
        return words[Math.Min(rank, words.Length - 1)];
    }

    private static string Sentence(string[] words) => $"{char.ToUpperInvariant(words[0][0])}{string.Join(' ', words)[1..]}.";

    private static GeneratedWord[] ReadWords() =>
    [
        .. Rows("closed.tsv").Where(r => r[0].All(char.IsLetter)).Select(r => new GeneratedWord(r[0], r[2], [""])),
        .. Rows("lexicon.tsv").Where(r => r[0].All(char.IsLetter)).Select(r => new GeneratedWord(r[0], r[3], r[1] switch
        {
            "n" => ["", "en", "er", "ene", "s"],
            "v" => ["", "r", "t", "te"],
            "a" => ["", "t", "e"],
            _ => [""],
        })),
    ];

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(Repository.PathOf("src", "Translate.Offline", "Data", file))
        .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).Where(r => r.Length > 3);
}
