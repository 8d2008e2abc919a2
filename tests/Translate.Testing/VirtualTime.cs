namespace Translate.Testing;

/// <summary>
/// A clock on which waiting takes no time: whenever somebody waits, it moves on to the next moment that somebody waits for. It never goes back, and
/// begins at noon on 1 January 2026.
/// </summary>
public sealed class VirtualTime : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly Lock _lock = new();
    private readonly PriorityQueue<Alarm, long> _alarms = new();
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How much time has passed since the clock was made.</summary>
    public TimeSpan Elapsed => TimeSpan.FromTicks(GetTimestamp());

    public override long GetTimestamp()
    {
        lock (_lock)
        {
            return _ticks;
        }
    }

    public override DateTimeOffset GetUtcNow() => Start + Elapsed;

    /// <summary>Moves the clock on by hand.</summary>
    public void Advance(TimeSpan by)
    {
        lock (_lock)
        {
            _ticks += by.Ticks;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period != Timeout.InfiniteTimeSpan && period != TimeSpan.Zero)
        {
            throw new NotSupportedException("This clock would never stop.");
        }

        var alarm = new Alarm(this, callback, state);
        alarm.Change(dueTime, period);
        return alarm;
    }

    private void Schedule(Alarm alarm, TimeSpan due)
    {
        lock (_lock)
        {
            _alarms.Enqueue(alarm, _ticks + due.Ticks);
        }

        _ = Task.Run(RingNext);
    }

    private void RingNext()
    {
        Alarm? alarm;
        lock (_lock)
        {
            if (_alarms.TryDequeue(out alarm, out long due) && alarm.IsOn)
            {
                _ticks = Math.Max(_ticks, due);
            }
        }

        alarm?.Ring();
    }

    private sealed class Alarm(VirtualTime time, TimerCallback callback, object? state) : ITimer
    {
        private volatile bool _isOn;

        public bool IsOn => _isOn;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _isOn = dueTime != Timeout.InfiniteTimeSpan;
            if (_isOn)
            {
                time.Schedule(this, dueTime);
            }

            return true;
        }

        public void Ring()
        {
            if (_isOn)
            {
                _isOn = false;
                callback(state);
            }
        }

        public void Dispose() => _isOn = false;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
