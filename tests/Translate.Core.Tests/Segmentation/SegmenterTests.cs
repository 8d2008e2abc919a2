using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Translate.Documents;
using Translate.Segmentation;
using Xunit;

namespace Translate.Core.Tests.Segmentation;

public sealed class SegmenterTests
{
    private const int Checks = 5000;

    private static readonly Segmenter Norwegian = new();

    [Theory]
    [MemberData(nameof(Sentences.All), MemberType = typeof(Sentences))]
    public void Splits_at_sentence_ends_alone(string language, string phenomenon, string sentence)
    {
        (string expected, string actual) = Sentences.Compare(sentence, Norwegian);

        Assert.True(string.Equals(expected, actual, StringComparison.Ordinal), $"{language}, {phenomenon}: {actual}");
    }

    [Fact]
    public void No_phenomenon_and_no_sentence_stands_twice_in_the_table()
    {
        Assert.True(Sentences.All.Count >= 250);
        Assert.Equal(Sentences.All.Count, Sentences.All.Select(r => r.Data.Item2).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Sentences.All.Count, Sentences.Texts.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(ColonPolicy.Never, "Han sa: «Kom hjem.» Så gikk han.|Svaret er klart: Han nekter.|Foto: Ola Moe")]
    [InlineData(ColonPolicy.Clause, "Han sa:¦«Kom hjem.» Så gikk han.|Svaret er klart:¦Han nekter.|Foto: Ola Moe")]
    [InlineData(ColonPolicy.Always, "Han sa:¦«Kom hjem.» Så gikk han.|Svaret er klart:¦Han nekter.|Foto:¦Ola Moe")]
    public void Treats_colons_as_the_option_says(ColonPolicy policy, string expected)
    {
        foreach (string block in expected.Split('|'))
        {
            string text = block.Replace("¦", " ", StringComparison.Ordinal);
            string colons = string.Join('¦', new Segmenter(policy).Split(text).Select(s => s.Of(text))).Replace("»¦", "» ", StringComparison.Ordinal);
            Assert.Equal(block, colons);
        }
    }

    [Fact]
    public void Gives_every_character_back() => Prop.ForAll(Blocks(), block =>
    {
        var rebuilt = new StringBuilder();
        int position = 0;
        foreach (TextSpan span in Norwegian.Split(block))
        {
            Assert.True(string.IsNullOrWhiteSpace(block[position..span.Start]));
            rebuilt.Append(block, position, span.Start - position).Append(span.Of(block));
            position = span.End;
        }

        Assert.Equal(block, rebuilt.Append(block, position, block.Length - position).ToString());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void A_segment_is_one_segment() => Prop.ForAll(Blocks(), block =>
    {
        foreach (string segment in Norwegian.Split(block).Select(s => s.Of(block)))
        {
            Assert.Equal([new TextSpan(0, segment.Length)], Norwegian.Split(segment));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Checks));

    [Fact]
    public void Composed_and_decomposed_letters_have_the_same_boundaries() => Prop.ForAll(Blocks(), block =>
    {
        string composed = block.Normalize(NormalizationForm.FormC);
        string decomposed = block.Normalize(NormalizationForm.FormD);

        Assert.Equal(
            Norwegian.Split(composed).Select(s => s.Of(composed)),
            Norwegian.Split(decomposed).Select(s => s.Of(decomposed).Normalize(NormalizationForm.FormC)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Explains_each_break_it_makes() => Prop.ForAll(Blocks(), block =>
    {
        int[] broken = [.. Norwegian.Explain(block).Where(d => d.Rule.Breaks).Select(d => d.Position)];

        Assert.Equal(Norwegian.Split(block).SkipLast(1).Select(s => s.End), broken);
    }).Check(Config.QuickThrowOnFailure);

    [Theory]
    [InlineData("Han bor kl. 5 i U.S.A. \uD800 Hun e\u0301r her.")]
    [InlineData("\uDC00. A\u030A")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u0301. \u0301 A")]
    public void Takes_text_that_is_no_text(string block)
    {
        ImmutableArray<TextSpan> segments = Norwegian.Split(block);

        Assert.NotEmpty(segments);
        Assert.Equal(block.Length, segments[^1].End + (block.Length - block.AsSpan().TrimEnd().Length) * (string.IsNullOrWhiteSpace(block) ? 0 : 1));
    }

    [Theory]
    [InlineData("A. ")]
    [InlineData("a: B ")]
    [InlineData("« ")]
    [InlineData("«Nei! ")]
    [InlineData("(")]
    [InlineData("1. ")]
    [InlineData(".")]
    [InlineData("\"")]
    [InlineData("\"a ")]
    [InlineData("m. ")]
    [InlineData(": – ")]
    [InlineData("A: ")]
    [InlineData("A\u030A. ")]
    [InlineData("mange ord uten slutt ")]
    public async Task Takes_linear_time_for_a_very_long_line(string repeated)
    {
        string block = string.Concat(Enumerable.Repeat(repeated, 4_000_000 / repeated.Length));

        var split = Task.Run(() => Norwegian.Split(block), TestContext.Current.CancellationToken);

        Assert.NotEmpty(await split.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("bokmaal")]
    [InlineData("nynorsk")]
    public void Agrees_with_a_treebank(string language) => Assert.InRange(Treebank.BoundaryF1(language, Norwegian), 0.995, 1);

    private static Arbitrary<string> Blocks() => Gen.OneOf(
            Gen.Elements(Sentences.Texts),
            Gen.Elements(
                "Hun", "kl.", "12", "3.", ".", "!", "?", "…", "...", ":", "«", "»", "–", "-", " ", "  ", "\n", "f.eks.", "f.", "eks.", "å", "a\u030A", "Å",
                "(", ")", "NTB", "\u00A0", "\"", "“", "”", ",", "mai", "kong", "Olav", "V.", "J.K.", "Han", "er", "sier", "osv.", "mrd.", "NOK", "de", "Gaulle",
                "Foto", "første", "iPhone", "[1]", "(…)", "2001", "Yahoo", "og", "🎉", "§", "plan", "B.", ". ", ". A", "! B", "? ", ": D", "» ", " «"))
        .ListOf().Select(string.Concat).ToArbitrary();
}
