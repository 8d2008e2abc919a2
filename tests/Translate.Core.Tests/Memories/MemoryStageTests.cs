using Translate.Documents;
using Translate.Memories;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Memories;

public sealed class MemoryStageTests
{
    [Fact]
    public void Has_the_name_of_its_key() => Assert.Equal("memory", new MemoryStage(TranslationMemory.Empty).Name);

    [Fact]
    public void Reads_every_memory_unless_told_otherwise() => Assert.Equal(["memories/*.tmx"], new MemoryOptions().Files);

    [Fact]
    public async Task Gives_a_known_sentence_its_first_translation_and_offers_all()
    {
        BilingualDocument document = await RunAsync(Some.Document("Ja.", "Kanskje."));

        TranslationUnit known = document.Units[0];
        Assert.Equal("Yes.", known.Target!.Text);
        Assert.Equal(UnitState.Translated, known.State);
        Assert.Equal(TargetOrigin.Memory, known.Origin);
        Assert.Equal([("Yes.", 100), ("Aye.", 100)], known.Matches.Select(m => (m.Target, m.Score)));
        Assert.Null(document.Units[1].Target);
        Assert.Empty(document.Units[1].Matches);
    }

    [Fact]
    public async Task Leaves_a_unit_that_has_a_target_alone()
    {
        BilingualDocument document = Some.Translated(("Ja.", "Yep."));

        Assert.Equal(document.Units[0], (await RunAsync(document)).Units[0]);
    }

    [Fact]
    public async Task Leaves_blocks_that_are_not_translated_alone()
    {
        var document = BilingualDocument.FromArticle(Some.ArticleOf((BlockKind.Paragraph, "Nei."), (BlockKind.Credit, "Ja.")), LanguageCode.English);

        Assert.Null((await RunAsync(document)).Units[1].Target);
    }

    [Fact]
    public async Task Keeps_what_other_stages_found()
    {
        BilingualDocument document = Some.Document("Ja.");
        document = document.WithUnits([document.Units[0] with { Issues = [new QualityIssue("x", Severity.Minor, "y")] }]);

        Assert.Single((await RunAsync(document)).Units[0].Issues);
    }

    private static async Task<BilingualDocument> RunAsync(BilingualDocument document)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write(
            "m.tmx",
            """
            <tmx><body><tu>
            <tuv xml:lang="nb"><seg>Ja.</seg></tuv><tuv xml:lang="en"><seg>Yes.</seg></tuv><tuv xml:lang="en-GB"><seg>Aye.</seg></tuv>
            </tu></body></tmx>
            """);
        var memory = TranslationMemory.Load([file], LanguageCode.Bokmaal, LanguageCode.English);
        return await new MemoryStage(memory).RunAsync(document, TestContext.Current.CancellationToken);
    }
}
