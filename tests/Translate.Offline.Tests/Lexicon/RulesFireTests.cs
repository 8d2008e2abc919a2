using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Translate.Offline.Explaining;
using Translate.Offline.Lexicon;
using Translate.Testing;
using Xunit;

namespace Translate.Offline.Tests.Lexicon;

/// <summary>Which rows of the data files choose something in the development set or in a sentence of our own.</summary>
public sealed class RulesFireTests(ITestOutputHelper output)
{
    private const string Prefix = "select.tsv: ";

    private static readonly ImmutableArray<string[]> Selections = [.. DataFile.Rows("select.tsv")];

    [Fact]
    public void Chooses_by_every_selection_rule_somewhere()
    {
        HashSet<string> fired = Fired(File.ReadLines(Repository.SharedOrSkip("data", "translation", "flores-dev.nb")).Concat(Own()));
        List<string> silent = [.. Selections.Where(r => !Reasons(r).Any(fired.Contains)).Select(r => string.Join(' ', r))];

        Report("verbs.tsv", DataFile.Rows("verbs.tsv").Count(r => fired.Contains($"verbs.tsv: {r[0]} {r[1].Replace('_', ' ')}")),
            DataFile.Rows("verbs.tsv").Count());
        Report("select.tsv", Selections.Length - silent.Count, Selections.Length);
        Assert.Empty(silent);
        Assert.InRange(Selections.Length, 1_500, 3_000);
    }

    [Fact]
    public void Says_in_each_sentence_what_its_rule_chooses() => Assert.All(Sentences(), row =>
    {
        SentenceExplanation sentence = Assert.Single(OfflineEngine.Explain(Some.Request(row[1])).Sentences);
        string[] rule = row[0].Split(' ', 3);
        string[]? selection = Selections.FirstOrDefault(r => rule.AsSpan().SequenceEqual(r.AsSpan(0, 3)));

        Assert.True(selection is not null, $"{row[0]} is no rule of select.tsv");
        HashSet<string> reasons = [.. Reasons(selection)];
        Assert.True(sentence.Words.Any(w => reasons.Contains(w.Why)), $"{row[0]} does not choose in: {row[1]}");
        Assert.True(sentence.English.Contains(row[2], StringComparison.OrdinalIgnoreCase), $"{row[2]} is not in: {sentence.English}");
    });

    [Fact]
    public void Uses_each_sentence_for_one_rule()
    {
        List<string[]> rows = [.. Sentences()];

        Assert.All(rows, r => Assert.Equal(3, r.Length));
        Assert.Empty(rows.CountBy(r => r[0], StringComparer.Ordinal).Where(p => p.Value > 1).Select(p => p.Key));
        Assert.Empty(rows.CountBy(r => r[1], StringComparer.Ordinal).Where(p => p.Value > 1).Select(p => p.Key));
    }

    private void Report(string file, int fired, int all) => output.WriteLine(FormattableString.Invariant($"{file}: {fired} of {all} rows choose"));

    /// <summary>What an explanation says where a rule has chosen.</summary>
    private static IEnumerable<string> Reasons(string[] rule)
    {
        string[] condition = rule[2].Split(':');
        return condition[0] is "alone"
            ? [$"{Prefix}{rule[0]}, alone"]
            : condition[1].Split('|').Select(w => $"{Prefix}{rule[0]}, {condition[0]}:{w}");
    }

    private static HashSet<string> Fired(IEnumerable<string> texts) => [.. texts.SelectMany(t => OfflineEngine.Explain(Some.Request(t)).Sentences)
        .SelectMany(s => s.Words).Select(w => w.Why)];

    private static IEnumerable<string> Own([CallerFilePath] string testFile = "") => Sentences().Concat(
        Rows(Path.Combine(Path.GetDirectoryName(testFile)!, "..", "Pairs", "pairs.txt"))).Select(r => r[1]);

    private static IEnumerable<string[]> Sentences([CallerFilePath] string testFile = "") =>
        Rows(Path.Combine(Path.GetDirectoryName(testFile)!, "rule-sentences.txt"));

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(" | "));
}
