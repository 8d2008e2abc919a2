using Translate.Documents;
using Translate.Memories;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Memories;

public sealed class MemoryStageTests : IDisposable
{
    private readonly MemoryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Has_the_name_of_its_key() => Assert.Equal("memory", new MemoryStage(TranslationMemory.Empty, new MemoryOptions()).Name);

    [Fact]
    public void Reads_every_memory_unless_told_otherwise() => Assert.Equal(["memories/*.tmx"], new MemoryOptions().Files);

    [Fact]
    public async Task Gives_a_known_sentence_its_best_translation_and_offers_all()
    {
        _folder.With(("Ja.", "Yes."), ("Ja.", "Aye."));

        BilingualDocument document = await RunAsync(Some.Document("Ja.", "Kanskje."));

        TranslationUnit known = document.Units[0];
        Assert.Equal("Yes.", known.Target!.Text);
        Assert.Equal(UnitState.Translated, known.State);
        Assert.Equal(TargetOrigin.Memory, known.Origin);
        Assert.Equal([("Yes.", 99), ("Aye.", 99)], known.Matches.Select(m => (m.Target, m.Score)));
        Assert.Null(document.Units[1].Target);
        Assert.Empty(document.Units[1].Matches);
    }

    [Theory]
    [InlineData("reviewed", UnitState.Reviewed)]
    [InlineData("final", UnitState.Final)]
    public async Task Keeps_the_state_that_a_reviewer_gave(string written, UnitState state)
    {
        _folder.WithUnits("reviewed.tmx", MemoryFolder.Unit("Ja.", "Yes.", MemoryFolder.Property("x-state", written)));

        Assert.Equal(state, (await RunAsync(Some.Document("Ja."))).Units[0].State);
    }

    [Fact]
    public async Task Offers_what_nobody_reviewed_and_leaves_it_out_of_the_edition()
    {
        _folder.WithUnits("m.tmx", MemoryFolder.Unit("Ja.", "Yes.", MemoryFolder.Property("x-state", "translated")));

        TranslationUnit unit = (await RunAsync(Some.Document("Ja."))).Units[0];

        Assert.Null(unit.Target);
        Assert.Equal((MatchKind.Exact, 89), unit.Matches.Select(m => (m.Kind, m.Score)).Single());
    }

    [Theory]
    [InlineData(MemoryUse.None, "")]
    [InlineData(MemoryUse.InContext, "c")]
    [InlineData(MemoryUse.Exact, "c e")]
    [InlineData(MemoryUse.Mended, "c e Mended in 2027.")]
    [InlineData(MemoryUse.Fuzzy, "c e Mended in 2027. f")]
    public async Task Puts_into_the_edition_what_the_option_lets_in(MemoryUse use, string targets)
    {
        _folder.WithUnits(
            "reviewed.tmx",
            MemoryFolder.Unit("Den er i sammenheng.", "c", MemoryFolder.Property("x-context-post", "Det er likt.")),
            MemoryFolder.Unit("Det er likt.", "e"),
            MemoryFolder.Unit("Det ble mendet i 2026.", "Mended in 2026."),
            MemoryFolder.Unit("Alle trærne sto nakne ved elven den høsten.", "f"),
            MemoryFolder.Unit("Ingen ville si noe om saken på mandag.", "g"));

        BilingualDocument document = await RunAsync(
            Some.Document(
                "Den er i sammenheng.", "Det er likt.", "Det ble mendet i 2027.", "Alle trærne stod nakne ved elven den høsten.", "Ingen sa noe om saken da."),
            new MemoryOptions { Use = use, Threshold = 90 });

        Assert.Equal(targets, string.Join(' ', document.Units.Where(u => u.Target is not null).Select(u => u.Target!.Text)));
        Assert.All(document.Units, u => Assert.NotEmpty(u.Matches));
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
        _folder.With(("Ja.", "Yes."));
        var document = BilingualDocument.FromArticle(Some.ArticleOf((BlockKind.Paragraph, "Nei."), (BlockKind.Credit, "Ja.")), LanguageCode.English);

        Assert.Null((await RunAsync(document)).Units[1].Target);
    }

    [Fact]
    public async Task Keeps_what_other_stages_found()
    {
        _folder.With(("Ja.", "Yes."));
        BilingualDocument document = Some.Document("Ja.");
        document = document.WithUnits([document.Units[0] with { Issues = [new QualityIssue("x", Severity.Minor, "y")] }]);

        Assert.Single((await RunAsync(document)).Units[0].Issues);
    }

    private async Task<BilingualDocument> RunAsync(BilingualDocument document, MemoryOptions? options = null)
    {
        TranslationMemory memory = _folder.Open(options);
        return await new MemoryStage(memory, options ?? new MemoryOptions()).RunAsync(document, TestContext.Current.CancellationToken);
    }
}
