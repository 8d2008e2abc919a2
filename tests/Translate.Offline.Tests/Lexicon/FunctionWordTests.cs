using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Testing;
using Xunit;

namespace Translate.Offline.Tests.Lexicon;

/// <summary>No small word of Norwegian is left in the English of the development set.</summary>
public sealed partial class FunctionWordTests
{
    /// <summary>The small words of Norwegian that are English words too, or a part of one (<c>i.e.</c>).</summary>
    private static readonly HashSet<string> EnglishToo = [.. ("all an at best bent billion diverse fire for her hit i in like man men million mine no over per same "
        + "see sees sent side sin so to under via").Split(' ')];

    private static readonly ImmutableArray<Tag> Small = [Tag.PP, Tag.SU, Tag.CJ, Tag.DQ, Tag.DD, Tag.DP, Tag.PRN, Tag.PRA, Tag.PRO, Tag.PRD, Tag.PRR, Tag.AV,
        Tag.IM, Tag.NU];

    private static readonly HashSet<string> Norwegian = [.. DataFile.Rows("closed.tsv").Where(r => Small.Contains(Enum.Parse<Tag>(r[1])))
        .Select(r => r[0]).Concat(DataFile.Rows("nynorsk.tsv").Where(r => r[0] is "mark").Select(r => r[1])).Where(w => !EnglishToo.Contains(w))];

    [Fact]
    public async Task Leaves_none_in_the_development_set()
    {
        string[] sentences = File.ReadAllLines(Repository.SharedOrSkip("data", "translation", "flores-dev.nb"));
        List<string> left = [];
        foreach (string sentence in sentences)
        {
            string english = await English.Of(sentence);
            left.AddRange(Left(english).Select(w => $"{w} in: {english}"));
        }

        Assert.True(left.Count == 0, string.Join('\n', left));
    }

    [Theory]
    [InlineData("The claim is ikke true.", "ikke")]
    [InlineData("Og the claim is true.", "og")]
    [InlineData("He read “Og så kom mørket” at home in Å.", "")]
    public void Finds_a_small_word_outside_names_and_titles(string english, string left) =>
        Assert.Equal(left, string.Join(' ', Left(english)));

    /// <summary>The small words of Norwegian outside quotation marks; a capital within the sentence is a name.</summary>
    private static IEnumerable<string> Left(string english) => Quoted().Replace(english, "").Split(' ')
        .Select((w, at) => (Word: w.Trim('.', ',', ';', ':', '?', '!', '(', ')'), IsFirst: at == 0))
        .SelectMany(w => w.Word.Split('-').Select(part => w.IsFirst ? part.ToLowerInvariant() : part))
        .Where(Norwegian.Contains);

    [GeneratedRegex("“[^”]*”|\"[^\"]*\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
