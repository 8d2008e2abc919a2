using Translate.Documents;
using Translate.Errors;
using Translate.Testing;
using Translate.Writing;
using Xunit;

namespace Translate.Core.Tests.Writing;

public sealed class WritingStageTests
{
    [Fact]
    public void Has_the_name_of_its_key() => Assert.Equal("writing", new WritingStage([], "editions").Name);

    [Fact]
    public void Writes_every_format_unless_told_otherwise() => Assert.Equal(["edition", "xliff", "tmx", "html"], new WritingOptions().Formats);

    [Fact]
    public void Writes_a_format_that_is_named_twice_once() =>
        Assert.Single(new WritingStage([new EditionWriter(), new EditionWriter()], "editions").FilesFor(SampleDocument.Create()));

    [Fact]
    public void Knows_its_files_before_it_writes_them() => Assert.Equal(
        [Path.Combine("editions", "utenriks/havnen-i-aden.en.txt"), Path.Combine("editions", "utenriks/havnen-i-aden.nb-en.xlf")],
        new WritingStage([new EditionWriter(), new XliffWriter()], "editions").FilesFor(SampleDocument.Create()));

    [Fact]
    public async Task Writes_each_format_to_its_file_and_mirrors_the_folders_of_the_articles()
    {
        using var folder = new TemporaryFolder();
        BilingualDocument document = SampleDocument.Create();
        var stage = new WritingStage([new EditionWriter(), new XliffWriter()], folder.PathOf("editions"));

        BilingualDocument returned = await stage.RunAsync(document, TestContext.Current.CancellationToken);

        Assert.Same(document, returned);
        string written = folder.PathOf("editions/utenriks");
        Assert.Equal(stage.FilesFor(document).Order(StringComparer.Ordinal), Directory.GetFiles(written).Order(StringComparer.Ordinal));
        Assert.Equal(
            await Written.ByAsync(new EditionWriter(), document),
            await File.ReadAllTextAsync(Path.Combine(written, "havnen-i-aden.en.txt"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Says_which_file_cannot_be_written()
    {
        using var folder = new TemporaryFolder();
        string notAFolder = folder.Write("editions", "x");

        var e = await Assert.ThrowsAnyAsync<StageException>(
            async () => await new WritingStage([new EditionWriter()], notAFolder).RunAsync(Some.Document("Hei."), TestContext.Current.CancellationToken));

        Assert.StartsWith($"{Path.Combine(notAFolder, "sample.en.txt")}: cannot be written.", e.Message, StringComparison.Ordinal);
    }
}
