using System.Collections.Immutable;
using Translate.Engines.Azure;
using Translate.Engines.Azure.Pacing;
using Translate.MachineTranslation;
using Translate.Testing;
using Translate.Testing.Azure;
using Xunit;

namespace Translate.Engines.Tests.Azure;

/// <summary>A service in trouble for as long as a run lasts.</summary>
public sealed class AzureTroubleTests : IAsyncLifetime
{
    private const int IdealCalls = 400;

    private readonly VirtualTime _time = new();
    private TranslatorServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await TranslatorServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Finishes_400_calls_of_which_30_percent_go_wrong_in_every_usual_way()
    {
        ImmutableArray<TranslationRequest> requests = FullCalls(IdealCalls);
        _server.Mix = new FaultMix(seed: 5, share: 0.3, FaultMix.UsualTroubles);

        IReadOnlyList<TranslationReply> replies = await Engine(new AzurePace("custom")).TranslateAsync(requests, TestContext.Current.CancellationToken);

        Assert.Equal(requests.Select(r => (r.Id, FakeTranslation.Of(r.Text).Text)), replies.Select(r => (r.RequestId, r.Text)));
        Assert.All(_server.Mix.Counts, count => Assert.InRange(count, 10, 60));
        Assert.InRange(_server.Calls.Length, IdealCalls + 1, (int)(1.6 * IdealCalls));
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{_server.Calls.Length} calls for {IdealCalls}"));
    }

    [Fact]
    public async Task Stops_within_its_bound_when_it_is_turned_away_for_ever_and_keeps_what_it_has()
    {
        _server.Next(Fault.Of(FaultKind.BareTexts), Fault.Of(FaultKind.BareTexts));
        _server.EveryCall = Fault.TooMany();
        var pace = new AzurePace("custom") { GiveUpAfter = TimeSpan.FromSeconds(90), FirstConcurrency = 1, MostConcurrency = 1 };

        EngineException e = await Assert.ThrowsAsync<EngineException>(
            () => Engine(pace).TranslateAsync(FullCalls(4), TestContext.Current.CancellationToken));

        Assert.StartsWith("Azure AI Translator has turned requests away as too many for as long as 'give-up-after' allows (90 seconds).", e.Message, StringComparison.Ordinal);
        Assert.Equal(2 * TextsPerCall, e.Finished.Length);
        Assert.False(e.CanGoOn);
        Assert.InRange(_time.Elapsed, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(90));
        Assert.InRange(_server.Calls.Length, 4, 12);
    }

    [Fact]
    public async Task Leaves_nobody_waiting_when_the_patience_of_another_is_at_its_end()
    {
        _server.EveryCall = Fault.TooMany();
        AzureEngine engine = Engine(new AzurePace("custom") { GiveUpAfter = TimeSpan.FromMilliseconds(1), FirstConcurrency = 1, MostConcurrency = 1 });

        Task<IReadOnlyList<TranslationReply>>[] both =
            [.. Enumerable.Range(0, 2).Select(_ => engine.TranslateAsync(FullCalls(1), TestContext.Current.CancellationToken))];

        foreach (Task<IReadOnlyList<TranslationReply>> one in both)
        {
            await Assert.ThrowsAsync<EngineException>(() => one.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Splits_45000_characters_to_fit_the_minute_of_the_free_tier()
    {
        _server.Meter = new CharacterMeter(33_300, TimeSpan.FromMinutes(1), _time);
        ImmutableArray<TranslationRequest> requests =
            [.. Enumerable.Range(0, 45).Select(i => Some.Request(Word(i, 1000), FormattableString.Invariant($"b{i}")))];

        IReadOnlyList<TranslationReply> replies = await Engine(new AzurePace("F0") { FirstInterval = TimeSpan.Zero }).TranslateAsync(requests, TestContext.Current.CancellationToken);

        Assert.Equal(45, replies.Count);
        Assert.Equal([12, 33], _server.Calls.Select(c => c.Texts.Length).Order());
        Assert.Equal(0, _server.Meter.Refused);
        Assert.Equal(TimeSpan.FromMinutes(1), _time.Elapsed);
    }

    [Fact]
    public async Task Keeps_to_the_minute_of_the_free_tier_over_many_articles_at_once()
    {
        _server.Meter = new CharacterMeter(33_300, TimeSpan.FromMinutes(1), _time);
        AzureEngine engine = Engine(new AzurePace("F0"));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(article => engine.TranslateAsync(
            [.. Enumerable.Range(0, 5).Select(i => Some.Request(Word((article * 5) + i, 1100), FormattableString.Invariant($"b{i}")))],
            TestContext.Current.CancellationToken)));

        Assert.Equal(20, _server.Calls.Length);
        Assert.Equal(0, _server.Meter.Refused);
        Assert.True(_time.Elapsed >= TimeSpan.FromMinutes(3));
    }

    [Fact]
    public async Task Says_which_segment_the_free_tier_can_never_take()
    {
        EngineException e = await Assert.ThrowsAsync<EngineException>(() => Engine(new AzurePace("F0")).TranslateAsync(
            [Some.Request(Word(1, 33_301))], TestContext.Current.CancellationToken));

        Assert.Equal(
            "Segment 'b1.1' has 33301 characters, and Azure AI Translator takes at most 33300 at once at the pace that pipeline.yml sets (tier F0). "
            + "Break the text into shorter paragraphs or sentences.",
            e.Message);
        Assert.Empty(_server.Calls);
    }

    [Fact]
    public async Task Finds_out_how_many_calls_the_service_takes_at_once()
    {
        _server.Delay = TimeSpan.FromMilliseconds(20);

        await Engine(new AzurePace("custom") { FirstConcurrency = 2 }).TranslateAsync(FullCalls(60), TestContext.Current.CancellationToken);

        Assert.InRange(_server.MostAtOnce, 8, 32);
    }

    [Fact]
    public async Task Harms_no_neighbour_of_a_text_that_is_never_answered_properly()
    {
        _server.Spoil("Umulig.");
        string[] texts = [.. Enumerable.Range(0, 40).Select(i => FormattableString.Invariant($"Ord {i}.")), "Umulig."];

        EngineException e = await Assert.ThrowsAsync<EngineException>(() => Engine(new AzurePace("custom")).TranslateAsync(
            [.. texts.Select((t, i) => Some.Request(t, FormattableString.Invariant($"b{i}")))], TestContext.Current.CancellationToken));

        Assert.Equal(40, e.Finished.Length);
        Assert.True(e.CanGoOn);
        Assert.Equal(
            "Azure AI Translator answered segment 'b40', asked alone, with something that is empty or belongs to another text. Run again later; "
            + "if it happens again, change the segment's text.",
            e.Message);
        Assert.Equal([41, 1, 1, 1], _server.Calls.Select(c => c.Texts.Length));
    }

    private const int TextsPerCall = 5;

    private AzureEngine Engine(AzurePace pace) => new(
        new AzureEngineSettings(TranslatorServer.Key, TranslatorServer.Region, _server.Address) { Timeout = TimeSpan.FromSeconds(1) }, pace: pace, time: _time);

    // Long words are many characters with little work for the server.
    private static ImmutableArray<TranslationRequest> FullCalls(int calls) =>
        [.. Enumerable.Range(0, calls * TextsPerCall).Select(i => Some.Request(Word(i, 10_000), FormattableString.Invariant($"b{i}")))];

    private static string Word(int number, int length) => FormattableString.Invariant($"{number}").PadLeft(length, 'x');
}
