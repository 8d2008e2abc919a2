using Xunit;

namespace Translate.Cli.Tests.Reliability;

/// <summary>Two runs, each a process of its own, on one ledger at the same time.</summary>
public sealed class SharedLedgerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_runs_at_once_pay_for_each_segment_once()
    {
        await using Newsroom room = await Newsroom.OpenAsync(articles: 12, TimeSpan.FromMilliseconds(40));
        using TranslateProcess first = room.Start("run --output first");
        using TranslateProcess second = room.Start("run --output second");

        CommandResult[] results = await Task.WhenAll(first.EndAsync(Token), second.EndAsync(Token));

        Assert.All(results, r => Assert.True(r.ExitCode == ExitCode.Finished, r.Error));
        Assert.All(results, r => Assert.DoesNotContain("locked", r.Output + r.Error, StringComparison.Ordinal));
        Assert.Equal(room.Editions("first"), room.Editions("second"));
        string[] sent = [.. room.Server.Calls.SelectMany(c => c.Texts)];
        Assert.Equal(sent.Distinct(StringComparer.Ordinal).Count(), sent.Length);
        Assert.Equal(sent.Sum(t => t.Length), room.Server.Billed);
        Assert.Empty(await room.PendingAsync());
    }

    [Fact]
    public async Task A_run_takes_over_from_one_that_is_killed_while_it_waits_for_it()
    {
        await using Newsroom room = await Newsroom.OpenAsync(articles: 3, TimeSpan.FromSeconds(4));
        using TranslateProcess first = room.Start("run --output first");
        await UntilAsync(() => room.Server.Calls.Length > 0);
        using TranslateProcess second = room.Start("run --output second");
        await Task.Delay(1500, Token);
        await first.KillAsync();
        room.Server.Delay = TimeSpan.Zero;

        CommandResult result = await second.EndAsync(Token);

        Assert.True(result.ExitCode == ExitCode.Finished, result.Error);
        Assert.Contains("possibly paid twice", result.Error, StringComparison.Ordinal);
        Assert.Empty(await room.PendingAsync());
    }

    [Theory]
    [InlineData("characters-per-month: 20000", 20_000)]
    [InlineData("characters-per-run: 12000", 24_000)]
    public async Task Two_runs_at_once_stay_within_the_budget_and_end_with_5(string budget, long most)
    {
        await using Newsroom room = await Newsroom.OpenAsync(articles: 12, TimeSpan.FromMilliseconds(20), $", budget: {{ {budget} }}");
        using TranslateProcess first = room.Start("run --output first");
        using TranslateProcess second = room.Start("run --output second");

        CommandResult[] results = await Task.WhenAll(first.EndAsync(Token), second.EndAsync(Token));

        Assert.All(results, r => Assert.True(r.ExitCode == ExitCode.BudgetReached, r.Error));
        Assert.InRange(room.Server.Billed, most * 9 / 10, most);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Task.Delay(20, Token);
        }
    }
}
