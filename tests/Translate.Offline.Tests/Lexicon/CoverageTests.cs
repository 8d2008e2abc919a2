using System.IO.Compression;
using System.Text;
using Translate.Documents;
using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Tokens;
using Translate.Offline.Transfer;
using Translate.Testing;
using Xunit;

namespace Translate.Offline.Tests.Lexicon;

/// <summary>Measures the lexicon on the words of a treebank, which is only counted: its text is nowhere in here.</summary>
public sealed class CoverageTests(ITestOutputHelper output)
{
    private static readonly Wordbook Book = WordbookReader.Read();
    private static readonly Analyzer Analyzer = new(Book);
    private static readonly Compounds Compounds = new(Book);
    private static readonly PhraseMatcher Phrases = new(Book.Phrases);

    [Fact]
    public void Knows_all_but_four_in_a_hundred_running_words_of_unseen_text()
    {
        List<TreebankWord> words = [.. Read("bokmaal-dev.tsv.gz")];
        List<TreebankWord> unknown = [.. words.Where(w => !w.IsKnown)];

        Report(unknown.CountBy(w => w.Form + " " + w.Class, StringComparer.Ordinal));
        double share = 100.0 * unknown.Count / words.Count;
        output.WriteLine(FormattableString.Invariant($"{unknown.Count} of {words.Count} running words are unknown: {share:F2} %"));
        Assert.InRange(share, 0.1, 4);
    }

    [Fact]
    public void Knows_every_lemma_seen_five_times()
    {
        // The treebank's class ukjent is words of other languages.
        var lemmas = Read("bokmaal-train.tsv.gz").Where(w => !w.IsName && w.Class is not "ukjent")
            .GroupBy(w => (w.Lemma, w.Class)).Where(g => g.Count() >= 5).ToList();
        var missing = lemmas.Where(g => !g.Any(w => w.IsKnown)).ToDictionary(g => g.Key.Lemma + " " + g.Key.Class, g => g.Count(),
            StringComparer.Ordinal);

        Report(missing);
        output.WriteLine(FormattableString.Invariant($"{missing.Count} of {lemmas.Count} lemmas are unknown"));
        Assert.InRange(lemmas.Count, 3_000, 4_000);
        Assert.Empty(missing.Keys);
    }

    private void Report(IEnumerable<KeyValuePair<string, int>> words)
    {
        foreach ((string word, int count) in words.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal))
        {
            output.WriteLine(FormattableString.Invariant($"{count}\t{word}"));
        }
    }

    /// <summary>
    /// A word is known when the lexicon or a phrase has it, or its parts where it is a compound; names, numbers, single letters and words in
    /// capitals always are. A guess by its ending does not count, and neither does a common word taken for a name because it begins a sentence.
    /// </summary>
    private static bool IsKnown(string[] columns, bool begins, bool inPhrase) => inPhrase || IsName(columns)
        || columns[0].All(char.IsUpper) || columns[0].Length == 1 || columns[0].AsSpan().IndexOfAnyInRange('0', '9') >= 0 || Knows(columns[0]) || (begins && Knows(columns[0].ToLowerInvariant()))
        || (columns[0][^1] == '-' && Compounds.Modifier(columns[0][..^1].ToLowerInvariant(), 2) is not null);

    private static bool IsName(string[] columns) => columns[3].Split('|').Contains("prop", StringComparer.Ordinal);

    private static bool Knows(string form)
    {
        var word = new Word(form, new TextSpan(0, form.Length), TokenKind.Word, spaceBefore: true);
        Analyzer.Analyze(word, begins: false, shouting: false);
        return word.Readings.Exists(r => !r.Shape.HasFlag(Shape.Guessed) || (r.Entry.Class != 'p' && Book.Forms.Knows(r.Entry.Lemma)));
    }

    private static IEnumerable<TreebankWord> Read(string file)
    {
        using FileStream stream = File.OpenRead(Repository.SharedOrSkip("data", "treebank", file));
        using var unpacked = new GZipStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        List<string[]> sentence = [];
        while (reader.ReadLine() is { } line)
        {
            string[] columns = line.Split('\t');
            if (columns.Length >= 4)
            {
                sentence.Add(columns);
                continue;
            }

            foreach (TreebankWord word in Words(sentence))
            {
                yield return word;
            }

            sentence.Clear();
        }

        foreach (TreebankWord word in Words(sentence))
        {
            yield return word;
        }
    }

    private static IEnumerable<TreebankWord> Words(List<string[]> sentence)
    {
        List<Word> joined = Phrases.Join([.. sentence.Select((c, i) => new Word(c[0], new TextSpan(i, 1), TokenKind.Word, spaceBefore: true))]);
        bool begins = true;
        foreach (Word unit in joined)
        {
            for (int at = unit.Span.Start; at < unit.Span.End; at++)
            {
                string[] columns = sentence[at];
                if (columns[0].Any(char.IsLetterOrDigit))
                {
                    yield return new TreebankWord(columns[0], columns[1], columns[2], IsName(columns),
                        IsKnown(columns, begins, unit.Readings.Count > 0));
                    begins = false;
                }
            }
        }
    }

    private sealed record TreebankWord(string Form, string Lemma, string Class, bool IsName, bool IsKnown);
}
