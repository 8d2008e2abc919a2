using FsCheck;
using FsCheck.Fluent;
using Translate.Documents;
using Xunit;

namespace Translate.Core.Tests.Documents;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("Han kom hjem.", "Han kom hjem.", "Han kom hjem.")]
    [InlineData("Han kom hjem i går.", "Han kom hjem i dag.", "Han kom hjem i [-går-]{+dag+}.")]
    [InlineData("Tre skip.", "Tre store skip.", "Tre {+store +}skip.")]
    [InlineData("Det kostet 1.250 kroner.", "Det kostet 1.300 kroner.", "Det kostet 1.[-250-]{+300+} kroner.")]
    [InlineData("", "Hei", "{+Hei+}")]
    [InlineData("Hei", "", "[-Hei-]")]
    public void Marks_the_words_that_changed(string old, string current, string expected) => Assert.Equal(
        expected,
        string.Concat(WordDifference.Between(old, current).Select(p => p.Kind switch
        {
            DifferenceKind.Removed => $"[-{p.Text}-]",
            DifferenceKind.Added => $"{{+{p.Text}+}}",
            _ => p.Text,
        })));

    [Fact]
    public void Gives_both_texts_back()
    {
        Arbitrary<(string Old, string New)> pairs = (
            from old in Words()
            from current in Words()
            select (old, current)).ToArbitrary();

        Prop.ForAll(pairs, pair =>
        {
            var parts = WordDifference.Between(pair.Old, pair.New);
            Assert.Equal(pair.Old, string.Concat(parts.Where(p => p.Kind != DifferenceKind.Added).Select(p => p.Text)));
            Assert.Equal(pair.New, string.Concat(parts.Where(p => p.Kind != DifferenceKind.Removed).Select(p => p.Text)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Shows_texts_too_long_to_compare_one_after_the_other()
    {
        string old = string.Concat(Enumerable.Repeat("a-", 3000));
        string current = string.Concat(Enumerable.Repeat("b+", 3000));

        Assert.Equal([DifferenceKind.Removed, DifferenceKind.Added], WordDifference.Between(old, current).Select(p => p.Kind));
    }

    private static Gen<string> Words() => Gen.Elements("Oslo", " ", "å", "\u0301", ",", "12", "😀", "\n").ListOf().Select(string.Concat);
}
