using System.Diagnostics;
using System.Xml.Linq;
using Translate.Glossaries;
using Translate.Glossaries.Interchange;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Glossaries.Interchange;

public sealed class TbxExportTests
{
    private const string Client = "/usr/bin/tbx2po";

    private static readonly TermEntry Iraq = new()
    {
        Term = "Irak",
        English = ["Iraq", "the Republic of Iraq"],
        Kind = TermKind.Country,
        Also = ["Republikken Irak"],
        Compound = ["Iraqi"],
        Adjectives = [new PlaceAdjective("irakisk", ["Iraqi"])],
        Inhabitants = [new Inhabitant("iraker", ["Iraqi"], ["Iraqis", "Iraqi people"], [])],
        Forbidden = ["Irak"],
        Domains = ["armed-forces"],
        Guard = TermGuard.NotFirst,
        Note = "A & B <c>",
    };

    [Theory]
    [InlineData(InterchangeFormat.Tbx, "iraq-v3.tbx")]
    [InlineData(InterchangeFormat.TbxV2, "iraq-v2.tbx")]
    [InlineData(InterchangeFormat.Csv, "iraq.csv")]
    public void An_entry_is_written_whole(InterchangeFormat format, string golden) => GoldenFile.Matches(golden, Imported.Export([Iraq], format));

    [Fact]
    public void Every_reference_has_its_concept_and_every_id_stands_once()
    {
        var document = XDocument.Parse(Imported.Export(ShippedGlossary.Glossary.Entries, InterchangeFormat.Tbx));
        string[] ids = [.. document.Descendants().Attributes("id").Select(a => a.Value)];

        Assert.Distinct(ids);
        Assert.Subset(ids.ToHashSet(StringComparer.Ordinal), document.Descendants().Attributes("target").Select(a => a.Value).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Elements_stand_in_the_order_of_the_standard()
    {
        var document = XDocument.Parse(Imported.Export([Iraq], InterchangeFormat.Tbx));
        XNamespace tbx = "urn:iso:std:iso:30042:ed-2";

        Assert.All(document.Descendants(tbx + "conceptEntry"), c => Assert.Equal(
            c.Elements().OrderBy(e => e.Name == tbx + "langSec"), c.Elements()));
        Assert.All(document.Descendants(tbx + "termSec"), t => Assert.Equal(
            t.Elements().OrderBy(e => Array.IndexOf(["term", "termNote", "note"], e.Name.LocalName)), t.Elements()));
        Assert.Equal(["tbxHeader", "text"], document.Root!.Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public async Task Another_program_reads_version_two()
    {
        Assert.SkipUnless(File.Exists(Client), "translate-toolkit is not on this machine");
        using var folder = new TemporaryFolder();
        folder.Write("names.tbx", Imported.Export([Iraq], InterchangeFormat.TbxV2));

        using var process = Process.Start(new ProcessStartInfo(Client, [folder.PathOf("names.tbx"), folder.PathOf("names.po")]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        string read = await File.ReadAllTextAsync(folder.PathOf("names.po"), TestContext.Current.CancellationToken);

        Assert.Contains("msgid \"Irak\"\nmsgstr \"Iraq\"", read, StringComparison.Ordinal);
        Assert.Contains("msgid \"irakisk\"\nmsgstr \"Iraqi\"", read, StringComparison.Ordinal);
        Assert.Contains("msgid \"iraker\"\nmsgstr \"Iraqi\"", read, StringComparison.Ordinal);
    }
}
