using Translate.Documents;
using Translate.MachineTranslation;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.MachineTranslation;

/// <summary>What the stage does about terms that an engine missed.</summary>
public sealed class TermAnswerTests : IDisposable
{
    private const string Source = "Kampene i  Deir ez-Zor";

    private static readonly TermMatch Term = new(new TextSpan(11, 11), "Deir ez-Zor", "Deir ez-Zor", TermForm.Base, ["Deir ez-Zor"], "Deir ez-Zor");

    private static readonly EngineIdentity Forceful = new("forceful", "1") { IsMetered = true, ForcesTerms = true };

    private readonly TemporaryFolder _folder = new();
    private readonly ReplyLedger _ledger;
    private readonly Account _account;

    public TermAnswerTests()
    {
        _ledger = ReplyLedger.Open(_folder.PathOf("ledger.db"), TimeProvider.System);
        _account = Account.In(_ledger);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Repairs_a_term_at_exactly_the_words_that_are_aligned_with_it()
    {
        var engine = new ScriptedEngine(r => [Aligned(r[0], "Fighting in Deir al-Zour", (10, 4, 12, 4), (15, 6, 17, 7))]);

        TranslationUnit unit = await RunAsync(engine);

        TermProof proof = Assert.Single(unit.Proofs);
        Assert.Equal("Fighting in Deir ez-Zor", unit.Target!.Text);
        Assert.Equal((Term, ProofMethod.Repair, "Deir al-Zour"), (proof.Term, proof.Method, proof.Replaced));
        Assert.Equal("Deir ez-Zor", proof.Target!.Value.Of(unit.Target.Text));
        Assert.Equal(["Deir", "ez-Zor"], unit.Alignment.Select(a => a.Source.Of(unit.Source.Text)));
    }

    [Fact]
    public async Task Asks_once_more_by_force_where_a_repair_is_not_safe()
    {
        var engine = new ScriptedEngine(r => [Reply(r[0], r[0].Forced.IsEmpty ? "Fighting in Dayr az-Zawr" : "Fights in Deir ez-Zor")]) { Identity = Forceful, Account = _account };

        TranslationUnit unit = await RunAsync(engine);

        Assert.Equal([0, 1], engine.Asked.Select(r => r.Forced.Length));
        Assert.Equal("Deir ez-Zor", engine.Asked[1].Forced[0].Span.Of(engine.Asked[1].Text));
        Assert.Equal("Fights in Deir ez-Zor", unit.Target!.Text);
        Assert.Equal((true, ProofMethod.Dictionary), (unit.Proofs[0].IsProved, unit.Proofs[0].Method));
    }

    [Fact]
    public async Task Takes_both_askings_from_the_ledger_the_next_time()
    {
        ScriptedEngine Engine() => new(
            r => [Reply(r[0], r[0].Forced.IsEmpty ? "Fighting in Dayr az-Zawr" : "Fights in Deir ez-Zor")])
        { Identity = Forceful, Account = _account };
        TranslationUnit first = await RunAsync(Engine());
        ScriptedEngine again = Engine();

        TranslationUnit second = await RunAsync(again);

        Assert.Empty(again.Asked);
        Assert.Equal((first.Target!.Text, first.Proofs[0].Method), (second.Target!.Text, second.Proofs[0].Method));
    }

    [Fact]
    public async Task Keeps_the_first_translation_where_force_helps_no_more()
    {
        var engine = new ScriptedEngine(r => [Reply(r[0], r[0].Forced.IsEmpty ? "Fighting there" : "There fight")]) { Identity = Forceful, Account = _account };

        TranslationUnit unit = await RunAsync(engine);

        Assert.Equal(2, engine.Asked.Count);
        Assert.Equal("Fighting there", unit.Target!.Text);
        Assert.Equal((false, ProofMethod.Dictionary), (unit.Proofs[0].IsProved, unit.Proofs[0].Method));
    }

    [Fact]
    public async Task Forces_a_term_that_was_repaired_with_those_that_could_not_be()
    {
        BilingualDocument document = Some.Document("Irak og Deir ez-Zor");
        var iraq = new TermMatch(new TextSpan(0, 4), "Irak", "Irak", TermForm.Base, ["Iraq"], "Iraq");
        var deir = Term with { Span = new TextSpan(8, 11) };
        var engine = new ScriptedEngine(r => r[0].Forced.IsEmpty
            ? [Aligned(r[0], "Irak and Dayr az-Zawr", (0, 4, 0, 4))]
            : [Reply(r[0], "Iraq and Deir ez-Zor")])
        { Identity = Forceful, Account = _account };

        TranslationUnit unit = await RunAsync(engine, document.Units[0] with { Terms = [iraq, deir] }, document);

        Assert.Equal(["Irak", "Deir ez-Zor"], engine.Asked[1].Forced.Select(t => t.Text));
        Assert.All(unit.Proofs, p => Assert.Equal((true, ProofMethod.Dictionary), (p.IsProved, p.Method)));
    }

    [Theory]
    [InlineData(false, "Fighting in Dayr az-Zawr")]
    [InlineData(true, "Fighting in Deir ez-Zor")]
    public async Task Asks_once_where_force_is_not_known_or_not_needed(bool forcesTerms, string reply)
    {
        var engine = new ScriptedEngine(r => [Reply(r[0], reply)]) { Identity = Forceful with { ForcesTerms = forcesTerms }, Account = _account };

        TranslationUnit unit = await RunAsync(engine);

        Assert.Single(engine.Asked);
        Assert.Equal((forcesTerms, ProofMethod.Search), (unit.Proofs[0].IsProved, unit.Proofs[0].Method));
    }

    private static TranslationReply Reply(TranslationRequest request, string text) => new(request.Id, text, []);

    private static TranslationReply Aligned(TranslationRequest request, string text, params (int, int, int, int)[] links) =>
        new(request.Id, text, [.. links.Select(l => new WordAlignment(new TextSpan(l.Item1, l.Item2), new TextSpan(l.Item3, l.Item4)))]);

    private Task<TranslationUnit> RunAsync(ScriptedEngine engine)
    {
        BilingualDocument document = Some.Document(Source);
        return RunAsync(engine, document.Units[0] with { Terms = [Term] }, document);
    }

    private async Task<TranslationUnit> RunAsync(ScriptedEngine engine, TranslationUnit unit, BilingualDocument document)
    {
        var stage = new MachineTranslationStage(engine, engine.Account);
        return (await stage.RunAsync(document.WithUnits([unit]), TestContext.Current.CancellationToken)).Units[0];
    }
}
