using Translate.Errors;
using Translate.Segmentation.Srx;
using Xunit;

namespace Translate.Core.Tests.Segmentation.Srx;

public sealed class SrxReaderTests
{
    [Theory]
    [InlineData(@"\p{Lu}++\.", "ABC. x")]
    [InlineData(@"(?:ab)*+\.", "abab. x")]
    [InlineData(@"\pL\.", "a. x")]
    [InlineData(@"[[:Lu:]]\.", "A. x")]
    [InlineData(@"\p{Lower}\.", "a. x")]
    [InlineData(@"\p{javaUpperCase}\.", "Å. x")]
    [InlineData(@"[a-z&&[^q]]\.", "r. x")]
    [InlineData(@"[[a-z][A-Z]]\.", "R. x")]
    [InlineData(@"\Qa.\E", "a. x")]
    [InlineData(@"\x{61}\u002E", "a. x")]
    [InlineData(@"(?iu)A\.", "a. x")]
    [InlineData(@"(?i:A)\.", "a. x")]
    [InlineData(@"a\.\h?", "a. x")]
    [InlineData(@"[^\p{Lu}]\.", "a. x")]
    [InlineData(@"\P{Lu}\.", "a. x")]
    [InlineData(@"(?<=a)\.", "a. x")]
    [InlineData(@"😀\.", "😀. x")]
    public void Maps_what_Java_and_ICU_spell_otherwise(string before, string block)
    {
        string xml = SrxFiles.With(("yes", before, @"\s"));

        Assert.Equal(block.Replace(". x", ".¦x", StringComparison.Ordinal), SrxFiles.Split(xml, block));
    }

    [Theory]
    [InlineData(@"(a)\1", "references back to a group are not supported.")]
    [InlineData(@"\G", @"'\G' is not supported.")]
    [InlineData(@"\p{Klingon}", "the property 'Klingon' is not supported.")]
    [InlineData(@"\X", @"'\X' is not supported.")]
    [InlineData(@"[a&&b]", "an intersection needs a class in square brackets.")]
    [InlineData(@"[a", "a '[' is not closed.")]
    [InlineData(@"(?d)a", "the flags 'd' are not supported.")]
    public void Refuses_what_cannot_be_mapped_with_the_line(string before, string reason)
    {
        DataFileException refused = Assert.Throws<DataFileException>(() => SrxFiles.Read(SrxFiles.With(("yes", "a", "b"), ("no", before, @"\s"))));

        Assert.StartsWith("rules.srx:7:", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith($"the beforebreak '{before}' cannot be used: {reason}", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(a+)+b")]
    [InlineData("(x+x+)+y")]
    [InlineData(@"^(a|aa)+\.")]
    [InlineData(@"(\w+\s?)+!")]
    public void Refuses_a_hostile_rule_in_time(string hostile)
    {
        long start = System.Diagnostics.Stopwatch.GetTimestamp();

        DataFileException refused = Assert.Throws<DataFileException>(() => SrxFiles.Read(SrxFiles.With(("yes", "a", "b"), ("no", hostile, @"\s"))));

        Assert.StartsWith("rules.srx:7:", refused.Message, StringComparison.Ordinal);
        Assert.Contains($"the beforebreak '{hostile}' cannot be used: it takes too long", refused.Message, StringComparison.Ordinal);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Reports_every_mistake_of_the_file_together()
    {
        DataFileException refused = Assert.Throws<DataFileException>(() => SrxFiles.Read(SrxFiles.Document(
            "<rule break=\"maybe\"><beforebreak>a</beforebreak></rule>\n<rule break=\"no\"/>\n<rule><afterbreak>(</afterbreak></rule>\n",
            cascade: "perhaps",
            maps: "<languagemap languagepattern=\".*\" languagerulename=\"Al\"/>")));

        Assert.Equal([3, 6, 7, 8, 11], refused.Mistakes.Select(m => m.Location.Line));
        Assert.EndsWith("there is no languagerule 'Al'. Did you mean 'All'?", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<srx xmlns=\"http://www.lisa.org/srx20\" version=\"1.0\"/>", "rules.srx:1:2: the root must be <srx version=\"2.0\"> in the namespace http://www.lisa.org/srx20.")]
    [InlineData("<!DOCTYPE srx SYSTEM \"file:///etc/passwd\"><srx/>", "rules.srx: this is no SRX file:")]
    [InlineData("plain text", "rules.srx:1:1: this is no SRX file:")]
    public void Refuses_what_is_no_SRX(string xml, string message) =>
        Assert.StartsWith(message, Assert.Throws<DataFileException>(() => SrxFiles.Read(xml)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_named() => Assert.Equal(
        "nowhere.srx: there is no such file.",
        Assert.Throws<DataFileException>(() => SrxReader.Read("nowhere.srx")).Message);
}
