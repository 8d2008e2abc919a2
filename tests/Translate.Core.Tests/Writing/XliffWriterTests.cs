using System.Collections.Immutable;
using System.Xml.Linq;
using Translate.Documents;
using Translate.Testing;
using Translate.Writing;
using Xunit;

namespace Translate.Core.Tests.Writing;

public sealed class XliffWriterTests
{
    private static readonly XNamespace Core = "urn:oasis:names:tc:xliff:document:2.0";

    [Fact]
    public async Task Writes_the_sample_as_expected() =>
        GoldenFile.Matches("sample.nb-en.xlf", await Written.ByAsync(new XliffWriter(), SampleDocument.Create()));

    [Fact]
    public async Task Tells_matches_in_context_and_how_alike_a_match_is_before_its_penalties()
    {
        BilingualDocument document = Some.Document("Skipene venter.");
        document = document.WithUnits(document.Units.Select(u => u with
        {
            Matches =
            [
                new MemoryMatch("Skipene venter.", "The ships wait.", 100, "memories/a.tmx") { Kind = MatchKind.InContext },
                new MemoryMatch("Skipene venter.", "Ships wait.", 99, "memories/b.tmx") { Similarity = 100 },
            ],
        }));

        string xliff = await Written.ByAsync(new XliffWriter(), document);

        Assert.Contains("type=\"icm\" similarity=\"100.0\" matchQuality=\"100.0\"", xliff, StringComparison.Ordinal);
        Assert.Contains("type=\"tm\" similarity=\"100.0\" matchQuality=\"99.0\"", xliff, StringComparison.Ordinal);
        await BilingualCheck.PassesAsync(new XliffWriter(), document);
    }

    [Fact]
    public Task Is_valid_with_everything_a_document_can_have() => BilingualCheck.PassesAsync(new XliffWriter(), SampleDocument.Create());

    [Fact]
    public Task Is_valid_with_nothing_translated() => BilingualCheck.PassesAsync(new XliffWriter(), Some.Document("Hei.", "Ha det."));

    [Fact]
    public Task Is_valid_with_codes_and_terms_that_cross() => BilingualCheck.PassesAsync(new XliffWriter(), Crossing());

    [Fact]
    public Task Is_valid_with_characters_that_xml_cannot_hold() => BilingualCheck.PassesAsync(new XliffWriter(), WithOddCharacters());

    [Fact]
    public void Names_the_file_after_both_languages() => Assert.Equal(".nb-en.xlf", new XliffWriter().FileSuffix(Some.Document("Hei.")));

    [Fact]
    public async Task Gives_each_block_back_from_its_sources_and_the_space_between()
    {
        BilingualDocument document = SampleDocument.Create();
        XDocument xliff = await WrittenAsync(document);

        IEnumerable<string> units = xliff.Descendants(Core + "unit")
            .Select(u => u.Elements().Where(e => e.Name.LocalName is "segment" or "ignorable"))
            .Select(parts => string.Concat(parts.Select(e => e.Element(Core + "source")!.Value)));

        Assert.Equal(document.Article.Blocks.Select(b => b.Text), units);
    }

    [Fact]
    public async Task Writes_each_code_with_its_original_markup()
    {
        var source = new Segment("En fet lenke.", [Bold(3, 3), new("2", InlineCodeKind.Placeholder, new(13, 0), "<br>")]);
        var target = new Segment("A bold link.", [Bold(2, 4), new("2", InlineCodeKind.Placeholder, new(12, 0), "<br>")]);

        string[] segment = await SegmentAsync(Some.Unit("En fet lenke.") with { Source = source, Target = target, State = UnitState.Translated });

        Assert.Equal(
            [
                """<source>En <pc id="c1" dataRefStart="d1" dataRefEnd="d2">fet</pc> lenke.<ph id="c2" dataRef="d3" /></source>""",
                """<target>A <pc id="c1" dataRefStart="d1" dataRefEnd="d2">bold</pc> link.<ph id="c2" dataRef="d3" /></target>""",
            ],
            segment);
    }

