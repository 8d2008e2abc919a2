using System.Globalization;
using System.Text;

namespace Translate.Benchmarks;

/// <summary>Names that look Norwegian and are none; the same every time.</summary>
internal static class GeneratedNames
{
    private const int Seed = 1814;
    private const int WordsToAName = 12;

    private static readonly string[] Onsets = ["b", "br", "d", "dr", "f", "g", "gr", "h", "j", "k", "kl", "l", "m", "n", "p", "r", "s", "sk", "st", "t", "tr", "v"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "y", "ø", "å", "au"];
    private static readonly string[] Ends = ["", "", "n", "r", "vik", "berg", "dal", "nes"];

    /// <summary>So many different names; one in five has two words.</summary>
    public static string[] Of(int count)
    {
        var random = new Random(Seed);
        var names = new HashSet<string>(count, StringComparer.Ordinal);
        while (names.Count < count)
        {
            names.Add(random.Next(5) == 0 ? $"{Word(random)} {Word(random)}" : Word(random));
        }

        return [.. names];
    }

    /// <summary>A glossary of names: three in ten are kept in English, one in ten has an adjective and an inhabitant.</summary>
    public static IEnumerable<string> AsGlossary(string[] names) =>
        ["kind: city", "entries:", .. names.Select((name, i) => "  - " + Entry(name, i % 10))];

    /// <summary>The sample articles with names put in among their words, up to so many bytes; every third is in the genitive.</summary>
    public static IEnumerable<string> InText(string[] names, int bytes)
    {
        var random = new Random(Seed);
        foreach (string line in SampleText.Lines([], bytes * 9 / 10))
        {
            var text = new StringBuilder();
            foreach (string word in line.Split(' '))
            {
                string name = names[random.Next(names.Length)];
                text.Append(word).Append(' ').Append(random.Next(WordsToAName) > 0 ? "" : random.Next(3) > 0 ? name + " " : name + "s ");
            }

            yield return text.ToString();
        }
    }

    private static string Entry(string name, int form) => form switch
    {
        < 3 => name,
        < 9 => $"{{ term: {name}, english: {name}ia }}",
        _ => $"{{ term: {name}, english: [{name}ia, the {name}ia], adjective: {{ {Small(name)}sk: {Small(name)}ian }}, inhabitant: {{ {Small(name)}er: {Small(name)}ian }} }}",
    };

    private static string Small(string name) => name.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal);

    private static string Word(Random random)
    {
        var word = new StringBuilder();
        for (int syllables = random.Next(2, 5); syllables > 0; syllables--)
        {
            word.Append(Onsets[random.Next(Onsets.Length)]).Append(Vowels[random.Next(Vowels.Length)]);
        }

        word.Append(Ends[random.Next(Ends.Length)]);
        word[0] = char.ToUpper(word[0], CultureInfo.InvariantCulture);
        return word.ToString();
    }
}
