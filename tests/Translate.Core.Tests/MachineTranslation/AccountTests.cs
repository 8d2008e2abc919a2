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
    public void Claims_before_it_lets_anything_be_sent()
    {
        using PaidCall call = Account.In(_ledger).Begin(Engine, Requests("Ja.", "Nei."));

        Assert.Equal(["Ja.", "Nei."], call.Requests.Select(r => r.Text));
        Assert.Equal(["Ja.", "Nei."], Pending().Select(c => c.Text));
        Assert.All(Pending(), c => Assert.True(c.IsAwaited));
    }

    [Fact]
    public void Ends_the_claim_with_the_reply()
    {
        using PaidCall call = Account.In(_ledger).Begin(Engine, Requests("Ja.", "Nei."));

        call.Answered([ScriptedEngine.Shout(call.Requests[0])], 3);

        Assert.Equal("JA.", Find("Ja.")!.Text);
        Assert.Null(Find("Nei."));
        Assert.Equal(["Nei."], Pending().Select(c => c.Text));
    }

    [Fact]
    public void Never_prunes_the_claim_of_a_call_under_way()
    {
        using PaidCall call = Account.In(_ledger).Begin(Engine, Requests("Ja."));
        Account.In(_same).Begin(Engine, Requests("Nei.")).Dispose();

        PruneResult result = LedgerPrune.Run(_same, before: null, engine: "azure", includePending: true, isDryRun: false);

        Assert.Equal((1, 0), (result.Pending, result.KeptPending));
        Assert.Equal(["Ja."], Pending().Select(c => c.Text));
        Assert.Empty(Account.In(_same).Begin(Engine, Requests("Ja.")).Requests);
    }

    [Fact]
    public void Withholds_what_another_run_is_paying_for_or_has_paid()
    {
        using PaidCall first = Account.In(_ledger).Begin(Engine, Requests("Ja.", "Nei."));
        first.Answered([ScriptedEngine.Shout(first.Requests[0])], 3);
        var second = Account.In(_same);

        using PaidCall call = second.Begin(Engine, Requests("Ja.", "Nei.", "Kanskje."));

        Assert.Equal(["Kanskje."], call.Requests.Select(r => r.Text));
        Assert.Empty(second.UncertainPayments);
    }

    [Fact]
    public void Asks_once_more_what_the_same_run_has_claimed_without_calling_it_uncertain()
    {
        var account = Account.In(_ledger);
        using PaidCall doubtful = account.Begin(Engine, Requests("Ja."));
        doubtful.Answered([], 3);

        using PaidCall again = account.Begin(Engine, Requests("Ja."));

        Assert.Single(again.Requests);
        Assert.Empty(account.UncertainPayments);
    }

    [Fact]
    public void Frees_what_the_service_refused()
    {
        using (PaidCall refused = Account.In(_ledger).Begin(Engine, Requests("Ja.")))
        {
            refused.Refused();
        }

        var second = Account.In(_same);
        using PaidCall call = second.Begin(Engine, Requests("Ja."));

        Assert.Single(call.Requests);
        Assert.Empty(second.UncertainPayments);
    }

    [Fact]
    public void Gives_what_was_lost_to_whoever_needs_it_and_calls_it_uncertain()
    {
        Account.In(_ledger).Begin(Engine, Requests("Ja.")).Dispose();
        Assert.False(Assert.Single(Pending()).IsAwaited);
        var second = Account.In(_same);

        using PaidCall call = second.Begin(Engine, Requests("Ja."));

        Assert.Single(call.Requests);
        Assert.Equal([new UncertainPayment("sample", "Ja.", 3)], second.UncertainPayments);
    }

    [Fact]
    public void Keeps_listing_what_was_lost_when_the_second_time_is_refused()
    {
        Account.In(_ledger).Begin(Engine, Requests("Ja.")).Dispose();

        using PaidCall call = Account.In(_same).Begin(Engine, Requests("Ja."));
        call.Refused();

        Assert.False(Assert.Single(Pending()).IsAwaited);
    }

    [Fact]
    public void Frees_the_claims_of_a_dead_process_of_this_machine_at_once()
    {
        using PaidCall held = Account.In(_ledger).Begin(Engine, Requests("Ja."));
        Sql(FormattableString.Invariant($"UPDATE run SET started = started - 1"));
        var second = Account.In(_same);

        using PaidCall call = second.Begin(Engine, Requests("Ja."));

        Assert.Single(call.Requests);
        Assert.Single(second.UncertainPayments);
    }

    [Fact]
    public void Frees_the_claims_of_another_machine_when_its_lease_is_over()
    {
        using PaidCall held = Account.In(_ledger).Begin(Engine, Requests("Ja."));
        Sql("UPDATE run SET machine = 'elsewhere', started = started - 1");
        var second = Account.In(_same);

        _time.Move(TimeSpan.FromSeconds(29));
        Assert.Empty(Begin(second, "Ja."));
        _time.Move(TimeSpan.FromSeconds(2));
        Assert.Single(Begin(second, "Ja."));
    }

    [Fact]
    public async Task Renews_the_lease_as_long_as_it_waits_for_the_service()
    {
        using PaidCall held = Account.In(_ledger).Begin(Engine, Requests("Ja."));
        var answer = new TaskCompletionSource<string>();
        Task<string> sending = held.SendAsync(_ => answer.Task, TestContext.Current.CancellationToken);

        for (int i = 0; i < 12; i++)
        {
            _time.Move(TimeSpan.FromSeconds(10));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Empty(Begin(Account.In(_same), "Ja."));
        answer.SetResult("Yes.");
        Assert.Equal("Yes.", await sending);
    }

    [Fact]
    public async Task Waits_three_seconds_for_an_answer_on_its_way_when_cancelled()
    {
        using var cancelling = new CancellationTokenSource();
        using PaidCall call = Account.In(_ledger).Begin(Engine, Requests("Ja."));
        using PaidCall lateCall = Account.In(_ledger).Begin(Engine, Requests("Nei."));
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
        using PaidCall call = Account.In(_ledger).Begin(Engine, Requests("Ja."));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => call.SendAsync<string>(_ => throw new InvalidOperationException("sent"), new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Charges_by_day_engine_and_article_what_was_billed_and_what_is_without_answer()
    {
        var account = Account.In(_ledger);
        TranslationRequest[] requests = [Some.Request("Ja."), Some.Request("Nei.", "b2.1") with { Article = "other" }];
        using (PaidCall call = account.Begin(Engine, [.. requests.Select(r => r.Article.Length == 0 ? r with { Article = "sample" } : r)]))
        {
            call.Answered([.. call.Requests.Select(ScriptedEngine.Shout)], 14);
        }

        account.Begin(Engine, Requests("Kanskje.")).Dispose();

        Assert.Equal(
            [("2026-11-22", "other", 1, 8, 0), ("2026-11-22", "sample", 1, 6, 8)],
            _ledger.Charges.All().Select(c => (c.Day, c.Article, c.Replies, c.Billed, c.Held)));
        Assert.Equal(14, account.Tally.BilledCharacters);
    }

    [Fact]
    public void Sends_nothing_that_would_go_over_the_budget_of_the_run()
    {
        var account = Account.In(_ledger, new BudgetOptions { CharactersPerRun = 8 });

        Assert.Equal(["Ja.", "Nei."], Begin(account, "Ja.", "Nei.", "Kanskje.", "Å."));
        Assert.Equal(MissingReason.RunBudget, account.Closed);
        Assert.Empty(Begin(account, "Å."));
        Assert.Equal(2, Pending().Count);
    }

    [Fact]
    public void Counts_what_was_billed_and_not_what_was_held()
    {
        var account = Account.In(_ledger, new BudgetOptions { CharactersPerRun = 8 });
        using (PaidCall cheap = account.Begin(Engine, Requests("Kanskje.")))
        {
            cheap.Answered([.. cheap.Requests.Select(ScriptedEngine.Shout)], 1);
        }

        using (PaidCall refused = account.Begin(Engine, Requests("Sju-tal")))
        {
            Assert.Single(refused.Requests);
            refused.Refused();
        }

        Assert.Single(Begin(account, "Ni tal."));
        Assert.Null(account.Closed);
    }

    [Fact]
    public void Shares_the_budget_of_a_month_among_all_runs_until_the_month_is_over_in_UTC()
    {
        var budget = new BudgetOptions { CharactersPerMonth = 10 };
        Assert.Single(Begin(Account.In(_ledger, budget), "Kanskje."));
        var second = Account.In(_same, budget);

        Assert.Empty(Begin(second, "Nei."));
        Assert.Equal(MissingReason.MonthBudget, second.Closed);
        _time.Move(TimeSpan.FromDays(8.5) - TimeSpan.FromSeconds(1));
        Assert.Empty(Begin(Account.In(_same, budget), "Nei."));
        _time.Move(TimeSpan.FromSeconds(1));
        Assert.Single(Begin(Account.In(_same, budget), "Nei."));
    }

    [Fact]
    public async Task Never_goes_over_a_budget_however_many_runs_spend_at_once()
    {
        var budget = new BudgetOptions { CharactersPerMonth = 100 };
        Account[] runs = [Account.In(_ledger, budget), Account.In(_same, budget)];

        int[] sent = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(
            () => Begin(runs[i % 2], FormattableString.Invariant($"Tekst {i:000}."), FormattableString.Invariant($"Ord nr {i:00}.")).Length)));

        Assert.Equal(10, sent.Sum());
        Assert.Equal(100, _ledger.Charges.InMonth("2026-11"));
    }

    [Fact]
    public void Counts_what_was_lost_as_spent()
    {
        var account = Account.In(_ledger, new BudgetOptions { CharactersPerRun = 7 });

        account.Begin(Engine, Requests("Ja.")).Dispose();
        account.Begin(Engine, Requests("Ja.")).Dispose();

        Assert.Empty(Begin(account, "Ja."));
        Assert.Equal(["Ja."], account.UncertainPayments.Select(p => p.Text));
    }

    [Fact]
    public void Pays_for_nothing_when_frozen()
    {
        var account = Account.Frozen(_ledger);

        Assert.Empty(Begin(account, "Ja."));
        Assert.Empty(Pending());
    }

    [Fact]
    public void Forgets_runs_that_ended_and_claim_nothing()
    {
        Begin(Account.In(_ledger), "Ja.");
        using (PaidCall call = Account.In(_same).Begin(Engine, Requests("Nei.")))
        {
            call.Answered([.. call.Requests.Select(ScriptedEngine.Shout)], 4);
        }

        _time.Move(TimeSpan.FromMinutes(1));
        Begin(Account.In(_same), "Kanskje.");

        Assert.Equal(2, _ledger.Connection.Number("SELECT count(*) FROM run"));
    }

    private static TranslationRequest[] Requests(params string[] texts) =>
        [.. texts.Select((t, i) => Some.Request(t, FormattableString.Invariant($"b{i + 1}.1")) with { Article = "sample" })];

    // A call that stays open: what it claims is held.
    private static string[] Begin(Account account, params string[] texts) => [.. account.Begin(Engine, Requests(texts)).Requests.Select(r => r.Text)];

    private TranslationReply? Find(string text) => _same.Find(Engine, Some.Request(text));

    private List<PendingClaim> Pending() => _same.Claims.All();

    private void Sql(string sql) => _same.Connection.Write(() => _same.Connection.Run(sql));

    private ReplyLedger Open() => ReplyLedger.Open(File, _time);
}