    [Fact]
    public async Task Splits_what_crosses_on_either_side_into_a_start_and_an_end_on_both()
    {
        string[] segment = await SegmentAsync(Crossing().Units[0]);

        Assert.Equal(
            [
                """<source><pc id="c1" dataRefStart="d1" dataRefEnd="d2">Midt-<sm id="m1" type="term" />Jemens</pc> kyst<em startRef="m1" /></source>""",
                """<target><pc id="c1" dataRefStart="d1" dataRefEnd="d2">Mid <sm id="m1" type="term" />Yemen's coast<em startRef="m1" /></pc></target>""",
            ],
            segment);
    }

    [Fact]
    public async Task Writes_what_xml_cannot_hold_as_code_points()
    {
        string[] segment = await SegmentAsync(WithOddCharacters().Units[0]);

        Assert.Equal("""<source>a<cp hex="0001" />b&#xD;c<cp hex="D800" />d😀""" + "\uFFFD</source>", segment[0]);
    }

    [Fact]
    public async Task Says_how_sure_a_machine_was_and_who_approved()
    {
        string xliff = await Written.ByAsync(new XliffWriter(), SampleDocument.Create());

        Assert.Contains(
            """<mrk id="a1" type="its:generic" its:annotatorsRef="mt-confidence|offline/1.0+3f2a91c0" its:mtConfidence="0.74" its:revPerson="Åse Vik" its:tool="offline/1.0+3f2a91c0">“We""",
            xliff,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_a_segment_as_its_unit_even_after_a_joined_one()
    {
        BilingualDocument document = Some.Document("Han kom. Han så. Han vant.");
        Block block = document.Units[0].Block;
        XDocument xliff = await WrittenAsync(document.WithUnits(
        [
            new TranslationUnit("b1.1", block, new Segment("Han kom. Han så."), " "),
            new TranslationUnit("b1.3", block, new Segment("Han vant.")),
        ]));

        Assert.Equal(["s1", "s3"], xliff.Descendants(Core + "segment").Select(s => s.Attribute("id")!.Value));
    }

    [Fact]
    public async Task Gives_a_target_that_is_missing_no_state()
    {
        XElement segment = (await WrittenAsync(Some.Document("Hei."))).Descendants(Core + "segment").Single();

        Assert.Null(segment.Attribute("state"));
        Assert.Null(segment.Element(Core + "target"));
    }

    [Fact]
    public async Task Writes_the_same_bytes_for_the_same_document() => Assert.Equal(
        await Written.ByAsync(new XliffWriter(), SampleDocument.Create()), await Written.ByAsync(new XliffWriter(), SampleDocument.Create()));

    private static InlineCode Bold(int start, int length) => new("1", InlineCodeKind.Pair, new(start, length), "<b>", "</b>");

    private static BilingualDocument Crossing()
    {
        var coast = new TermMatch(new TextSpan(5, 11), "Jemens kyst", "Jemens kyst", TermForm.Base, ["coast of Yemen"], "Yemen's coast");
        var source = new Segment("Midt-Jemens kyst", [new("x", InlineCodeKind.Pair, new(0, 11), "<i>", "</i>")]);
        var target = new Segment("Mid Yemen's coast", [new("x", InlineCodeKind.Pair, new(0, 17), "<i>", "</i>")]);
        BilingualDocument document = Some.Document(source.Text);
        return document.WithUnits([document.Units[0] with
        {
            Source = source,
            Target = target,
            State = UnitState.Translated,
            Origin = TargetOrigin.Machine,
            Terms = [coast],
            Proofs = [new TermProof(coast, new TextSpan(4, 13), ProofMethod.Search)],
        }]);
    }

    private static BilingualDocument WithOddCharacters() => Some.Translated(("a\u0001b\rc\uD800d😀\uFFFF", "\u0002 & <\uFFFE>"));

    private static async Task<XDocument> WrittenAsync(BilingualDocument document) =>
        XDocument.Parse(await Written.ByAsync(new XliffWriter(), document), LoadOptions.PreserveWhitespace);

    /// <summary>The lines of a document's only segment.</summary>
    private static async Task<string[]> SegmentAsync(TranslationUnit unit)
    {
        BilingualDocument document = Some.Document(unit.Source.Text);
        string xliff = await Written.ByAsync(new XliffWriter(), document.WithUnits([unit with { Block = document.Article.Blocks[0] }]));
        ImmutableArray<string> lines = [.. xliff.Split('\n').Select(l => l.Trim())];
        return [.. lines.Where(l => l.StartsWith("<source", StringComparison.Ordinal) || l.StartsWith("<target", StringComparison.Ordinal))];
    }
}
