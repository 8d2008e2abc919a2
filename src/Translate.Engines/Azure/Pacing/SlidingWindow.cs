namespace Translate.Engines.Azure.Pacing;

/// <summary>
/// Counts the characters sent within a limit's window. A call counts from the moment it is sent until one window after its answer: between the two
/// the service counted it, nobody knows when.
/// </summary>
internal sealed class SlidingWindow(CharacterLimit limit, TimeProvider time)
{
    private readonly Queue<(long Characters, long Leaves)> _settled = new();
    private long _underWay;
    private long _counted;

    /// <summary>How long until so many more fit; null when that takes a call under way to end first.</summary>
    public TimeSpan? WaitFor(int characters)
    {
        long now = time.GetTimestamp();
        while (_settled.TryPeek(out var first) && first.Leaves <= now)
        {
            _counted -= _settled.Dequeue().Characters;
        }

        long excess = _underWay + _counted + characters - limit.Characters;
        foreach ((long counted, long leaves) in _settled)
        {
            if (excess <= 0)
            {
                break;
            }

            excess -= counted;
            if (excess <= 0)
            {
                return time.GetElapsedTime(now, leaves);
            }
        }

        return excess <= 0 ? TimeSpan.Zero : null;
    }

    /// <summary>A call is sent.</summary>
    public void Enter(int characters) => _underWay += characters;

    /// <summary>A call has ended; one that the service did not take counts no longer.</summary>
    public void Leave(int characters, bool isCounted)
    {
        _underWay -= characters;
        if (isCounted)
        {
            _counted += characters;
            _settled.Enqueue((characters, time.GetTimestamp() + (long)(limit.Window.TotalSeconds * time.TimestampFrequency)));
        }
    }
}
