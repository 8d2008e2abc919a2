using FsCheck;
using FsCheck.Fluent;
using Translate.Memories;
using Xunit;

namespace Translate.Core.Tests.Memories;

public sealed class LikenessTests
{
    [Theory]
    [InlineData("Hun kom hjem i går.", "Hun kom hjem i går.", 100)]
    [InlineData("Hun kom hjem i går.", "Hun kom hjem i går!", 94)]
    [InlineData("Hun kom hjem i går.", "hun kom hjem i går.", 94)]
    [InlineData("Prisen er 100 kroner.", "Prisen er 350 kroner.", 94)]
    [InlineData("HUN KOM HJEM I GÅR.", "Hun kom hjem i går.", 82)]
    [InlineData("Hun kom hjem i går.", "Han kom hjem i går.", 94)]
    [InlineData("Hun kom hjem i går.", "Hun kom ikke hjem i går.", 78)]
    [InlineData("Hun kom hjem i går.", "Toget gikk aldri videre.", 18)]
    [InlineData("Ja.", "Nei.", 7)]
    public void Gives_the_documented_score(string a, string b, int score) => Assert.Equal(score, new Likeness(a).To(b));

    [Theory]
    [InlineData("i", "I")]
    [InlineData("år", "år.")]
    [InlineData("1", "2")]
    public void Keeps_a_hundred_for_the_same_text(string a, string b) => Assert.InRange(new Likeness(a).To(b), 0, Likeness.MostFuzzy);

    [Fact]
    public void Is_the_same_both_ways_and_within_its_limits()
    {
        Gen<string> text = Gen.Elements("Oslo", "by", " ", ".", "12", "3,5", "å", "Æ", "–", "😀").ListOf().Select(p => MemoryKey.Of(string.Concat(p)));
        Prop.ForAll(text.Two().ToArbitrary(), pair =>
        {
            int score = new Likeness(pair.Item1).To(pair.Item2);
            Assert.Equal(score, new Likeness(pair.Item2).To(pair.Item1));
            Assert.InRange(score, 0, 100);
            Assert.Equal(string.Equals(pair.Item1, pair.Item2, StringComparison.Ordinal), score == Likeness.Same);
        }).QuickCheckThrowOnFailure();
    }
}
