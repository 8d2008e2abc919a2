using Translate.Errors;
using Xunit;

namespace Translate.Core.Tests.Errors;

public sealed class MistakeTests
{
    [Theory]
    [InlineData(0, 0, "x.yml: wrong.")]
    [InlineData(3, 0, "x.yml:3: wrong.\n    3 | abc def")]
    [InlineData(3, 5, "x.yml:3:5: wrong.\n    3 | abc def\n      |     ^^^")]
    [InlineData(12345, 1, "x.yml:12345:1: wrong.\n12345 | abc def\n      | ^^^")]
    [InlineData(3, 7, "x.yml:3:7: wrong.\n    3 | abc def\n      |       ^")]
    public void Quotes_the_line_with_carets_under_the_words_meant(int line, int column, string expected) =>
        Assert.Equal(expected, new Mistake(new SourceLocation("x.yml", line, column, 3, "abc def"), "wrong.").ToString());

    [Fact]
    public void Quotes_no_line_that_is_too_long_to_read() => Assert.Equal(
        "x.yml:1:5: wrong.",
        new Mistake(new SourceLocation("x.yml", 1, 5, 3, new string('a', 10_000)), "wrong.").ToString());

    [Fact]
    public void Shows_fifty_mistakes_and_counts_the_others()
    {
        var error = DataFileException.InFiles(Enumerable.Range(1, 60).Select(i => new Mistake(new SourceLocation("x.yml", i), "wrong.")));

        Assert.Equal(60, error.Mistakes.Length);
        Assert.EndsWith("x.yml:50: wrong.\n… and 10 more.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sorts_mistakes_by_file_line_and_column()
    {
        SourceLocation[] places = [new("b.yml", 1), new("a.yml", 2, 5), new("a.yml", 2, 1), new("a.yml", 1)];

        Assert.Equal(
            ["a.yml:1", "a.yml:2:1", "a.yml:2:5", "b.yml:1"],
            ConfigurationException.InFile(places.Select(p => new Mistake(p, "wrong."))).Mistakes.Select(m => m.Location.ToString()));
    }
}
