using System.Collections.Immutable;
using Translate.Documents;
using Translate.Testing;
using Translate.Writing;
using Xunit;

namespace Translate.Core.Tests.Writing;

public sealed class EditionWriterTests
{
    [Fact]
    public async Task Writes_the_sample_as_expected() =>
        GoldenFile.Matches("sample.en.txt", await Written.ByAsync(new EditionWriter(), SampleDocument.Create()));

    [Fact]
    public void Names_the_file_after_the_target_language_and_the_format_of_the_article() =>
        Assert.Equal(".en.txt", new EditionWriter().FileSuffix(Some.Document("Hei.")));

    [Fact]
    public async Task Keeps_the_structure_of_the_article_to_the_letter()
    {
        Article article = Some.ArticleOf((BlockKind.Metadata, "date 2017-11"), (BlockKind.Paragraph, "En.  To.\r\nTre."), (BlockKind.Credit, "Foto: NTB"));
        article = article with
        {
            Blocks = [article.Blocks[0] with { SpaceBefore = "\r\n" }, article.Blocks[1] with { SpaceBefore = "\r\n \r\n" }, article.Blocks[2]],
            Tail = " \r\n\r\n",
        };
        ImmutableArray<Block> blocks = article.Blocks;
        TranslationUnit[] units =
        [
            new("b1.1", blocks[0], new Segment("date 2017-11")),
            new("b2.1", blocks[1], new Segment("En."), "  ") { Target = new Segment("One.") },
            new("b2.2", blocks[1], new Segment("To."), "\r\n") { Target = new Segment("Two.") },
            new("b2.3", blocks[1], new Segment("Tre.")) { Target = new Segment("Three.") },
            new("b3.1", blocks[2], new Segment("Foto: NTB")) { Target = new Segment("Photo: NTB") },
        ];

        string edition = await Written.ByAsync(new EditionWriter(), new BilingualDocument(article, LanguageCode.English, [.. units]));

        Assert.Equal("\r\ndate 2017-11\r\n \r\nOne.  Two.\r\nThree.\n\nFoto: NTB \r\n\r\n", edition);
    }

    [Fact]
    public async Task Shows_the_source_where_there_is_no_target() =>
        Assert.Equal("Hei.\n", await Written.ByAsync(new EditionWriter(), Some.Document("Hei.")));

    [Theory]
    [InlineData("One.\nTwo.")]
    [InlineData("One.\r\nTwo.")]
    public async Task Lets_no_target_break_its_block_in_two(string target) =>
        Assert.Equal("One. Two.\n", await Written.ByAsync(new EditionWriter(), Some.Translated(("En. To.", target))));

    [Fact]
    public async Task Writes_no_byte_order_mark()
    {
        using var stream = new MemoryStream();

        await new EditionWriter().WriteAsync(Some.Translated(("Å.", "Å.")), stream, TestContext.Current.CancellationToken);

        Assert.Equal([0xC3, 0x85, (byte)'.', (byte)'\n'], stream.ToArray());
    }
}
