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

    private static BilingualDocument WithCodes()
    {
        BilingualDocument document = Some.Translated(("En.", "One."));
        return document.WithUnits([document.Units[0] with
        {
            Source = new Segment("En.", [new("a", InlineCodeKind.Pair, new(0, 2), "<b>", "</b>"), new("b", InlineCodeKind.Placeholder, new(2, 0), "<br>")]),
        }]);
    }
}
