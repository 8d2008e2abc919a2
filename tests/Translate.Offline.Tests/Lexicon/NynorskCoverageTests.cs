using System.IO.Compression;
using System.Runtime.CompilerServices;
using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Testing;
using Xunit;

namespace Translate.Offline.Tests.Lexicon;

/// <summary>
/// How many of the most frequent words of Bokmål are understood in Nynorsk. The words are counted in a treebank, whose text is nowhere in here;
/// <c>nynorsk-words.txt</c> has what Nynorsk says for those that it spells otherwise.
/// </summary>
public sealed class NynorskCoverageTests(ITestOutputHelper output)
{
    private const int Most = 2_000;

    private static readonly Wordbook Book = WordbookReader.Read();
    private static readonly NynorskForms Forms = new(Book);

    private static readonly Dictionary<(string Lemma, char Class), string> Paradigms =
        DataFile.Rows("lexicon.tsv").ToDictionary(r => (r[0], r[1][0]), r => r[2]);

    [Fact]
    public void Understands_the_two_thousand_most_frequent_words()
    {
        ILookup<string, string> otherwise = Otherwise();
        List<(string Lemma, string Class)> words = [.. Frequent()];
        List<string> missing = [];
        int forms = 0;
        foreach ((string lemma, string wordClass) in words)
        {
            foreach (string form in NynorskOf(lemma, wordClass, otherwise))
            {
                forms++;
                if (!IsUnderstood(form, lemma, otherwise.Contains(lemma)))
                {
                    missing.Add(lemma + ": " + form);
                }
            }
        }

        int lost = missing.Select(m => m.Split(':')[0]).Distinct(StringComparer.Ordinal).Count();
        output.WriteLine(string.Join('\n', missing));
        output.WriteLine(FormattableString.Invariant($"{words.Count - lost} of {words.Count} words, {forms - missing.Count} of {forms} forms are understood"));
        Assert.Equal(Most, words.Count);
        Assert.InRange(forms - missing.Count, forms * 0.99, forms);
    }

    [Theory]
    [InlineData("dagane", "dag", true)]
    [InlineData("sjukehus", "sykehus", true)]
    [InlineData("xylandane", "land", false)]
    public void Tells_a_form_that_is_understood(string form, string lemma, bool understood) => Assert.Equal(understood, IsUnderstood(form, lemma, otherWord: false));

    /// <summary>Whether a Nynorsk form is read as a form of the word; for another word of Nynorsk than Bokmål's any reading will do.</summary>
    private static bool IsUnderstood(string form, string lemma, bool otherWord)
    {
        string[] read = Book.Nynorsk.Forms(form) ?? Forms.Find(form) switch { [] => [form], var found => found };
        List<Reading> readings = [];
        foreach (string bokmaal in read.SelectMany(r => r.Split(' ')))
        {
            Book.Forms.Find(bokmaal, readings);
        }

        return otherWord ? readings.Count > 0 : readings.Exists(r => string.Equals(r.Entry.Lemma, lemma, StringComparison.Ordinal));
    }

    /// <summary>The dictionary forms and, where Nynorsk inflects regularly, the inflected forms of a word.</summary>
    private static IEnumerable<string> NynorskOf(string lemma, string wordClass, ILookup<string, string> otherwise)
    {
        if (otherwise.Contains(lemma))
        {
            return otherwise[lemma];
        }

        string paradigm = Paradigms.GetValueOrDefault((lemma, wordClass[0] is 's' ? 'n' : wordClass[0]), "");
        string stem = lemma[^1] is 'e' ? lemma[..^1] : lemma;
        string nynorsk = lemma.EndsWith("lig", StringComparison.Ordinal) && wordClass is "adj" ? lemma[..^2] + "eg" : lemma;
        return (wordClass, paradigm) switch
        {
            ("subst", "m") when !lemma.EndsWith("er", StringComparison.Ordinal) && !lemma.EndsWith("el", StringComparison.Ordinal) => [lemma, stem + "en", stem + "ar", stem + "ane"],
            ("subst", "f") => [lemma, stem + "a", stem + "er", stem + "ene"],
            ("subst", "n0" or "n") => [lemma, stem + "et", stem + "a"],
            ("verb", "et") => [lemma, lemma + "r", stem + "ar", stem + "a"],
            ("verb", "te") => [lemma, stem + "er", (stem.Length > 2 && stem[^1] == stem[^2] ? stem[..^1] : stem) + "te"],
            ("adj", "a") => [nynorsk],
            _ => [lemma],
        };
    }

    private static IEnumerable<(string Lemma, string Class)> Frequent()
    {
        using FileStream stream = File.OpenRead(Repository.SharedOrSkip("data", "treebank", "bokmaal-train.tsv.gz"));
        using var unpacked = new GZipStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        List<(string Lemma, string Class)> words = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [_, var lemma, "subst" or "verb" or "adj" or "adv" or "prep" or "pron" or "det" or "konj" or "sbu", var features] columns
                && lemma.All(char.IsLower) && !features.Split('|').Contains("prop", StringComparer.Ordinal))
            {
                words.Add((lemma, columns[2]));
            }
        }

        return words.CountBy(w => w).OrderByDescending(p => p.Value).ThenBy(p => p.Key.Lemma, StringComparer.Ordinal).Take(Most).Select(p => p.Key);
    }

    private static ILookup<string, string> Otherwise([CallerFilePath] string testFile = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(testFile)!, "nynorsk-words.txt")).Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split(" | ")).SelectMany(r => r[1].Split(' ').Select(n => (Bokmaal: r[0], Nynorsk: n)))
            .ToLookup(p => p.Bokmaal, p => p.Nynorsk, StringComparer.Ordinal);
}
