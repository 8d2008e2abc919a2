using Translate.Documents;
using Translate.Errors;
using Translate.Segmentation;
using Translate.Segmentation.Srx;
using Xunit;

namespace Translate.Core.Tests.Segmentation.Srx;

public sealed class SrxSegmenterTests
{
    private static readonly (string, string, string) FullStop = ("yes", @"\.", @"\s");

    [Fact]
    public void Breaks_where_a_rule_says_yes() =>
        Assert.Equal("En.¦to.¦tre", SrxFiles.Split(SrxFiles.With(FullStop), "En. to. tre"));

    [Fact]
    public void The_first_rule_that_matches_decides()
    {
        Assert.Equal("Se kap. 5.¦Slutt", SrxFiles.Split(SrxFiles.With(("no", @"kap\.", @"\s"), FullStop), "Se kap. 5. Slutt"));
        Assert.Equal("Se kap.¦5.¦Slutt", SrxFiles.Split(SrxFiles.With(FullStop, ("no", @"kap\.", @"\s")), "Se kap. 5. Slutt"));
    }

    [Fact]
    public void A_rule_may_lack_one_side() =>
        Assert.Equal("a|¦b|¦c", SrxFiles.Split(SrxFiles.Document("<rule><beforebreak>\\|</beforebreak></rule>"), "a|b|c"));

    [Fact]
    public void A_rule_without_white_space_breaks_inside_words() =>
        Assert.Equal("ab¦cab¦c", SrxFiles.Split(SrxFiles.With(("yes", "b", "c")), "abcabc"));

    [Fact]
    public void Alternatives_at_the_end_of_a_side_all_count() =>
        Assert.Equal("a.¦b!¦c;¦d", SrxFiles.Split(SrxFiles.With(("yes", @"\.|!|;", @"\s|$")), "a. b! c; d"));

    [Theory]
    [InlineData("yes", "Se kap. 2.¦Ja")]
    [InlineData("no", "Se kap. 2. Ja")]
    public void Cascading_joins_every_map_that_matches(string cascade, string expected)
    {
        string maps = "<languagemap languagepattern=\"nn.*\" languagerulename=\"Nynorsk\"/><languagemap languagepattern=\".*\" languagerulename=\"All\"/>";
        string xml = SrxFiles.Document("<rule><beforebreak>\\.</beforebreak><afterbreak>\\s</afterbreak></rule>", cascade, maps);

        Assert.Equal(expected, SrxFiles.Split(xml, "Se kap. 2. Ja", "nn"));
        Assert.Equal("Se kap.¦2.¦Ja", SrxFiles.Split(xml, "Se kap. 2. Ja"));
    }

    [Fact]
    public void A_map_for_no_serves_both_forms()
    {
        string xml = SrxFiles.Document("<rule><beforebreak>\\.</beforebreak></rule>", maps: "<languagemap languagepattern=\"NO.*\" languagerulename=\"All\"/>");

        Assert.Equal("a.¦b", SrxFiles.Split(xml, "a. b"));
        Assert.Equal("a.¦b", SrxFiles.Split(xml, "a. b", "nn"));
    }

    [Fact]
    public void A_language_without_a_map_is_a_mistake() => Assert.Equal(
        "rules.srx: no languagemap serves the language 'nb'. Add one to maprules.",
        Assert.Throws<DataFileException>(() => SrxFiles.Split(
            SrxFiles.Document("<rule><beforebreak>a</beforebreak></rule>", maps: "<languagemap languagepattern=\"en\" languagerulename=\"All\"/>"), "a b")).Message);

    [Fact]
    public void Extending_puts_the_rules_before_the_built_in_ones()
    {
        string xml = SrxFiles.With(("no", @"Blaut\.", @"\s"), ("yes", ";", @"\s"));

        Assert.Equal("Fra Blaut. Oslo.¦Han er her;¦hun gikk.¦Nei.", SrxFiles.Split(xml, "Fra Blaut. Oslo. Han er her; hun gikk. Nei.", extended: new Segmenter()));
        Assert.Equal("Fra Blaut. Oslo. Han er her;¦hun gikk. Nei.", SrxFiles.Split(xml, "Fra Blaut. Oslo. Han er her; hun gikk. Nei."));
    }

    [Fact]
    public void Explains_by_file_and_line()
    {
        var segmenter = new SrxSegmenter(SrxFiles.Read(SrxFiles.With(("no", @"kap\.", @"\s"), FullStop)), LanguageCode.Bokmaal);

        Assert.Equal(
            [(7, "rules.srx:6", false), (10, "rules.srx:7", true)],
            segmenter.Explain("Se kap. 5. Slutt").Select(d => (d.Position, d.Rule.Name, d.Rule.Breaks)));
    }

    [Fact]
    public void A_rule_that_is_slow_at_every_position_is_named_too()
    {
        string xml = SrxFiles.With(("no", @"q.*w.*", @"\s"), ("yes", @"\.", @"\s"));
        string text = string.Concat(Enumerable.Repeat("w. ", 60_000));

        Assert.StartsWith("rules.srx:6: ", Assert.Throws<DataFileException>(() => SrxFiles.Split(xml, text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_a_block_without_a_rule_back_whole() => Assert.Equal("  ", SrxFiles.Split(SrxFiles.With(FullStop), "  "));
}
