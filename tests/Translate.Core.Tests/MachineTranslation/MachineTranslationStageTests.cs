using Translate.Documents;
using Translate.MachineTranslation;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.MachineTranslation;

public sealed class MachineTranslationStageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ReplyLedger _ledger;
    private readonly Account _account;

    public MachineTranslationStageTests()
    {
        _ledger = ReplyLedger.Open(_folder.PathOf(".translate/ledger.db"), FixedTime.Noon);
        _account = Account.In(_ledger);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Gives_every_open_unit_a_target_and_says_where_it_came_from()
    {
        var engine = ScriptedEngine.Shouting(_account);

        BilingualDocument done = await RunAsync(engine, Some.Document("Snø i Oslo.", "Regn i Bergen."));

        Assert.Equal(["SNØ I OSLO.", "REGN I BERGEN."], done.Units.Select(u => u.Target!.Text));
        Assert.All(done.Units, u =>
        {
            Assert.Equal(UnitState.Translated, u.State);
            Assert.Equal(TargetOrigin.Machine, u.Origin);
            Assert.Equal(engine.Identity, u.Engine);
            Assert.Equal(0.5, u.Confidence);
            Assert.Equal(u.Source.Text, Assert.Single(u.Alignment).Source.Of(u.Source.Text));
        });
    }

    [Fact]
    public async Task Leaves_units_alone_that_have_a_target_or_are_not_translated()
    {
        var engine = ScriptedEngine.Shouting(_account);
        var credit = BilingualDocument.FromArticle(Some.ArticleOf((BlockKind.Credit, "Foto: Kari")), LanguageCode.English);

        Assert.Equal("By hand.", (await RunAsync(engine, Some.Translated(("For hånd.", "By hand.")))).Units[0].Target!.Text);
        Assert.Null((await RunAsync(engine, credit)).Units[0].Target);
        Assert.Empty(engine.Asked);
    }

    [Theory]
    [InlineData(BlockKind.Quote, "", "Alle er det, sier hun.", "– Vi er klare.", "")]
    [InlineData(BlockKind.Paragraph, "", "", "", "")]
    public async Task Gives_the_segments_of_a_quote_their_neighbours(BlockKind kind, string before1, string after1, string before2, string after2)
    {
        var engine = ScriptedEngine.Shouting(_account);
        var document = BilingualDocument.FromArticle(Some.ArticleOf((kind, "– Vi er klare. Alle er det, sier hun.")), LanguageCode.English);
        Block block = document.Article.Blocks[0];
        document = document.WithUnits(
            [new TranslationUnit("b1.1", block, new Segment("– Vi er klare."), " "), new TranslationUnit("b1.2", block, new Segment("Alle er det, sier hun."))]);

        await RunAsync(engine, document);

        Assert.Equal([(before1, after1), (before2, after2)], engine.Asked.Select(r => (r.Before, r.After)));
    }

    [Fact]
    public async Task Asks_equal_texts_once_and_gives_each_its_target()
    {
        var engine = ScriptedEngine.Shouting(_account);

        BilingualDocument done = await RunAsync(engine, Some.Document("Ja.", "Nei.", "Ja."));

        Assert.Equal(["Ja.", "Nei."], engine.Asked.Select(r => r.Text));
        Assert.Equal(["JA.", "NEI.", "JA."], done.Units.Select(u => u.Target!.Text));
    }

    [Fact]
    public async Task Asks_a_headline_apart_from_running_text_where_the_engine_is_free()
    {
        var engine = new ScriptedEngine(requests => [.. requests.Select(ScriptedEngine.Shout)]) { Identity = new EngineIdentity("free", "1") };
        var document = BilingualDocument.FromArticle(
            Some.ArticleOf((BlockKind.Headline, "Krise"), (BlockKind.Paragraph, "Krise")), LanguageCode.English);

        await RunAsync(engine, document);

        Assert.Equal([BlockKind.Headline, BlockKind.Paragraph], engine.Asked.Select(r => r.Kind));
    }

    [Fact]
    public async Task Asks_without_line_ends_and_points_its_alignment_at_the_source_as_it_stands()
    {
        var engine = new ScriptedEngine(requests =>
            [new TranslationReply(requests[0].Id, "It snows", [new WordAlignment(new TextSpan(4, 4), new TextSpan(3, 5))])]);

        BilingualDocument done = await RunAsync(engine, Some.Document("Det\n  snør"));

        Assert.Equal("Det snør", Assert.Single(engine.Asked).Text);
        Assert.Equal("snør", Assert.Single(done.Units[0].Alignment).Source.Of(done.Units[0].Source.Text));
    }

    [Fact]
    public async Task Hands_over_the_terms_at_their_place_in_the_text_it_sends()
    {
        var engine = ScriptedEngine.Shouting(_account);
        BilingualDocument document = Some.Document("Krigen i  Irak");
        var term = new TermMatch(new TextSpan(10, 4), "Irak", "Irak", TermForm.Base, ["Iraq"], "Iraq");

        await RunAsync(engine, document.WithUnits([document.Units[0] with { Terms = [term] }]));

        TranslationRequest asked = Assert.Single(engine.Asked);
        Assert.Equal("Irak", Assert.Single(asked.Terms).Span.Of(asked.Text));
    }

    [Fact]
    public async Task Takes_from_the_ledger_what_was_paid_before()
    {
        await RunAsync(ScriptedEngine.Shouting(_account), Some.Document("Ja.", "Nei."));
        var account = Account.In(_ledger);
        var again = ScriptedEngine.Shouting(account);
        var stage = new MachineTranslationStage(again, account);

        BilingualDocument done = await stage.RunAsync(Some.Document("Nei.", "Kanskje."), TestContext.Current.CancellationToken);

        Assert.Equal(["Kanskje."], again.Asked.Select(r => r.Text));
        Assert.Equal(["NEI.", "KANSKJE."], done.Units.Select(u => u.Target!.Text));
        Assert.Equal((1, 1, 8), (account.Tally.FromLedger, account.Tally.Asked, account.Tally.BilledCharacters));
    }

    [Fact]
    public async Task Keeps_no_replies_of_an_engine_that_costs_nothing()
    {
        EngineIdentity free = new("free", "1");
        await RunAsync(new ScriptedEngine(r => [.. r.Select(ScriptedEngine.Shout)]) { Identity = free }, Some.Document("Ja."));
        var again = new ScriptedEngine(r => [.. r.Select(ScriptedEngine.Shout)]) { Identity = free };

        await RunAsync(again, Some.Document("Ja."));

        Assert.Single(again.Asked);
    }

    [Fact]
    public async Task Keeps_what_was_received_before_the_engine_failed()
    {
        var failing = new ScriptedEngine(requests => throw new EngineException("No more.", [ScriptedEngine.Shout(requests[0])])) { Account = _account };
        EngineException e = await Assert.ThrowsAsync<EngineException>(() => RunAsync(failing, Some.Document("Ja.", "Nei.")));
        var again = ScriptedEngine.Shouting(_account);

        await RunAsync(again, Some.Document("Ja.", "Nei."));

        Assert.Equal("No more.", e.Message);
        Assert.Equal(["Nei."], again.Asked.Select(r => r.Text));
    }

    [Fact]
    public async Task Keeps_what_was_received_before_it_was_cancelled()
    {
        var cancelled = new ScriptedEngine(requests =>
            throw new CancelledTranslationException([ScriptedEngine.Shout(requests[0])], new CancellationToken(canceled: true)))
        { Account = _account };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(cancelled, Some.Document("Ja.", "Nei.")));
        var again = ScriptedEngine.Shouting(_account);

        await RunAsync(again, Some.Document("Ja.", "Nei."));

        Assert.Equal(["Nei."], again.Asked.Select(r => r.Text));
    }

    [Theory]
    [InlineData("missing", "The engine 'scripted' left segment 'b2.1' without a translation. Run again, or choose another engine with '--engine'.")]
    [InlineData("empty", "The engine 'scripted' gave an empty translation for segment 'b2.1'. Run again, or choose another engine with '--engine'.")]
    [InlineData("unknown", "The engine 'scripted' answered 'b9.9', which it was not asked or had answered already. Run again, or choose another engine with '--engine'.")]
    [InlineData("twice", "The engine 'scripted' answered 'b1.1', which it was not asked or had answered already. Run again, or choose another engine with '--engine'.")]
    public async Task Names_the_request_that_has_no_reply_and_keeps_the_others(string mistake, string message)
    {
        var engine = new ScriptedEngine(requests =>
        [
            ScriptedEngine.Shout(requests[0]),
            .. mistake switch
            {
                "missing" => Array.Empty<TranslationReply>(),
                "empty" => [ScriptedEngine.Shout(requests[1]) with { Text = " " }],
                "unknown" => [ScriptedEngine.Shout(requests[1]) with { RequestId = "b9.9" }],
                _ => [ScriptedEngine.Shout(requests[0])],
            },
        ])
        { Account = _account };
        var stage = new MachineTranslationStage(engine, _account);

        EngineException e = await Assert.ThrowsAsync<EngineException>(
            () => stage.RunAsync(Some.Document("Ja.", "Nei."), TestContext.Current.CancellationToken).AsTask());

        Assert.Equal(message, e.Message);
        Assert.Equal("JA.", _ledger.Find(engine.Identity, Some.Request("Ja."))!.Text);
        Assert.Null(_ledger.Find(engine.Identity, Some.Request("Nei.")));
        Assert.Equal(1, _account.Tally.Asked);
    }

    private async Task<BilingualDocument> RunAsync(ITranslationEngine engine, BilingualDocument document) =>
        await new MachineTranslationStage(engine, _account).RunAsync(document, TestContext.Current.CancellationToken);
}
