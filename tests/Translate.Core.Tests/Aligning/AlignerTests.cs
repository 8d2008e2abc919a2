using Translate.Aligning;
using Translate.Documents;
using Translate.Errors;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Aligning;

public sealed class AlignerTests
{
    private const string Ferry = "The ferry to Askvoll turned back yesterday because of the storm.";
    private const string Captain = "Captain Kari Vik says that 42 passengers were on board.";
    private const string School = "Three schools in the valley stay closed until Monday.";
    private const string Bridge = "Engineers will look at the old bridge before lorries may cross it.";
    private const string Mayor = "The mayor thanks everyone who helped during the night.";

    [Fact]
    public async Task Pairs_sentence_by_sentence() =>
        Assert.Equal(["1=1", "2=2", "3=3"], await Links([Ferry, Captain, School], [Ferry, Captain, School]));

    [Fact]
    public async Task Leaves_alone_what_has_no_counterpart() =>
        Assert.Equal(["1=1", "2=", "3=2", "=3"], await Links([Ferry, Captain, School], [Ferry, School, Mayor]));

    [Fact]
    public async Task Pairs_one_with_two_and_two_with_one() => Assert.Equal(
        ["1=1,2", "2,3=3", "4=4"],
        await Links([$"{Ferry} {Captain}", School, Bridge, Mayor], [Ferry, Captain, $"{School} {Bridge}", Mayor]));

    [Fact]
    public async Task Pairs_one_with_three_and_two_with_two_that_overlap() => Assert.Equal(
        ["1=1,2,3", "2,3=4,5"],
        await Links(
            [$"{Ferry} {Captain} {School}", Bridge + " " + Mayor[..26], Mayor[26..]],
            [Ferry, Captain, School, Bridge, Mayor]));

    [Fact]
    public async Task Does_not_cross() =>
        Assert.Equal(["=1", "1=2", "2=", "3=3"], await Links([Ferry, "Back soon.", Mayor], ["Back soon.", Ferry, Mayor]));

    [Fact]
    public async Task A_heading_is_no_part_of_a_sentence()
    {
        var source = BilingualDocument.FromArticle(
            Some.ArticleOf((BlockKind.Heading, "Three schools in the valley"), (BlockKind.Paragraph, "stay closed until Monday.")), LanguageCode.English);

        Assert.DoesNotContain((await AlignAsync(source, Some.Document(School))).Pairs, p => p.Source.Length > 1);
    }

    [Fact]
    public async Task A_long_passage_that_is_missing_leads_nobody_astray()
    {
        string[] sentences = [.. Enumerable.Range(0, 300).Select(i => FormattableString.Invariant($"Item {i} of {i * 7} goes to harbour {i * 13} on day {i * 17}."))];

        string[] links = await Links(sentences, [.. sentences[..50], .. sentences[250..]]);

        Assert.Equal(100, links.Count(l => l is not [.., '=']));
        Assert.Equal("251=51", links[250]);
    }

    [Fact]
    public async Task Thousands_set_apart_in_either_way_are_one_number() =>
        Assert.Equal(100, (await AlignAsync(Some.Document("1 250 000 tons"), Some.Document("1,250,000 tons"))).Pairs[0].Score);

    [Fact]
    public async Task The_score_falls_with_what_is_not_in_common()
    {
        Alignment alignment = await AlignAsync(Some.Document(Ferry, Captain), Some.Document(Ferry, "Captain Vik says 42 were on board."));

        Assert.Equal(100, alignment.Pairs[0].Score);
        Assert.InRange(alignment.Pairs[1].Score, 40, 90);
        Assert.Single(alignment.Kept(alignment.Pairs[1].Score + 1));
        Assert.Equal(2, alignment.Kept(alignment.Pairs[1].Score).Length);
    }

    [Fact]
    public async Task A_side_that_says_much_more_than_the_other_is_doubted() =>
        Assert.InRange((await AlignAsync(Some.Document(Ferry), Some.Document($"{Ferry} {Captain}"))).Pairs[0].Score, 10, 24);

    [Fact]
    public async Task What_no_one_translates_is_left_out()
    {
        var source = BilingualDocument.FromArticle(
            Some.ArticleOf((BlockKind.Paragraph, Ferry), (BlockKind.Credit, "Foto: Kari Vik")), LanguageCode.English);

        Assert.Equal(["1=1"], Shown(await AlignAsync(source, Some.Document(Ferry))));
    }

    [Fact]
    public async Task Texts_without_words_are_no_pair() => Assert.Empty((await AlignAsync(Some.Document("–"), Some.Document("–"))).Kept(0));

    [Fact]
    public async Task Says_that_a_text_is_in_another_language()
    {
        Alignment alignment = await AlignAsync(Some.Document($"{Ferry} {Captain} {School}"), Some.Document(Ferry));

        Assert.Equal(
            "articles/sample.txt: this looks like English, not 'nb'. The article comes first, its edition second.", alignment.Notices[0]);
    }

    [Fact]
    public async Task Refuses_what_is_too_long_to_be_aligned_at_once()
    {
        BilingualDocument document = Some.Document([.. Enumerable.Repeat("Ja.", 10_001)]);

        ConfigurationException e = await Assert.ThrowsAsync<ConfigurationException>(() => AlignAsync(document, document));

        Assert.Equal(
            "'articles/sample.txt' with 10,001 segments and 'articles/sample.txt' with 10,001 are too long to be aligned at once. "
            + "Split both at the same places, into parts of up to 10,000.",
            e.Message);
    }

    private static async Task<string[]> Links(string[] source, string[] target) =>
        Shown(await AlignAsync(Some.Document(source), Some.Document(target)));

    private static Task<Alignment> AlignAsync(BilingualDocument source, BilingualDocument edition) =>
        new Aligner(new EchoEngine()).AlignAsync(source, edition, TestContext.Current.CancellationToken);

    // "1=1,2": the numbers of the blocks.
    private static string[] Shown(Alignment alignment) =>
        [.. alignment.Pairs.Select(p => $"{string.Join(',', p.Source.Select(Number))}={string.Join(',', p.Target.Select(Number))}")];

    private static string Number(TranslationUnit unit) => unit.Block.Id[1..];
}
