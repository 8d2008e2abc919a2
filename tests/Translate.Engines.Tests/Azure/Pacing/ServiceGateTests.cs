using Translate.Engines.Azure.Pacing;
using Translate.Testing;
using Xunit;

namespace Translate.Engines.Tests.Azure.Pacing;

public sealed class ServiceGateTests
{
    private readonly VirtualTime _time = new();

    [Fact]
    public async Task Closes_for_everybody_when_one_is_refused_and_opens_when_the_service_said()
    {
        ServiceGate gate = Gate(new AzurePace("custom") { FirstInterval = TimeSpan.Zero });
        Passage one = await EnterAsync(gate);
        Passage two = await EnterAsync(gate);

        Assert.True(gate.Busy(one, TimeSpan.FromSeconds(30)));
        gate.Answered(two);
        await Task.WhenAll(EnterAsync(gate), EnterAsync(gate));

        Assert.Equal(TimeSpan.FromSeconds(30), _time.Elapsed);
    }

    [Fact]
    public async Task Lets_calls_begin_one_by_one_until_the_service_has_answered()
    {
        ServiceGate gate = Gate(new AzurePace("custom") { FirstInterval = TimeSpan.FromMilliseconds(5) });
        Passage[] first = [await EnterAsync(gate), await EnterAsync(gate), await EnterAsync(gate)];
        TimeSpan before = _time.Elapsed;
        gate.Answered(first[0]);
        await EnterAsync(gate);
        await EnterAsync(gate);

        Assert.Equal(TimeSpan.FromMilliseconds(10), before);
        Assert.Equal(before, _time.Elapsed);
    }

    [Fact]
    public async Task Takes_a_burst_of_refusals_as_one()
    {
        ServiceGate gate = Gate(new AzurePace("custom") { FirstInterval = TimeSpan.Zero, FirstDelay = TimeSpan.FromSeconds(1) });
        Passage[] burst = [await EnterAsync(gate), await EnterAsync(gate), await EnterAsync(gate), await EnterAsync(gate)];

        foreach (Passage passage in burst)
        {
            gate.Busy(passage, null);
        }

        await EnterAsync(gate);
        Assert.Equal(TimeSpan.FromSeconds(1), _time.Elapsed);
    }

    [Fact]
    public async Task Waits_longer_each_time_it_is_refused_again_even_if_the_service_says_0_seconds()
    {
        ServiceGate gate = Gate(new AzurePace("custom")
        {
            FirstInterval = TimeSpan.Zero,
            FirstDelay = TimeSpan.FromSeconds(1),
            LongestDelay = TimeSpan.FromSeconds(4),
        });
        List<double> waits = [];
        for (int i = 0; i < 5; i++)
        {
            TimeSpan before = _time.Elapsed;
            Passage passage = await EnterAsync(gate);
            waits.Add((_time.Elapsed - before).TotalSeconds);
            gate.Busy(passage, TimeSpan.Zero);
        }

        Assert.Equal([0, 0, 1, 2, 4], waits);
    }

    [Fact]
    public async Task Lets_through_in_the_order_of_coming()
    {
        ServiceGate gate = Gate(new AzurePace("custom") { FirstConcurrency = 1, MostConcurrency = 1 });
        Passage passage = await EnterAsync(gate);
        List<Task<Passage>> waiting = [.. Enumerable.Range(1, 5).Select(i => EnterAsync(gate, 100 / i))];

        while (waiting.Count > 0)
        {
            gate.Answered(passage);
            Assert.Same(waiting[0], await Task.WhenAny(waiting));
            passage = await waiting[0];
            waiting.RemoveAt(0);
        }
    }

    [Fact]
    public async Task Gives_the_place_of_an_answer_to_the_next_call_before_the_answer_is_read()
    {
        ServiceGate gate = Gate(new AzurePace("custom") { FirstConcurrency = 1, MostConcurrency = 1 });
        Passage first = await EnterAsync(gate);
        Task<Passage> second = EnterAsync(gate);

        Assert.False(second.IsCompleted);
        gate.Arrived(first);
        await second;
        Task<Passage> third = EnterAsync(gate);
        gate.Answered(first);

        // The place was given once, and there is no second one for it.
        Assert.False(third.IsCompleted);
        Assert.True(gate.HasAnswered);
        gate.Answered(await second);
        await third;
    }

