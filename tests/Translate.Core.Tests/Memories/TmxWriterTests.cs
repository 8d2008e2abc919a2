using FsCheck;
using FsCheck.Fluent;
using Translate.Core.Tests.Writing;
using Translate.Documents;
using Translate.Memories;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Memories;

public sealed class TmxWriterTests
{
    [Fact]
    public async Task Writes_the_sample_as_expected() =>
        GoldenFile.Matches("sample.nb-en.tmx", await Written.ByAsync(new TmxWriter(), SampleDocument.Create()));

    [Fact]
    public Task Is_valid_with_everything_a_document_can_have() => BilingualCheck.PassesAsync(new TmxWriter(), SampleDocument.Create());

    [Fact]
    public Task Is_valid_with_no_unit() => BilingualCheck.PassesAsync(new TmxWriter(), Some.Document("Hei."));

    [Fact]
    public Task Is_valid_with_codes() => BilingualCheck.PassesAsync(new TmxWriter(), WithCodes());

    [Fact]
    public void Names_the_file_after_both_languages() => Assert.Equal(".nb-en.tmx", new TmxWriter().FileSuffix(Some.Document("Hei.")));

    [Fact]
    public async Task Writes_codes_as_the_standard_has_them() => Assert.Contains(
        """<seg><bpt i="1">&lt;b&gt;</bpt>En<ept i="1">&lt;/b&gt;</ept><ph x="2">&lt;br&gt;</ph>.</seg>""",
        await Written.ByAsync(new TmxWriter(), WithCodes()),
        StringComparison.Ordinal);

    [Fact]
    public async Task Is_read_back_as_the_same_units()
    {
        BilingualDocument document = SampleDocument.Create();
        using var folder = new TemporaryFolder();
        string file = folder.Write("sample.tmx", await Written.ByAsync(new TmxWriter(), document));

        TmxUnit[] read = [.. TmxReader.Read(file, LanguageCode.Bokmaal, LanguageCode.English)];

        Assert.Equal(
            document.Units.Where(u => u.Target is not null).Select(u => (u.Source.Text, u.Target!.Text, (TargetOrigin?)u.Origin, (UnitState?)u.State)),
            read.Select(u => (u.Source, Assert.Single(u.Targets), u.Origin, u.State)));
    }

    [Fact]
    public void Gives_any_text_back_to_the_letter()
    {
        var texts = Gen.Elements("Oslo", " ", "  ", "å", "<b>", "&amp;", "\"", "]]>", "😀", "\n", "\r", "\t", "\u00A0", "\u2028", "\u200F", "\u0085")
            .NonEmptyListOf().Select(parts => $"x{string.Concat(parts)}").ToArbitrary();

        Prop.ForAll(texts, text =>
        {
            using var stream = new MemoryStream();
            new TmxWriter().WriteAsync(Some.Translated((text, text)), stream, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
            stream.Position = 0;

            TmxUnit unit = Assert.Single(TmxReader.Read(stream, "m.tmx", LanguageCode.Bokmaal, LanguageCode.English));

            Assert.Equal((text, text), (unit.Source, Assert.Single(unit.Targets)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task Puts_a_replacement_character_where_xml_cannot_hold_one() => Assert.Contains(
        "<seg>a\uFFFDb\uFFFDc</seg>", await Written.ByAsync(new TmxWriter(), Some.Translated(("a\u0001b\uD800c", "x"))), StringComparison.Ordinal);

    private static BilingualDocument WithCodes()
    {
        BilingualDocument document = Some.Translated(("En.", "One."));
        return document.WithUnits([document.Units[0] with
        {
            Source = new Segment("En.", [new("a", InlineCodeKind.Pair, new(0, 2), "<b>", "</b>"), new("b", InlineCodeKind.Placeholder, new(2, 0), "<br>")]),
        }]);
    }
}
