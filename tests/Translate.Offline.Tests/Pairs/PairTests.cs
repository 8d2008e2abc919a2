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
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));

    [Fact]
    public void Names_each_phenomenon_and_uses_each_sentence_once()
    {
        string[][] rows = [.. Rows()];

        Assert.All(rows, r => Assert.Equal(3, r.Length));
        Assert.Empty(rows.GroupBy(r => r[0], StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(rows.GroupBy(r => r[1], StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    private static IEnumerable<string[]> Rows([CallerFilePath] string testFile = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(testFile)!, "pairs.txt"))
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split(" | "));
}