    [Fact]
    public async Task Has_no_patience_for_more_than_it_may_wait_in_a_row()
    {
        ServiceGate gate = Gate(new AzurePace("custom") { GiveUpAfter = TimeSpan.FromSeconds(50) });

        Assert.True(gate.Busy(await EnterAsync(gate), TimeSpan.FromSeconds(20)));
        Assert.True(gate.Busy(await EnterAsync(gate), TimeSpan.FromSeconds(20)));
        Assert.False(gate.Busy(await EnterAsync(gate), TimeSpan.FromSeconds(20)));
        Assert.Equal(TimeSpan.FromSeconds(40), _time.Elapsed);
    }

    [Fact]
    public async Task Begins_its_patience_anew_with_each_answer()
    {
        ServiceGate gate = Gate(new AzurePace("custom") { GiveUpAfter = TimeSpan.FromSeconds(50) });
        for (int i = 0; i < 10; i++)
        {
            Assert.True(gate.Busy(await EnterAsync(gate), TimeSpan.FromSeconds(40)));
            gate.Answered(await EnterAsync(gate));
        }
    }

    [Fact]
    public async Task Does_not_begin_a_wait_that_is_too_long()
    {
        ServiceGate gate = Gate(new AzurePace("custom"));

        Assert.False(gate.Busy(await EnterAsync(gate), TimeSpan.FromHours(1)));
        Assert.Equal(TimeSpan.Zero, _time.Elapsed);
    }

    [Fact]
    public async Task Keeps_others_waiting_for_longer_than_a_timer_can()
    {
        var gate = new ServiceGate(new AzurePace("custom"), TimeProvider.System);
        Passage refused = await EnterAsync(gate);
        using var cancellation = new CancellationTokenSource();

        Assert.False(gate.Busy(refused, TimeSpan.FromDays(365)));
        Task<Passage> waiting = gate.EnterAsync(1, cancellation.Token);
        Assert.False(waiting.IsCompleted);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Lets_through_no_more_at_once_than_its_limit()
    {
        ServiceGate gate = Gate(new AzurePace("custom") { FirstConcurrency = 2, MostConcurrency = 2 });
        Passage first = await EnterAsync(gate);
        await EnterAsync(gate);

        Task<Passage> third = EnterAsync(gate);
        Assert.False(third.IsCompleted);
        gate.Answered(first);
        await third;
    }

    [Fact]
    public async Task Can_be_left_while_waiting()
    {
        ServiceGate gate = Gate(new AzurePace("custom") { FirstConcurrency = 1 });
        await EnterAsync(gate);
        using var cancellation = new CancellationTokenSource();
        Task<Passage> waiting = gate.EnterAsync(1, cancellation.Token);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Keeps_the_order_of_coming_when_one_leaves_the_line()
    {
        ServiceGate gate = Gate(new AzurePace("custom", charactersPerMinute: 100));
        Passage first = await EnterAsync(gate, 60);
        using var cancellation = new CancellationTokenSource();
        Task<Passage> large = EnterAsync(gate, 80);
        Task<Passage> leaving = gate.EnterAsync(10, cancellation.Token);

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        Task<Passage> small = EnterAsync(gate, 10);

        Assert.False(small.IsCompleted);
        gate.Ended(first);
        await large;
        await small;
    }

    [Fact]
    public async Task Keeps_within_the_minute_of_the_free_tier()
    {
        ServiceGate gate = Gate(new AzurePace("F0"));

        gate.Answered(await EnterAsync(gate, 33_300));
        gate.Answered(await EnterAsync(gate, 11_700));

        Assert.Equal(TimeSpan.FromSeconds(60), _time.Elapsed);
    }

    private ServiceGate Gate(AzurePace pace) => new(pace, _time);

    private static Task<Passage> EnterAsync(ServiceGate gate, int characters = 1) => gate.EnterAsync(characters, TestContext.Current.CancellationToken);
}
