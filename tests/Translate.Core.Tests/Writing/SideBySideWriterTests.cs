using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Translate.Documents;
using Translate.Testing;
using Translate.Writing;
using Xunit;

namespace Translate.Core.Tests.Writing;

public sealed partial class SideBySideWriterTests
{
    [Fact]
    public async Task Writes_the_sample_as_expected()
    {
        string page = await Written.ByAsync(new SideBySideWriter(), SampleDocument.Create());
        int style = page.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length;
        int end = page.IndexOf("</style>", StringComparison.Ordinal);

        // The style sheet is a file of its own, reviewed there.
        GoldenFile.Matches("sample.nb-en.html", page.Remove(style, end - style));
    }

    [Fact]
    public void Names_the_file_after_both_languages() => Assert.Equal(".nb-en.html", new SideBySideWriter().FileSuffix(Some.Document("Hei.")));

    [Fact]
    public async Task Loads_nothing_and_runs_nothing()
    {
        string page = await Written.ByAsync(new SideBySideWriter(), SampleDocument.Create());

        Assert.Contains("content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", page, StringComparison.OrdinalIgnoreCase);
        Assert.All(Links().Matches(page), m => Assert.StartsWith("#", m.Groups["target"].Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Escapes_everything_that_comes_from_outside()
    {
        const string Attack = "</style></title><script>alert(1)</script>\"'&<img src=x onerror=alert(1)>\u0001";
        Article article = Some.Article(Attack);
        var term = new TermMatch(new TextSpan(0, 8), "</style>", Attack, TermForm.Base, [Attack], Attack);
        var document = BilingualDocument.FromArticle(article with { Name = Attack }, LanguageCode.English);
        document = document.WithUnits([document.Units[0] with
        {
            Target = new Segment(Attack),
            Engine = new EngineIdentity(Attack, Attack) { IsDraft = true },
            Terms = [term],
            Proofs = [new TermProof(term, new TextSpan(8, 8), ProofMethod.Search)],
            Matches = [new MemoryMatch(Attack, Attack, 100, Attack)],
            Issues = [new QualityIssue(Attack, Severity.Major, Attack)],
        }]);

        string page = await Written.ByAsync(new SideBySideWriter(), document with { Notices = [Attack], Signature = Attack });

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Equal(1, page.Split("</style>").Length - 1);
        Assert.DoesNotContain('\u0001', page);
    }

    [Fact]
    public async Task Gives_every_issue_and_name_a_link_to_its_segment()
    {
        XDocument page = await PageAsync(SampleDocument.Create());

        string[] links = [.. page.Descendants("a").Where(a => a.Attribute("class") is null).Select(a => ((string)a.Attribute("href")!)[1..])];

        Assert.Equal(["b7.1", "b3.2", "b5.2", "b3.2", /* names */ "b3.2", "b2.1", "b3.1", "b3.1"], links);
        string[] ids = [.. page.Descendants().Select(e => (string?)e.Attribute("id") ?? "")];
        Assert.All(links, link => Assert.Contains(link, ids));
    }

    [Fact]
    public async Task Shows_every_source_and_target_to_the_letter()
    {
        BilingualDocument document = SampleDocument.Create();
        XDocument page = await PageAsync(document);

        TranslationUnit[] units = [.. document.Units.Where(u => u.Block.IsTranslatable)];
        Assert.Equal(units.Select(u => u.Source.Text), Texts(page, "nb", "source"));
        Assert.Equal(units.Where(u => u.Target is not null).Select(u => u.Target!.Text), Texts(page, "en", "target"));
    }

    [Fact]
    public async Task Gives_a_term_the_same_number_on_both_sides()
    {
        XElement row = (await PageAsync(SampleDocument.Create())).Descendants("div").Single(d => Has(d, "id", "b3.1"));

        Assert.Equal(
            [("Aden", "1"), ("Jemen", "2"), ("Aden", "1"), ("Yemen", "2")],
            row.Descendants("mark").Select(m => (m.Value, (string)m.Attribute("data-term")!)));
    }

    [Fact]
    public async Task Marks_no_term_twice_and_none_outside_the_text()
    {
        TermMatch Term(int start, int length) => new(new TextSpan(start, length), "x", "x", TermForm.Base, ["y"], "y");
        BilingualDocument document = Some.Translated(("Oslo og Bergen", "Oslo and Bergen"));
        TermMatch[] terms = [Term(0, 4), Term(0, 7), Term(8, 6), Term(9, 2), Term(12, 9)];
        document = document.WithUnits([document.Units[0] with { Terms = [.. terms] }]);

        XDocument page = await PageAsync(document);

        Assert.Equal(["Oslo og", "Bergen"], page.Descendants("mark").Select(m => m.Value));
    }

    [Fact]
    public async Task Says_when_there_is_nothing_to_say()
    {
        XDocument page = await PageAsync(Some.Translated(("Hei.", "Hello.")));

        Assert.Equal("No issues found", page.Descendants("h2").Single().Value);
        Assert.DoesNotContain(page.Descendants("p"), p => Has(p, "class", "draft"));
        Assert.Empty(page.Descendants("footer"));
    }

    private static IEnumerable<string> Texts(XDocument page, string language, string style) => page.Descendants("div")
        .Where(d => Has(d, "class", "row")).SelectMany(r => r.Elements())
        .Where(e => Has(e, "lang", language) && Has(e, "class", style))
        .Select(e => e.Value);

    private static bool Has(XElement element, string attribute, string value) =>
        string.Equals((string?)element.Attribute(attribute), value, StringComparison.Ordinal);

    private static async Task<XDocument> PageAsync(BilingualDocument document)
    {
        using var text = new StringReader(await Written.ByAsync(new SideBySideWriter(), document));
        using var xml = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    [GeneratedRegex("href=\"(?<target>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Links();
}
