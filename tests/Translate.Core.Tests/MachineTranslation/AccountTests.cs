using Translate.Documents;
using Translate.MachineTranslation;
using Translate.MachineTranslation.Ledgers;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.MachineTranslation;

/// <summary>What is claimed, kept and taken over, run against run. Two accounts on one file stand for two runs.</summary>
public sealed class AccountTests : IDisposable
{
    private static readonly EngineIdentity Engine = new("azure", "3.0") { IsMetered = true };

    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new();
    private readonly ReplyLedger _ledger;
    private readonly ReplyLedger _same;

    public AccountTests()
    {
        _ledger = Open();
        _same = Open();
    }

    private string File => _folder.PathOf("ledger.db");

    public void Dispose()
    {
        _ledger.Dispose();
        _same.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Claims_before_it_lets_anything_be_sent()
    {
        using PaidCall call = await Account.In(_ledger).BeginAsync(Engine, Requests("Ja.", "Nei."));

        Assert.Equal(["Ja.", "Nei."], call.Requests.Select(r => r.Text));
        Assert.Equal(["Ja.", "Nei."], Pending().Select(c => c.Text));
        Assert.All(Pending(), c => Assert.True(c.IsAwaited));
    }

    [Fact]
    public async Task Ends_the_claim_with_the_reply()
    {
        using PaidCall call = await Account.In(_ledger).BeginAsync(Engine, Requests("Ja.", "Nei."));

        await call.AnsweredAsync([ScriptedEngine.Shout(call.Requests[0])], 3);

        Assert.Equal("JA.", Find("Ja.")!.Text);
        Assert.Null(Find("Nei."));
        Assert.Equal(["Nei."], Pending().Select(c => c.Text));
    }

    [Fact]
    public async Task Never_prunes_the_claim_of_a_call_under_way()
    {
        using PaidCall call = await Account.In(_ledger).BeginAsync(Engine, Requests("Ja."));
        (await Account.In(_same).BeginAsync(Engine, Requests("Nei."))).Dispose();

        PruneResult result = LedgerPrune.Run(_same, before: null, engine: "azure", includePending: true, isDryRun: false);

        Assert.Equal((1, 0), (result.Pending, result.KeptPending));
        Assert.Equal(["Ja."], Pending().Select(c => c.Text));
        Assert.Empty((await Account.In(_same).BeginAsync(Engine, Requests("Ja."))).Requests);
    }

    [Fact]
    public async Task Withholds_what_another_run_is_paying_for_or_has_paid()
    {
        using PaidCall first = await Account.In(_ledger).BeginAsync(Engine, Requests("Ja.", "Nei."));
        await first.AnsweredAsync([ScriptedEngine.Shout(first.Requests[0])], 3);
        var second = Account.In(_same);

        using PaidCall call = await second.BeginAsync(Engine, Requests("Ja.", "Nei.", "Kanskje."));

        Assert.Equal(["Kanskje."], call.Requests.Select(r => r.Text));
        Assert.Empty(second.UncertainPayments);
    }

    [Fact]
    public async Task Asks_once_more_what_the_same_run_has_claimed_without_calling_it_uncertain()
    {
        var account = Account.In(_ledger);
        using PaidCall doubtful = await account.BeginAsync(Engine, Requests("Ja."));
        await doubtful.AnsweredAsync([], 3);

        using PaidCall again = await account.BeginAsync(Engine, Requests("Ja."));

        Assert.Single(again.Requests);
        Assert.Empty(account.UncertainPayments);
    }

    [Fact]
    public async Task Frees_what_the_service_refused()
    {
        using (PaidCall refused = await Account.In(_ledger).BeginAsync(Engine, Requests("Ja.")))
        {
            await refused.RefusedAsync();
        }

        var second = Account.In(_same);
        using PaidCall call = await second.BeginAsync(Engine, Requests("Ja."));

        Assert.Single(call.Requests);
        Assert.Empty(second.UncertainPayments);
    }

    [Fact]
    public async Task Gives_what_was_lost_to_whoever_needs_it_and_calls_it_uncertain()
    {
        (await Account.In(_ledger).BeginAsync(Engine, Requests("Ja."))).Dispose();
        Assert.False(Assert.Single(Pending()).IsAwaited);
        var second = Account.In(_same);

        using PaidCall call = await second.BeginAsync(Engine, Requests("Ja."));

        Assert.Single(call.Requests);
        Assert.Equal([new UncertainPayment("sample", "Ja.", 3)], second.UncertainPayments);
    }

    [Fact]
    public async Task Keeps_listing_what_was_lost_when_the_second_time_is_refused()
    {
        (await Account.In(_ledger).BeginAsync(Engine, Requests("Ja."))).Dispose();

        using PaidCall call = await Account.In(_same).BeginAsync(Engine, Requests("Ja."));
        await call.RefusedAsync();

        Assert.False(Assert.Single(Pending()).IsAwaited);
    }

    [Fact]
    public async Task Frees_the_claims_of_a_dead_process_of_this_machine_at_once()
    {
        using PaidCall held = await Account.In(_ledger).BeginAsync(Engine, Requests("Ja."));
        Sql(FormattableString.Invariant($"UPDATE run SET started = started - 1"));
        var second = Account.In(_same);

        using PaidCall call = await second.BeginAsync(Engine, Requests("Ja."));

        Assert.Single(call.Requests);
        Assert.Single(second.UncertainPayments);
    }

    [Fact]
    public async Task Frees_the_claims_of_another_machine_when_its_lease_is_over()
    {
        using PaidCall held = await Account.In(_ledger).BeginAsync(Engine, Requests("Ja."));
        Sql("UPDATE run SET machine = 'elsewhere', started = started - 1");
        var second = Account.In(_same);

        _time.Move(TimeSpan.FromSeconds(29));
        Assert.Empty(await BeginAsync(second, "Ja."));
        _time.Move(TimeSpan.FromSeconds(2));
        Assert.Single(await BeginAsync(second, "Ja."));
    }

    [Fact]
    public async Task Renews_the_lease_as_long_as_it_waits_for_the_service()
    {
        using PaidCall held = await Account.In(_ledger).BeginAsync(Engine, Requests("Ja."));
        var answer = new TaskCompletionSource<string>();
        Task<string> sending = held.SendAsync(_ => answer.Task, TestContext.Current.CancellationToken);

        for (int i = 0; i < 12; i++)
        {
            _time.Move(TimeSpan.FromSeconds(10));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Empty(await BeginAsync(Account.In(_same), "Ja."));
        answer.SetResult("Yes.");
        Assert.Equal("Yes.", await sending);
    }

    [Fact]
    public async Task Waits_three_seconds_for_an_answer_on_its_way_when_cancelled()
    {
        using var cancelling = new CancellationTokenSource();
        using PaidCall call = await Account.In(_ledger).BeginAsync(Engine, Requests("Ja."));
        using PaidCall lateCall = await Account.In(_ledger).BeginAsync(Engine, Requests("Nei."));
        var answer = new TaskCompletionSource<string>();
        Task<string> sending = call.SendAsync(token => answer.Task.WaitAsync(token), cancelling.Token);
        Task<string> late = lateCall.SendAsync(token => new TaskCompletionSource<string>().Task.WaitAsync(token), cancelling.Token);

        await cancelling.CancelAsync();
        _time.Move(TimeSpan.FromSeconds(2.9));
        answer.SetResult("Yes.");

        Assert.Equal("Yes.", await sending);
        Assert.False(late.IsCompleted);
        _time.Move(TimeSpan.FromSeconds(0.2));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => late);
    }

    [Fact]
    public async Task Sends_nothing_when_it_was_cancelled_before()
    {
        using PaidCall call = await Account.In(_ledger).BeginAsync(Engine, Requests("Ja."));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => call.SendAsync<string>(_ => throw new InvalidOperationException("sent"), new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Charges_by_day_engine_and_article_what_was_billed_and_what_is_without_answer()
    {
        var account = Account.In(_ledger);
        TranslationRequest[] requests = [Some.Request("Ja."), Some.Request("Nei.", "b2.1") with { Article = "other" }];
        using (PaidCall call = await account.BeginAsync(Engine, [.. requests.Select(r => r.Article.Length == 0 ? r with { Article = "sample" } : r)]))
        {
            await call.AnsweredAsync([.. call.Requests.Select(ScriptedEngine.Shout)], 14);
        }

        (await account.BeginAsync(Engine, Requests("Kanskje."))).Dispose();

        Assert.Equal(
            [("2026-11-22", "other", 1, 8, 0), ("2026-11-22", "sample", 1, 6, 8)],
            _ledger.Charges.All().Select(c => (c.Day, c.Article, c.Replies, c.Billed, c.Held)));
        Assert.Equal(14, account.Tally.BilledCharacters);
    }

    [Fact]
    public async Task Sends_nothing_that_would_go_over_the_budget_of_the_run()
    {
        var account = Account.In(_ledger, new BudgetOptions { CharactersPerRun = 8 });

        Assert.Equal(["Ja.", "Nei."], await BeginAsync(account, "Ja.", "Nei.", "Kanskje.", "Å."));
        Assert.Equal(MissingReason.RunBudget, account.Closed);
        Assert.Empty(await BeginAsync(account, "Å."));
        Assert.Equal(2, Pending().Count);
    }

    [Fact]
    public async Task Counts_what_was_billed_and_not_what_was_held()
    {
        var account = Account.In(_ledger, new BudgetOptions { CharactersPerRun = 8 });
        using (PaidCall cheap = await account.BeginAsync(Engine, Requests("Kanskje.")))
        {
            await cheap.AnsweredAsync([.. cheap.Requests.Select(ScriptedEngine.Shout)], 1);
        }

        using (PaidCall refused = await account.BeginAsync(Engine, Requests("Sju-tal")))
        {
            Assert.Single(refused.Requests);
            await refused.RefusedAsync();
        }

        Assert.Single(await BeginAsync(account, "Ni tal."));
        Assert.Null(account.Closed);
    }

    [Fact]
    public async Task Shares_the_budget_of_a_month_among_all_runs_until_the_month_is_over_in_UTC()
    {
        var budget = new BudgetOptions { CharactersPerMonth = 10 };
        Assert.Single(await BeginAsync(Account.In(_ledger, budget), "Kanskje."));
        var second = Account.In(_same, budget);

        Assert.Empty(await BeginAsync(second, "Nei."));
        Assert.Equal(MissingReason.MonthBudget, second.Closed);
        _time.Move(TimeSpan.FromDays(8.5) - TimeSpan.FromSeconds(1));
        Assert.Empty(await BeginAsync(Account.In(_same, budget), "Nei."));
        _time.Move(TimeSpan.FromSeconds(1));
        Assert.Single(await BeginAsync(Account.In(_same, budget), "Nei."));
    }

    [Fact]
    public async Task Never_goes_over_a_budget_however_many_runs_spend_at_once()
    {
        var budget = new BudgetOptions { CharactersPerMonth = 100 };
        Account[] runs = [Account.In(_ledger, budget), Account.In(_same, budget)];

        int[] sent = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(
            async () => (await BeginAsync(runs[i % 2], FormattableString.Invariant($"Tekst {i:000}."), FormattableString.Invariant($"Ord nr {i:00}."))).Length)));

        Assert.Equal(10, sent.Sum());
        Assert.Equal(100, _ledger.Charges.InMonth("2026-11"));
    }

    [Fact]
    public async Task Counts_what_was_lost_as_spent()
    {
        var account = Account.In(_ledger, new BudgetOptions { CharactersPerRun = 7 });

        (await account.BeginAsync(Engine, Requests("Ja."))).Dispose();
        (await account.BeginAsync(Engine, Requests("Ja."))).Dispose();

        Assert.Empty(await BeginAsync(account, "Ja."));
        Assert.Equal(["Ja."], account.UncertainPayments.Select(p => p.Text));
    }

    [Fact]
    public async Task Pays_for_nothing_when_frozen()
    {
        var account = Account.Frozen(_ledger);

        Assert.Empty(await BeginAsync(account, "Ja."));
        Assert.Empty(Pending());
    }

    [Fact]
    public async Task Forgets_runs_that_ended_and_claim_nothing()
    {
        await BeginAsync(Account.In(_ledger), "Ja.");
        using (PaidCall call = await Account.In(_same).BeginAsync(Engine, Requests("Nei.")))
        {
            await call.AnsweredAsync([.. call.Requests.Select(ScriptedEngine.Shout)], 4);
        }

        _time.Move(TimeSpan.FromMinutes(1));
        await BeginAsync(Account.In(_same), "Kanskje.");

        Assert.Equal(2, _ledger.Connection.Number("SELECT count(*) FROM run"));
    }

    private static TranslationRequest[] Requests(params string[] texts) =>
        [.. texts.Select((t, i) => Some.Request(t, FormattableString.Invariant($"b{i + 1}.1")) with { Article = "sample" })];

    // A call that stays open: what it claims is held.
    private static async Task<string[]> BeginAsync(Account account, params string[] texts) => [.. (await account.BeginAsync(Engine, Requests(texts))).Requests.Select(r => r.Text)];

    private TranslationReply? Find(string text) => _same.Find(Engine, Some.Request(text));

    private List<PendingClaim> Pending() => _same.Claims.All();

    private void Sql(string sql) => _same.Connection.Write(() => _same.Connection.Run(sql));

    private ReplyLedger Open() => ReplyLedger.Open(File, _time);
}
