using Translate.Errors;
using Translate.Files;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Files;

public sealed class FilePatternTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FilePatternTests()
    {
        foreach (string file in new[] { "a/z.txt", "a/å.txt", "a/B.txt", "a/b/c.txt", "a/x.md" })
        {
            _folder.Write(file, "");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a/*.txt", "a/B.txt a/z.txt a/å.txt")]
    [InlineData("a/**/*.txt", "a/B.txt a/b/c.txt a/z.txt a/å.txt")]
    [InlineData("**/c.txt", "a/b/c.txt")]
    [InlineData("a/x.md", "a/x.md")]
    [InlineData("no/*.txt", "")]
    public void Finds_files_in_ordinal_order(string pattern, string expected) => Assert.Equal(
        expected,
        string.Join(' ', new FilePattern(_folder.Path, pattern).Find().Select(f => Path.GetRelativePath(_folder.Path, f))));

    [Theory]
    [InlineData("a/*.txt", "a")]
    [InlineData("a/b/**/*.txt", "a/b")]
    [InlineData("a/x.txt", "a")]
    [InlineData("*.txt", "")]
    public void Knows_the_folder_that_holds_all_matches(string pattern, string expected) =>
        Assert.Equal(expected, new FilePattern("", pattern).Root);

    [Fact]
    public void Says_that_a_file_named_outright_is_missing()
    {
        DataFileException error = Assert.Throws<DataFileException>(() => new FilePattern("", "a/no.txt").Find());

        Assert.Equal("a/no.txt: there is no such file.", error.Message);
    }

    [Fact]
    public void Gives_a_file_once_that_two_patterns_name() =>
        Assert.Single(FilePattern.FindAll(_folder.Path, ["a/x.md", "a/*.md"]));
}
