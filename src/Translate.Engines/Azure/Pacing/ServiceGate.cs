using System.Collections.Immutable;

namespace Translate.Engines.Azure.Pacing;

/// <summary>
/// The one gate that every call to the service passes, whatever article or worker it is for: it keeps within the tier's limits, finds out how many
/// calls may be under way at once, and closes for all of them when the service asks one to wait.
/// </summary>
internal sealed class ServiceGate(AzurePace pace, TimeProvider time)
{
    // A timer takes 49 days at most, and a service may ask for more: whoever waits looks again meanwhile.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    private readonly Lock _lock = new();
    private readonly ImmutableArray<SlidingWindow> _windows = [.. pace.Limits.Select(l => new SlidingWindow(l, time))];
    private readonly ConcurrencyLimit _concurrency = new(pace.FirstConcurrency, pace.MostConcurrency);
    private Task _lastInLine = Task.CompletedTask;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _underWay;
    private long _closedUntil = long.MinValue;
    private long _nextAtFirst = long.MinValue;
    private int _closedInARow;
    private long? _troubleSince;

    /// <summary>Whether the service has ever given a usable answer here.</summary>
    public bool HasAnswered { get; private set; }

    /// <summary>Waits until a call of so many characters may be sent.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled before.</exception>
    public async Task<Passage> EnterAsync(int characters, CancellationToken cancellationToken)
    {
        // Whoever came first stands in front, and alone looks whether there is room: none is overtaken for ever, and a change wakes one.
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task before = Interlocked.Exchange(ref _lastInLine, entered.Task);
        try
        {
            await before.WaitAsync(cancellationToken).ConfigureAwait(false);
            return await EnterFromFrontAsync(characters, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // Whoever leaves the line before being in front leaves those behind behind those before.
            _ = before.ContinueWith(_ => entered.SetResult(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    /// <summary>The call's answer has come, and is still to be read: another call may take its place.</summary>
    public void Arrived(Passage passage) => Locked(() => Leave(passage, isCounted: true));

    /// <summary>The call brought a usable answer.</summary>
    public void Answered(Passage passage) => Locked(() =>
    {
        _concurrency.Answered(passage.IsOver ? _underWay + 1 : _underWay);
        Leave(passage, isCounted: true);
        HasAnswered = true;
        _troubleSince = null;
        _closedInARow = 0;
    });

    /// <summary>The call has ended, and the service did not count it. For a call whose end is known already this does nothing.</summary>
    public void Ended(Passage passage)
    {
        if (!passage.IsOver)
        {
            Locked(() => Leave(passage, isCounted: false));
        }
    }

    /// <summary>Waits without a call, before texts are sent again.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task PauseAsync(TimeSpan delay, CancellationToken cancellationToken) => Task.Delay(delay, time, cancellationToken);

    /// <summary>The service asks to wait: closes the gate for every call.</summary>
    /// <param name="passage">The call that was refused.</param>
    /// <param name="wait">For how long, where the service says so.</param>
    /// <returns>Whether it is worth waiting; false when the patience is at its end.</returns>
    public bool Busy(Passage passage, TimeSpan? wait) => Locked(
        () =>
        {
            long now = time.GetTimestamp();
            _concurrency.Refused(passage.Sent, now);
            Leave(passage, isCounted: false);

            // Calls that were under way when the gate was closed are refused together, which is one refusal and not many.
            if (passage.Sent >= _closedUntil)
            {
                _closedInARow++;
            }

            _closedUntil = Math.Max(_closedUntil, Later(now, DelayAfter(_closedInARow, wait)));
            return HasPatience(now, _closedUntil);
        },
        goesOn => goesOn);

    /// <summary>The call failed in a way that may pass; the gate stays open for others, unless the service says how long to wait.</summary>
    /// <param name="passage">The call that failed.</param>
    /// <param name="wait">How long the service asks everybody to wait; null when it does not say.</param>
    /// <param name="attempts">How many times the same texts have failed by now, this time included.</param>
    /// <param name="isOverloaded">Whether it failed because the service has too much to do.</param>
    /// <returns>How long to wait before the texts are sent again; null when the patience is at its end.</returns>
    public TimeSpan? Failed(Passage passage, TimeSpan? wait, int attempts, bool isOverloaded) => Locked<TimeSpan?>(
        () =>
        {
            long now = time.GetTimestamp();
            if (isOverloaded)
            {
                _concurrency.Refused(passage.Sent, now);
            }

            Leave(passage, isCounted: true);
            if (wait is { } asked)
            {
                _closedUntil = Math.Max(_closedUntil, Later(now, asked));
            }

            TimeSpan delay = DelayAfter(attempts, wait);
            return HasPatience(now, Later(now, delay)) ? delay : null;
        },
        delay => delay is not null);

    /// <summary>Has whoever waits look again: a call lost its patience, and those that it ended are out of the way.</summary>
    public void Wake() => Locked(() => { });

    private async Task<Passage> EnterFromFrontAsync(int characters, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TimeSpan? wait;
            Task changed;
            lock (_lock)
            {
                wait = WaitFor(characters);
                if (wait == TimeSpan.Zero)
                {
                    return Enter(characters);
                }

                changed = _changed.Task;
            }

            await FirstOfAsync(changed, wait, cancellationToken).ConfigureAwait(false);
        }
    }

    // As long as the service asks; longer when doing so has not helped before, since a service that says "0 seconds" for ever must not be hammered.
    private TimeSpan DelayAfter(int failures, TimeSpan? asked)
    {
        int doublings = failures - (asked is null ? 1 : 2);
        var own = TimeSpan.FromTicks((long)Math.Min(pace.LongestDelay.Ticks, pace.FirstDelay.Ticks * Math.Pow(2, doublings)));
        return asked is null || (doublings >= 0 && own > asked) ? own : asked.Value;
    }

    private bool HasPatience(long now, long end)
    {
        _troubleSince ??= now;
        return time.GetElapsedTime(_troubleSince.Value, end) <= pace.GiveUpAfter;
    }

    // Null: until a call under way has ended.
    private TimeSpan? WaitFor(int characters)
    {
        long now = time.GetTimestamp();
        if (now < _closedUntil)
        {
            return time.GetElapsedTime(now, _closedUntil);
        }

        if (_underWay >= _concurrency.Value)
        {
            return null;
        }

        if (!HasAnswered && now < _nextAtFirst)
        {
            return time.GetElapsedTime(now, _nextAtFirst);
        }

        TimeSpan longest = TimeSpan.Zero;
        foreach (SlidingWindow window in _windows)
        {
            if (window.WaitFor(characters) is not { } wait)
            {
                return null;
            }

            longest = wait > longest ? wait : longest;
        }

        return longest;
    }

    private Passage Enter(int characters)
    {
        _underWay++;
        _nextAtFirst = Later(time.GetTimestamp(), pace.FirstInterval);
        foreach (SlidingWindow window in _windows)
        {
            window.Enter(characters);
        }

        return new Passage(this, characters, time.GetTimestamp());
    }

    private void Leave(Passage passage, bool isCounted)
    {
        if (passage.IsOver)
        {
            return;
        }

        passage.IsOver = true;
        _underWay--;
        foreach (SlidingWindow window in _windows)
        {
            window.Leave(passage.Characters, isCounted);
        }
    }

    private async Task FirstOfAsync(Task changed, TimeSpan? wait, CancellationToken cancellationToken)
    {
        if (wait is not { } atMost)
        {
            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(changed, Task.Delay(atMost < LongestSleep ? atMost : LongestSleep, time, enough.Token)).ConfigureAwait(false);
        await enough.CancelAsync().ConfigureAwait(false);
    }

    private long Later(long timestamp, TimeSpan delay) => timestamp + (long)(delay.TotalSeconds * time.TimestampFrequency);

    private void Locked(Action work) => Locked(
        () =>
        {
            work();
            return true;
        },
        _ => true);

    // At the end of its patience the gate tells nobody who waits: whoever made it so ends the waiting of those that ask with it, and wakes the others then.
    private T Locked<T>(Func<T> work, Func<T, bool> goesOn)
    {
        TaskCompletionSource changed;
        T result;
        lock (_lock)
        {
            result = work();
            if (!goesOn(result))
            {
                return result;
            }

            changed = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
        return result;
    }
}
