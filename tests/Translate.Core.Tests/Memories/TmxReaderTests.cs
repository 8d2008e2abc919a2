using System.Text;
using Translate.Documents;
using Translate.Errors;
using Translate.Memories;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Memories;

public sealed class TmxReaderTests
{
    [Theory]
    [InlineData("nb", "en")]
    [InlineData("no", "EN-us")]
    [InlineData("nb-NO", "en-GB")]
    [InlineData("NB_no", "en_GB")]
    public void Tells_languages_by_their_primary_tag(string source, string target)
    {
        TmxUnit unit = Assert.Single(Read(Unit((source, "Hei."), (target, "Hello."))));

        Assert.Equal("Hei.", unit.Source);
        Assert.Equal(["Hello."], unit.Targets);
    }

    [Theory]
    [InlineData("nn", "en")]
    [InlineData("nb", "enm")]
    [InlineData("sv", "en")]
    [InlineData("nb", "de")]
    public void Passes_over_units_in_other_languages(string source, string target) => Assert.Empty(Read(Unit((source, "Hei."), (target, "Hello."))));

    [Fact]
    public void Offers_every_target_of_a_unit_those_in_exactly_the_language_wanted_first() => Assert.Equal(
        ["Hi.", "Hello.", "Hullo."],
        Assert.Single(Read(Unit(("en-GB", "Hello."), ("nb", "Hei."), ("en", "Hi."), ("de", "Hallo."), ("en-AU", "Hullo."), ("en-US", "Hi.")))).Targets);

    [Fact]
    public void Passes_over_units_without_source_or_target_and_empty_ones() =>
        Assert.Equal(
            ["Ha det."],
            Read(Unit(("nb", "Hei.")) + Unit(("en", "Hello.")) + Unit(("nb", " "), ("en", "x")) + Unit(("nb", "Ha det."), ("en", "Bye.")))
                .Select(u => u.Source));

    [Theory]
    [InlineData("""En <bpt i="1">&lt;b></bpt>fet<ept i="1">&lt;/b></ept> lenke""", "En fet lenke")]
    [InlineData("""En <ph x="1">&lt;img alt="<sub>bilde</sub>"></ph>lenke""", "En lenke")]
    [InlineData("""<it pos="begin">&lt;i></it>En<ph/> <hi type="term">fet <hi>lenke</hi></hi><ut>x</ut>""", "En fet lenke")]
    [InlineData("""<bpt i="1"><sub>a<ph>b</ph>c</sub></bpt>En<ept i="1"/>""", "En")]
    [InlineData("""<![CDATA[En <fet>]]> &amp; lenke<!-- merk --> til""", "En <fet> & lenke til")]
    [InlineData("Til A\u030Alesund", "Til Ålesund")]
    [InlineData("to\n   linjer", "to\n   linjer")]
    public void Reads_the_text_of_a_segment_without_its_codes(string segment, string text) =>
        Assert.Equal(text, Assert.Single(Read($"""<tu><tuv xml:lang="nb"><seg>{segment}</seg></tuv><tuv xml:lang="en"><seg>x</seg></tuv></tu>""")).Source);

    [Fact]
    public void Accepts_lang_in_place_of_xml_lang() =>
        Assert.Single(Read("""<tu><tuv lang="NO"><seg>Hei.</seg></tuv><tuv lang="EN-GB"><seg>Hello.</seg></tuv></tu>"""));

    [Fact]
    public void Passes_over_what_it_does_not_know() => Assert.Single(Read(
        """
        <tu changeid="KARI"><note>a<b>c</b></note><prop type="x-client">NTB</prop>
        <tuv xml:lang="nb"><note/><prop type="p">q</prop><seg>Hei.</seg><x><seg>No</seg></x></tuv>
        <tuv xml:lang="en"><seg>Hello.</seg></tuv></tu>
        """));

    [Theory]
    [InlineData("machine", "translated", false)]
    [InlineData("machine", "reviewed", true)]
    [InlineData("machine", "final", true)]
    [InlineData("machine", "", false)]
    [InlineData("memory", "translated", true)]
    [InlineData("human", "reviewed", true)]
    [InlineData("", "", true)]
    [InlineData("7", "9", true)]
    public void Tells_machine_output_that_nobody_reviewed_from_approved_text(string origin, string state, bool approved) => Assert.Equal(
        approved,
        Assert.Single(Read(
            $"""
            <tu><prop type="x-origin">{origin}</prop><prop type="x-state">{state}</prop>
            <tuv xml:lang="nb"><seg>a</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu>
            """)).IsApproved);

