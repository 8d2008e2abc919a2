using System.Runtime.CompilerServices;
using Xunit;

namespace Translate.Offline.Tests.Pairs;

/// <summary>Sentence pairs, one a line: phenomenon | Norwegian | English. The English is what a good draft says, read by a person.</summary>
public sealed class PairTests
{
    public static TheoryData<string, string, string> Pairs()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string[] row in Rows())
        {
            data.Add(row[0], row[1], row[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Translates(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, phenomenon.StartsWith("headline: ", StringComparison.Ordinal)
            ? await English.OfHeadline(norwegian) : await English.Of(norwegian)));

    [Fact]
    public void Names_each_phenomenon_and_uses_each_sentence_once()
    {
        string[][] rows = [.. Rows()];

        Assert.All(rows, r => Assert.Equal(3, r.Length));
        Assert.Empty(rows.GroupBy(r => r[0], StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(rows.GroupBy(r => r[1], StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Has_enough_pairs_and_no_two_that_are_nearly_the_same()
    {
        List<(string Text, HashSet<string> Words)> pairs = [.. Rows().Select(r => (r[1], Words(r[1])))];
        var near = from at in Enumerable.Range(0, pairs.Count)
                   from before in Enumerable.Range(0, at)
                   where Likeness(pairs[at].Words, pairs[before].Words) >= 0.7
                   select pairs[before].Text + " / " + pairs[at].Text;

        Assert.Empty(near);
        Assert.InRange(pairs.Count, 430, 2_000);
    }

    /// <summary>The share of words that two sentences have in common.</summary>
    private static double Likeness(HashSet<string> a, HashSet<string> b) => (double)a.Intersect(b).Count() / a.Union(b).Count();

    private static HashSet<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split(' ').Select(w => w.Trim('.', ',', '?', '!', ':', ';', '–', '«', '»', '(', ')')).Where(w => w.Length > 0)];

    private static IEnumerable<string[]> Rows([CallerFilePath] string testFile = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(testFile)!, "pairs.txt"))
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split(" | "));
}
