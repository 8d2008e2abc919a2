using System.Globalization;
using System.Text;
using Translate.Documents;
using Translate.Errors;
using Translate.Reviewing;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Reviewing;

/// <summary>What comes back may be anything: it is refused with its place, or kept exactly.</summary>
public sealed class ReviewedFileTests : IDisposable
{
    private const string Head = """<xliff version="2.1" srcLang="nb" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f1" original="x.txt">""";
    private const string Unit = """<unit id="b1"><segment id="s1" state="reviewed"><source>Hei.</source><target>{0}</target></segment></unit>""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2.0", "urn:oasis:names:tc:xliff:document:2.0")]
    [InlineData("2.1", "urn:oasis:names:tc:xliff:document:2.0")]
    [InlineData("2.2", "urn:oasis:names:tc:xliff:document:2.2")]
    public void Reads_every_version_of_xliff_2(string version, string space) => Assert.Equal("Hi.", Target(
        $"""<xliff version="{version}" srcLang="nb" trgLang="en" xmlns="{space}"><file id="f"><group id="g"><unit id="b1"><segment><source>Hei.</source><target>Hi.</target></segment></unit></group></file></xliff>"""));

    [Theory]
    [InlineData("new", null, UnitState.Initial)]
    [InlineData("needs-review-translation", "yes", UnitState.Translated)]
    [InlineData("translated", null, UnitState.Translated)]
    [InlineData("translated", "yes", UnitState.Reviewed)]
    [InlineData(null, "yes", UnitState.Reviewed)]
    [InlineData(null, null, UnitState.Translated)]
    [InlineData("signed-off", "no", UnitState.Reviewed)]
    [InlineData("final", null, UnitState.Final)]
    [InlineData("x-own", null, UnitState.Translated)]
    public void Knows_the_states_of_xliff_1_2(string? state, string? approved, UnitState expected)
    {
        string stateAttribute = state is null ? "" : $" state=\"{state}\"";
        string approvedAttribute = approved is null ? "" : $" approved=\"{approved}\"";

        ReviewedSegment segment = Only($"""<xliff version="1.2"><file original="x.txt" source-language="nb" target-language="en" datatype="plaintext"><body><trans-unit id="b1.1"{approvedAttribute}><source>Hei.</source><target{stateAttribute}>Hi.</target></trans-unit></body></file></xliff>""");

        Assert.Equal(expected, segment.State);
    }

    [Fact]
    public void Knows_the_reviewer_of_a_phase() => Assert.Equal("Kari Vik", Only("""
        <xliff version="1.2"><file original="x.txt" source-language="nb" target-language="en" datatype="plaintext"><header><phase-group><phase phase-name="p" process-name="review" contact-name="Kari Vik"/></phase-group></header>
        <body><trans-unit id="b1.1"><source>Hei.</source><target phase-name="p">Hi.</target></trans-unit></body></file></xliff>
        """).Reviewer);

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("windows-1252")]
    public void Refuses_utf_8_that_says_it_is_something_else(string encoding)
    {
        string file = _folder.Write("x.xlf", $"<?xml version=\"1.0\" encoding=\"{encoding}\"?>\n{Head}{Unit.Replace("{0}", "In Tromsø.", StringComparison.Ordinal)}</file></xliff>");

        var e = Assert.Throws<DataFileException>(() => ReviewedFile.Read(file, LanguageCode.Bokmaal, LanguageCode.English).Count());

        Assert.Equal($"{file}:1: this file says that it is {encoding}, but all of it is valid UTF-8. Write encoding=\"utf-8\" here.", e.Message);
    }

    [Fact]
    public void Passes_over_extensions_that_it_does_not_know() => Assert.Equal("Hi.", Target(
        $"""{Head}<own:data xmlns:own="urn:own"><own:target>no</own:target></own:data><unit id="b1" xmlns:own="urn:own" own:x="1"><own:more/><notes><note>Look.</note></notes><segment id="s1"><source>Hei.</source><target>Hi.</target></segment></unit></file></xliff>"""));

    [Theory]
    [InlineData("&lt;b&gt;Hi&lt;/b&gt; &amp;nbsp; &lt;script&gt;", "<b>Hi</b> &nbsp; <script>")]
    [InlineData("<![CDATA[<b>Hi</b>]]>", "<b>Hi</b>")]
    [InlineData("a\u00A0b\u2028c😀", "a\u00A0b\u2028c😀")]
    [InlineData("a<cp hex=\"000A\"/>b", "a\nb")]
    public void Keeps_the_text_of_a_target_exactly(string content, string expected) =>
        Assert.Equal(expected, Target($"{Head}{string.Format(CultureInfo.InvariantCulture, Unit, content)}</file></xliff>"));

    [Theory]
    [InlineData("""<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>""" + "\n" + Head + "\n<unit id=\"b1\"><segment><source>&e;</source></segment></unit></file></xliff>", ":3:")]
    [InlineData("""<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>""" + "\n" + Head + "\n<unit id=\"b1\"><segment><source>&c;</source></segment></unit></file></xliff>", ":3:")]
    [InlineData("""<!DOCTYPE x SYSTEM "http://127.0.0.1:9/evil.dtd">""" + "\n<html/>", ":2:2: this is neither XLIFF nor TMX: it begins with 'html'.")]
    [InlineData(Head + "\n<unit id=\"b1\"><segment><source>Hei", ":2:")]
    [InlineData("", "is not well-formed XML")]
    [InlineData("Not XML at all.", ":1:1:")]
    [InlineData("""<xliff version="3.0" srcLang="nb"/>""", ":1:2: XLIFF version '3.0' is not known; 1.2, 2.0, 2.1 and 2.2 are.")]
    [InlineData("""<xliff srcLang="nb"/>""", ":1:2: XLIFF version '' is not known")]
    [InlineData("""<xliff version="2.1" srcLang="nb" trgLang="de"/>""", "this file is from 'nb' to 'de', but pipeline.yml translates from 'nb' to 'en'.")]
    [InlineData("""<xliff version="2.1"/>""", "the file does not say its source language.")]
    [InlineData("""<tmx version="1.4"><body>""" + "\n<tu>\n<tuv><seg>x</seg></tuv></tu></body></tmx>", ":3:2: this 'tuv' does not say its language.")]
    [InlineData("""<tmx version="1.4"><body><tu><tuv xml:lang="nb"/></tu></body></tmx>""", "this 'tuv' has no 'seg'")]
    [InlineData(Head + "\n<unit id=\"b1\"><segment><target>Hi</target></segment></unit></file></xliff>", ":2:16: this 'segment' has no 'source'")]
    [InlineData(Head + "\n<unit id=\"b1\"><segment state=\"done\"><source>x</source></segment></unit></file></xliff>", ":2:16: 'done' is no state of XLIFF 2")]
    public void Refuses_what_it_cannot_read_with_its_place(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<DataFileException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Hi <b>there</b>", "the element 'b' has no place inside a text.")]
    [InlineData("a&#1;b", "not well-formed")]
    [InlineData("a&#xD800;b", "not well-formed")]
    [InlineData("a<cp hex=\"0001\"/>b", "this 'cp' is a character that no text can hold.")]
    [InlineData("a<cp hex=\"D800\"/>b", "this 'cp' is a character that no text can hold.")]
    [InlineData("a<cp/>b", "this 'cp' is a character that no text can hold.")]
    [InlineData("&undeclared;", "not well-formed")]
    public void Refuses_what_no_target_can_hold(string content, string expected)
    {
        DataFileException e = Assert.Throws<DataFileException>(() => Read($"{Head}\n{string.Format(CultureInfo.InvariantCulture, Unit, content)}</file></xliff>"));

        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
        Assert.Contains("file.xlf:2:", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", "windows-1252")]
    [InlineData("utf-16", "utf-8")]
    [InlineData("no-such-encoding", "utf-8")]
    public void Refuses_a_file_that_is_not_in_the_encoding_that_it_declares(string declared, string actual)
    {
        string text = $"<?xml version=\"1.0\" encoding=\"{declared}\"?>\n{Head}{string.Format(CultureInfo.InvariantCulture, Unit, "Ærlig, Åse?")}</file></xliff>";
        byte[] bytes = actual is "utf-8" ? Encoding.UTF8.GetBytes(text) : CodePagesEncodingProvider.Instance.GetEncoding(actual)!.GetBytes(text);

        Assert.StartsWith(_folder.PathOf("file.xlf") + ":", Assert.Throws<DataFileException>(() => Read(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_utf_16_and_windows_1252_when_they_are_declared()
    {
        string text = $"{Head}{string.Format(CultureInfo.InvariantCulture, Unit, "Åse – “er” her")}</file></xliff>";

        Assert.Equal("Åse – “er” her", Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-16\"?>{text}")]).Single().Target!.Text);
        Assert.Equal(
            "Åse – “er” her",
            Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes($"<?xml version=\"1.0\" encoding=\"windows-1252\"?>{text}")).Single().Target!.Text);
    }

    [Fact]
    public void Refuses_elements_that_are_nested_too_deep()
    {
        string deep = string.Concat(Enumerable.Repeat("<group id=\"g\">", 50_000));

        Assert.Contains("nested more than 100 deep", Assert.Throws<DataFileException>(() => Read(Head + deep)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_text_that_is_longer_than_any_segment() => Assert.Contains(
        "this text has more than 100,000 characters",
        Assert.Throws<DataFileException>(() => Read($"{Head}{string.Format(CultureInfo.InvariantCulture, Unit, new string('x', 100_001))}</file></xliff>")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Reads_a_large_file_without_holding_it()
    {
        string path = _folder.PathOf("large.xlf");
        using (StreamWriter writer = File.CreateText(path))
        {
            writer.Write(Head);
            string unit = $"<unit id=\"b1\"><notes><note>{new string('n', 1000)}</note></notes><segment><source>Hei.</source><target>Hi.</target></segment></unit>\n";
            for (int i = 0; i < 180_000; i++)
            {
                writer.Write(unit);
            }

            writer.Write("</file></xliff>");
        }

        long before = GC.GetTotalMemory(forceFullCollection: true);
        int count = 0;
        long most = 0;
        foreach (ReviewedPassage _ in ReviewedFile.Read(path, LanguageCode.Bokmaal, LanguageCode.English))
        {
            if (++count % 60_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.InRange(new FileInfo(path).Length, 190L << 20, long.MaxValue);
        Assert.Equal(180_000, count);
        Assert.InRange(most, long.MinValue, 20L << 20);
    }

    [Fact]
    public void Says_that_a_file_is_not_there() =>
        Assert.EndsWith("there is no such file.", Assert.Throws<DataFileException>(() => ReviewedFile.Read(_folder.PathOf("none.xlf"), LanguageCode.Bokmaal, LanguageCode.English).Count()).Message, StringComparison.Ordinal);

    private string Target(string text) => Only(text).Target!.Text;

    private ReviewedSegment Only(string text) => Assert.Single(Read(text));

    private ReviewedSegment[] Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private ReviewedSegment[] Read(byte[] bytes)
    {
        string path = _folder.PathOf("file.xlf");
        using (FileStream stream = File.Create(path))
        {
            stream.Write(bytes);
        }

        return [.. ReviewedFile.Read(path, LanguageCode.Bokmaal, LanguageCode.English).SelectMany(p => p.Segments)];
    }
}