    [Fact]
    public void Never_opens_what_a_doctype_names()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("m.tmx", $"""<!DOCTYPE tmx SYSTEM "http://127.0.0.1:9/tmx14.dtd">{Tmx(Unit(("nb", "Hei."), ("en", "Hello.")))}""");

        Assert.Single(TmxReader.Read(file, LanguageCode.Bokmaal, LanguageCode.English));
    }

    [Theory]
    [InlineData("""<!DOCTYPE tmx [<!ENTITY secret SYSTEM "file:///etc/passwd">]>""", "&secret;")]
    [InlineData("""<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>""", "&c;")]
    public void Knows_no_entity_that_a_doctype_declares(string doctype, string text)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("m.tmx", $"{doctype}\n{Tmx(Unit(("nb", text), ("en", "x")))}");

        var e = Assert.Throws<DataFileException>(() => TmxReader.Read(file, LanguageCode.Bokmaal, LanguageCode.English).ToList());

        Assert.Contains($"m.tmx:2:", e.Message, StringComparison.Ordinal);
        Assert.Contains("Reference to undeclared entity", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "m.tmx: this is not well-formed XML: Root element is missing. Export the memory anew as UTF-8, or mend this place.")]
    [InlineData("hei", "m.tmx:1:1: this is not well-formed XML: Data at the root level is invalid. Export the memory anew as UTF-8, or mend this place.")]
    [InlineData(
        "<xliff/>",
        "m.tmx:1:2: this is no TMX file: it begins with 'xliff', not with 'tmx'. Name only TMX files in 'memory: files'.")]
    [InlineData(
        "<tmx>\n<body>\n <tu><tuv><seg>Hei.</seg></tuv></tu></body></tmx>",
        "m.tmx:3:7: this 'tuv' does not say its language. Add 'xml:lang=\"nb\"' or whichever it is.")]
    [InlineData(
        "<tmx><body><tu>\n<tuv xml:lang=\"nb\"/></tu></body></tmx>",
        "m.tmx:2:2: this 'tuv' has no 'seg', so there is no text in it. Add one, or remove the 'tuv'.")]
    [InlineData(
        "<tmx>\n<body>\n<tu>",
        "m.tmx:3:5: this is not well-formed XML: Unexpected end of file has occurred. The following elements are not closed: tu, body, tmx. "
        + "Export the memory anew as UTF-8, or mend this place.")]
    public void Says_what_is_wrong_where_and_what_to_do(string content, string message)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));

        var e = Assert.Throws<DataFileException>(() => TmxReader.Read(stream, "m.tmx", LanguageCode.Bokmaal, LanguageCode.English).ToList());

        Assert.Equal(message, e.Message);
    }

    [Fact]
    public void Reads_neighbours_and_who_changed_what_when()
    {
        TmxUnit unit = Assert.Single(Read(
            """
            <tu creationdate="20200101T000000Z" creationid="anne"><prop type="x-context-pre">Før.</prop><prop type="x-context-post">Etter.</prop>
            <tuv xml:lang="nb" changedate="20990101T000000Z"><seg>Hei.</seg></tuv>
            <tuv xml:lang="en" changedate="20260131T093000Z"><seg>Hello.</seg></tuv></tu>
            """));

        Assert.Equal(new SourceContext("Før.", "Etter."), unit.Context);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 9, 30, 0, TimeSpan.Zero), unit.Changed);
        Assert.Equal("anne", unit.ChangedBy);
    }

    [Fact]
    public void Reads_neighbours_as_OmegaT_writes_them() => Assert.Equal(
        new SourceContext("Før.", null),
        Assert.Single(Read($"<tu><prop type=\"prev\">Før.</prop>{Variants}</tu>")).Context);

    [Theory]
    [InlineData("")]
    [InlineData("changedate=\"31.01.2026\"")]
    [InlineData("changedate=\"20261331T000000Z\" changeid=\" \"")]
    public void Leaves_open_what_the_file_does_not_say(string attributes)
    {
        TmxUnit unit = Assert.Single(Read($"<tu {attributes}>{Variants}</tu>"));

        Assert.True(unit.Context.IsEmpty);
        Assert.Null(unit.Changed);
        Assert.Null(unit.ChangedBy);
    }

    [Fact]
    public void Refuses_elements_nested_deeper_than_any_tmx()
    {
        string deep = string.Concat(Enumerable.Repeat("<hi>", 100_000));

        var e = Assert.Throws<DataFileException>(() => Read($"""<tu><tuv xml:lang="nb"><seg>{deep}""").ToList());

        Assert.EndsWith("the elements are nested more than 64 deep; no TMX is. Export the memory anew.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_text_that_is_far_too_long()
    {
        var e = Assert.Throws<DataFileException>(() => Read(Unit(("nb", new string('a', 100_001)), ("en", "x"))).ToList());

        Assert.EndsWith("this text has more than 100,000 characters. Split it into sentences, or remove the unit.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_bytes_that_are_not_in_the_encoding_declared()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<tmx><body><tu><prop type=\"a\">"), 0xE5, (byte)'<'];

        var e = Assert.Throws<DataFileException>(
            () => TmxReader.Read(new MemoryStream(bytes), "m.tmx", LanguageCode.Bokmaal, LanguageCode.English).ToList());

        Assert.Contains("not well-formed XML: Invalid character in the given encoding.", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<b>Hei</b>", "'b' has no place in the text of a unit")]
    [InlineData("Hei<br/>", "'br' has no place in the text of a unit")]
    [InlineData("a&#xD800;b", "hexadecimal value 0xD800, is an invalid character")]
    [InlineData("a&#1;b", "hexadecimal value 0x01, is an invalid character")]
    [InlineData("a\u0001b", "hexadecimal value 0x01, is an invalid character")]
    [InlineData("a\uFFFEb", "hexadecimal value 0xFFFE, is an invalid character")]
    public void Refuses_what_it_could_not_keep_and_says_where(string text, string reason)
    {
        var e = Assert.Throws<DataFileException>(() => Read($"\n\n<tu><tuv xml:lang=\"nb\"><seg>{text}</seg></tuv></tu>").ToList());

        Assert.StartsWith("m.tmx:3:", e.Message, StringComparison.Ordinal);
        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_markup_that_is_written_as_text() =>
        Assert.Equal("<b>Hei</b> &amp;", Assert.Single(Read(Unit(("nb", "&lt;b&gt;Hei&lt;/b&gt; &amp;amp;"), ("en", "x")))).Source);

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("Windows-1252")]
    [InlineData("us-ascii")]
    public void Refuses_utf_8_that_says_it_is_something_else(string name)
    {
        byte[] bytes = Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="{name}"?>{Tmx(Unit(("nb", "Ærøy."), ("en", "x")))}""");

        var e = Assert.Throws<DataFileException>(
            () => TmxReader.Read(new MemoryStream(bytes), "m.tmx", LanguageCode.Bokmaal, LanguageCode.English).ToList());

        Assert.Equal($"m.tmx:1: this file says that it is {name}, but all of it is valid UTF-8. Write encoding=\"utf-8\" here.", e.Message);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("iso-8859-1")]
    public void Reads_the_encodings_that_tools_write(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        string tmx = $"""<?xml version="1.0" encoding="{name}"?>{Tmx(Unit(("nb", "Ærøy."), ("en", "x")))}""";
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(tmx)];

        TmxUnit unit = Assert.Single(TmxReader.Read(new MemoryStream(bytes), "m.tmx", LanguageCode.Bokmaal, LanguageCode.English));

        Assert.Equal("Ærøy.", unit.Source);
    }

    [Fact]
    public void Says_which_file_is_missing() => Assert.Equal(
        "memories/no.tmx: there is no such file.",
        Assert.Throws<DataFileException>(() => TmxReader.Read("memories/no.tmx", LanguageCode.Bokmaal, LanguageCode.English).ToList()).Message);

    private static string Variants => """<tuv xml:lang="nb"><seg>Hei.</seg></tuv><tuv xml:lang="en"><seg>Hello.</seg></tuv>""";

    private static IEnumerable<TmxUnit> Read(string units)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Tmx(units)));
        return [.. TmxReader.Read(stream, "m.tmx", LanguageCode.Bokmaal, LanguageCode.English)];
    }

    private static string Tmx(string units) =>
        $"""<tmx version="1.4"><header srclang="nb"><prop type="x-origin">machine</prop></header><body>{units}</body></tmx>""";

    private static string Unit(params (string Language, string Text)[] variants) =>
        $"<tu>{string.Concat(variants.Select(v => $"""<tuv xml:lang="{v.Language}"><seg>{v.Text}</seg></tuv>"""))}</tu>";
}
