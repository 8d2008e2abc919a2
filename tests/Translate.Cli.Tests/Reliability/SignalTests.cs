using System.Diagnostics;
using Translate.Testing.Azure;
using Xunit;

namespace Translate.Cli.Tests.Reliability;

/// <summary>Ctrl-C and SIGTERM in the middle of a paid call.</summary>
public sealed class SignalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(2, ExitCode.Interrupted)]
    [InlineData(15, ExitCode.Terminated)]
    public async Task Stops_within_five_seconds_although_the_service_is_silent_and_lists_what_was_on_its_way(int signal, ExitCode exitCode)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs Linux");
        await using Newsroom room = await Newsroom.OpenAsync(articles: 3, TimeSpan.Zero);
        room.Server.EveryCall = Fault.Of(FaultKind.Silence);
        (CommandResult result, TimeSpan time) = await StopAsync(room, signal);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.NotEmpty(await room.PendingAsync());
        room.Server.EveryCall = null;
        await FinishAsync(room);
        Assert.Empty(await room.PendingAsync());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(15)]
    public async Task Keeps_an_answer_that_comes_while_it_stops_so_that_nothing_is_paid_twice(int signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs Linux");
        await using Newsroom room = await Newsroom.OpenAsync(articles: 3, TimeSpan.FromMilliseconds(800));
        await StopAsync(room, signal);

        Assert.Empty(await room.PendingAsync());
        await FinishAsync(room);
        string[] sent = [.. room.Server.Calls.SelectMany(c => c.Texts)];
        Assert.Equal(sent.Distinct(StringComparer.Ordinal).Count(), sent.Length);
    }

    private static async Task<(CommandResult Result, TimeSpan Time)> StopAsync(Newsroom room, int signal)
    {
        using TranslateProcess run = room.Start("run");
        while (room.Server.Calls.IsEmpty)
        {
            await Task.Delay(20, Token);
        }

        await Task.Delay(100, Token);
        long started = Stopwatch.GetTimestamp();
        await run.SignalAsync(signal);
        CommandResult result = await run.EndAsync(Token);
        return (result, Stopwatch.GetElapsedTime(started));
    }

    private static async Task FinishAsync(Newsroom room)
    {
        using TranslateProcess run = room.Start("run");
        CommandResult result = await run.EndAsync(Token);
        Assert.True(result.ExitCode == ExitCode.Finished, result.Error);
    }
}
