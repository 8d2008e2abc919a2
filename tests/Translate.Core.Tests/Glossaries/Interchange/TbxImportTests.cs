using System.Text;
using Translate.Errors;
using Translate.Glossaries;
using Translate.Glossaries.Interchange;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Glossaries.Interchange;

public sealed class TbxImportTests
{
    private const string VersionTwo = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
        <martif type="TBX-Default" xml:lang="en">
          <martifHeader><fileDesc><sourceDesc><p>By hand.</p></sourceDesc></fileDesc></martifHeader>
          <text><body>
            <termEntry id="a">
              <descripGrp>
                <descrip type="subjectField">river</descrip>
              </descripGrp>
              <descrip type="definition">The river through
                the capital.</descrip>
              <langSet xml:lang="nn"><tig><term>Elva Them</term></tig></langSet>
              <langSet xml:lang="no-NO">
                <ntig><termGrp>
                  <term>Them</term><termNote type="termType">shortForm</termNote>
                </termGrp></ntig>
                <tig>
                  <term>Themsen</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                </tig>
              </langSet>
              <langSet xml:lang="en-GB">
                <tig><term>the Temse</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
                <tig><term>River Thames</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
                <tig><term>the Thames</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
              </langSet>
              <langSet xml:lang="de"><tig><term>Themse</term></tig></langSet>
            </termEntry>
          </body></text>
        </martif>
        """;

    private const string ElementStyle = """
        <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
             xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
          <tbxHeader><fileDesc><sourceDesc><p>By hand.</p></sourceDesc></fileDesc></tbxHeader>
          <text><body>
            <conceptEntry id="c1">
              <min:subjectField>city</min:subjectField>
              <langSec xml:lang="nb">
                <basic:definition>En by i Østerrike.</basic:definition>
                <termSec><term>Wien</term><min:partOfSpeech>noun</min:partOfSpeech></termSec>
              </langSec>
              <langSec xml:lang="en-US">
                <termSec><term>Wien</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
                <termSec><term>Vienna</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
              </langSec>
            </conceptEntry>
            <conceptEntry id="c2">
              <basic:crossReference target="c1">Wien</basic:crossReference>
              <langSec xml:lang="nb"><termSec><term>wiensk</term><min:partOfSpeech>adjective</min:partOfSpeech></termSec></langSec>
              <langSec xml:lang="en"><termSec><term>Viennese</term><min:partOfSpeech>adjective</min:partOfSpeech></termSec></langSec>
            </conceptEntry>
          </body></text>
        </tbx>
        """;

    [Fact]
    public void Version_two_gives_names_English_by_status_kind_and_note()
    {
        ImportResult result = Imported.From(VersionTwo, InterchangeFormat.TbxV2);
        TermEntry entry = Assert.Single(result.Entries);

        Assert.Equal("Themsen", entry.Term);
        Assert.Equal(["Them", "Elva Them"], entry.Also);
        Assert.Equal(["the Thames", "River Thames"], entry.English);
        Assert.Equal(["the Temse"], entry.Forbidden);
        Assert.Equal(TermKind.River, entry.Kind);
        Assert.Equal(["river"], entry.Domains);
        Assert.Equal("The river through\nthe capital.", entry.Note);
        Assert.Equal(
            [
                "names.tbx:15: 1 × 'termType', for which a glossary has no place: left out.",
                "names.tbx:26: 1 × terms in 'de': left out, since a glossary is Norwegian and English.",
            ],
            result.Remarks.Select(r => r.ToString()));
    }

    [Fact]
    public void Version_three_is_read_with_its_categories_as_elements()
    {
        TermEntry entry = Assert.Single(Imported.From(ElementStyle, InterchangeFormat.Tbx).Entries);

        Assert.Equal("Wien", entry.Term);
        Assert.Equal(["Vienna"], entry.English);
        Assert.Equal(["Wien"], entry.Forbidden);
        Assert.Equal("En by i Østerrike.", entry.Note);
        Assert.Equal("wiensk", Assert.Single(entry.Adjectives).Word);
    }

    [Fact]
    public void Concepts_that_can_be_no_entry_are_counted_with_their_lines()
    {
        ImportResult result = Imported.From(
            Body(
                Concept("nb", "Oslo", "en", "Oslo"),
                Concept("nb", "Roma", "it", "Roma"),
                Concept("en", "Rome", "it", "Roma"),
                Concept("nb", "hest", "en", "horse"),
                Concept("nb", "Oslo", "en", "Christiania")),
            InterchangeFormat.Tbx);

        Assert.Equal(["Oslo", "Christiania"], Assert.Single(result.Entries).English);
        Assert.Equal([4, 5, 6, 7], result.Remarks.SelectMany(r => r.Lines).Order());
    }

    [Theory]
    [InlineData("not-well-formed", "<tbx><text><body>\n  <conceptEntry></langSec>")]
    [InlineData("no-tbx", "<tmx version=\"1.4\"></tmx>")]
    [InlineData("entity", "<!DOCTYPE tbx [\n  <!ENTITY x SYSTEM \"file:///etc/passwd\">\n]>\n<tbx><text><body>&x;</body></text></tbx>")]
    [InlineData("laughs", "<!DOCTYPE tbx [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<tbx>&b;</tbx>")]
    [InlineData("parameter-entity", "<!DOCTYPE tbx [\n<!ENTITY % x SYSTEM \"http://127.0.0.1/x.dtd\"> %x;]>\n<tbx/>")]
    [InlineData("address", "<?xml version=\"1.0\"?>\n<!DOCTYPE martif SYSTEM \"http://127.0.0.1:9/x.dtd\">\n<martif/>")]
    [InlineData("undeclared-entity", "<!DOCTYPE martif SYSTEM \"x.dtd\">\n<martif><text>&x;</text></martif>")]
    [InlineData("other-languages", "<tbx><text><body>\n<conceptEntry><langSec xml:lang=\"de\"><termSec><term>Wien</term></termSec></langSec></conceptEntry></body></text></tbx>")]
    [InlineData("no-concepts", "<tbx><text><body/></text></tbx>")]
    public void What_is_no_term_base_is_refused(string name, string text) =>
        GoldenFile.Matches(name + ".txt", Imported.MistakesOf(text, InterchangeFormat.Tbx) + "\n");

    [Fact]
    public void Every_mistake_is_reported_at_once_with_its_place() => GoldenFile.Matches(
        "tbx-mistakes.txt",
        Imported.MistakesOf(
            Body(
                Concept("nb", "Oslo", "en", "…"),
                "<conceptEntry><langSec><termSec><term>Bergen</term></termSec></langSec></conceptEntry>",
                Concept("nb", "Roma", "en", ""),
                "<conceptEntry><note>translate.kind: cty</note><langSec xml:lang=\"nb\"><termSec><term>Moskva</term></termSec></langSec><langSec xml:lang=\"en\"><termSec><term>Moscow</term></termSec></langSec></conceptEntry>",
                "<conceptEntry><langSec xml:lang=\"nb\"><termSec><note>x</note></termSec></langSec></conceptEntry>"),
            InterchangeFormat.Tbx) + "\n");

    [Fact]
    public void Deep_nesting_is_refused_without_a_crash()
    {
        string deep = "<tbx>" + string.Concat(Enumerable.Repeat("<x>", 100_000));

        Assert.StartsWith("names.tbx:1:", Imported.MistakesOf(deep, InterchangeFormat.Tbx), StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_without_end_is_refused_before_it_fills_the_memory()
    {
        using var endless = new EndlessStream("<tbx><text><body><conceptEntry><langSec xml:lang=\"nb\"><termSec><term>", 200_000_000);
        long before = GC.GetTotalAllocatedBytes();

        DataFileException refused = Assert.Throws<DataFileException>(() => GlossaryImport.Read(endless, "names.tbx", InterchangeFormat.Tbx, new ImportOptions()));

        Assert.Contains("more than 100,000 characters", refused.Message, StringComparison.Ordinal);
        Assert.True(GC.GetTotalAllocatedBytes() - before < 50_000_000);
    }

    [Fact]
    public void Entries_can_be_sorted()
    {
        string text = Body(Concept("nb", "Roma", "en", "Rome"), Concept("nb", "Athen", "en", "Athens"));

        ImportResult sorted = Imported.From(text, InterchangeFormat.Tbx, new ImportOptions { Sorted = true, Kind = TermKind.City });

        Assert.Equal(["Athen", "Roma"], sorted.Entries.Select(e => e.Term));
    }

    [Fact]
    public void Kinds_that_are_not_given_are_remarked()
    {
        ImportResult result = Imported.From(Body(Concept("nb", "Roma", "en", "Rome")), InterchangeFormat.Tbx, new ImportOptions());

        Assert.Equal(TermKind.City, Assert.Single(result.Entries).Kind);
        Assert.Contains("'--kind KIND' chooses another", Assert.Single(result.Remarks).What, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_encodings_are_read_as_the_file_declares_them() => Assert.Equal(
        "Tromsø",
        Assert.Single(Imported.From(
            Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + Body(Concept("nb", "Tromsø", "en", "Tromso"))), InterchangeFormat.Tbx).Entries).Term);

    private static string Body(params string[] concepts) =>
        "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">\n<text><body>\n" + string.Join('\n', concepts) + "\n</body></text>\n</tbx>\n";

    private static string Concept(string firstLanguage, string first, string secondLanguage, string second) =>
        $"<conceptEntry><langSec xml:lang=\"{firstLanguage}\"><termSec><term>{first}</term></termSec></langSec><langSec xml:lang=\"{secondLanguage}\"><termSec><term>{second}</term></termSec></langSec></conceptEntry>";
}
