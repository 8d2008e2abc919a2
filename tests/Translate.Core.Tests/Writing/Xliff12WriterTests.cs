using System.Xml.Linq;
using Translate.Documents;
using Translate.Testing;
using Translate.Writing;
using Xunit;

namespace Translate.Core.Tests.Writing;

public sealed class Xliff12WriterTests
{
    private static readonly XNamespace Core = "urn:oasis:names:tc:xliff:document:1.2";

    [Fact]
    public async Task Writes_the_sample_as_expected() =>
        GoldenFile.Matches("sample.nb-en.1.2.xlf", await Written.ByAsync(new Xliff12Writer(), SampleDocument.Create()));

    [Fact]
    public Task Is_valid_with_everything_a_document_can_have() => BilingualCheck.PassesAsync(new Xliff12Writer(), SampleDocument.Create());

    [Fact]
    public Task Is_valid_with_nothing_translated() => BilingualCheck.PassesAsync(new Xliff12Writer(), Some.Document("Hei.", "Ha det."));

    [Fact]
    public Task Is_valid_with_codes_that_overlap() => BilingualCheck.PassesAsync(new Xliff12Writer(), Overlapping());

    [Fact]
    public void Has_another_name_than_the_file_in_the_later_version() =>
        Assert.Equal(".nb-en.1.2.xlf", new Xliff12Writer().FileSuffix(Some.Document("Hei.")));

    [Theory]
    [InlineData(UnitState.Translated, TargetOrigin.Machine, "needs-review-translation", null)]
    [InlineData(UnitState.Translated, TargetOrigin.Memory, "translated", null)]
    [InlineData(UnitState.Translated, TargetOrigin.Human, "translated", null)]
    [InlineData(UnitState.Reviewed, TargetOrigin.Machine, "signed-off", "yes")]
    [InlineData(UnitState.Final, TargetOrigin.Human, "final", "yes")]
    public async Task Has_a_word_for_each_state(UnitState state, TargetOrigin origin, string expected, string? approved)
    {
        BilingualDocument document = Some.Translated(("Hei.", "Hello."));
        XElement unit = XDocument.Parse(await Written.ByAsync(
            new Xliff12Writer(), document.WithUnits([document.Units[0] with { State = state, Origin = origin }]))).Descendants(Core + "trans-unit").Single();

        Assert.Equal((expected, approved), (unit.Element(Core + "target")!.Attribute("state")!.Value, unit.Attribute("approved")?.Value));
    }

    [Fact]
    public async Task Gives_the_code_in_the_target_the_number_of_its_source_partner()
    {
        string xliff = await Written.ByAsync(new Xliff12Writer(), Overlapping());

        Assert.Contains(
            """<source><bpt id="1">&lt;b&gt;</bpt>En <bpt id="2">&lt;i&gt;</bpt>fet<ept id="1">&lt;/b&gt;</ept> lenke<ept id="2">&lt;/i&gt;</ept>.<ph id="3">&lt;br&gt;</ph></source>""",
            xliff,
            StringComparison.Ordinal);
        Assert.Contains("""A <bpt id="2">&lt;i&gt;</bpt>link<ept id="2">&lt;/i&gt;</ept>.<ph id="3">""", xliff, StringComparison.Ordinal);
    }

    private static BilingualDocument Overlapping()
    {
        BilingualDocument document = Some.Translated(("En fet lenke.", "A link."));
        InlineCode line = new("l", InlineCodeKind.Placeholder, new(13, 0), "<br>");
        return document.WithUnits([document.Units[0] with
        {
            Source = new Segment(
                "En fet lenke.",
                [new("b", InlineCodeKind.Pair, new(0, 6), "<b>", "</b>"), new("i", InlineCodeKind.Pair, new(3, 9), "<i>", "</i>"), line]),
            Target = new Segment("A link.", [new("i", InlineCodeKind.Pair, new(2, 4), "<i>", "</i>"), line with { Span = new(7, 0) }]),
        }]);
    }
}
