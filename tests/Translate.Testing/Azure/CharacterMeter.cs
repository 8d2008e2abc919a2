namespace Translate.Testing.Azure;

/// <summary>The test server's limit on characters: so many in any window of time, by the server's own clock. What it refuses does not count.</summary>
/// <param name="characters">The most characters.</param>
/// <param name="window">The window.</param>
/// <param name="time">The clock.</param>
public sealed class CharacterMeter(int characters, TimeSpan window, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Queue<(int Characters, long At)> _taken = new();
    private int _refused;

    /// <summary>How many requests it has refused.</summary>
    public int Refused => Volatile.Read(ref _refused);

    /// <summary>Takes so many characters, or refuses them.</summary>
    public bool TryTake(int count)
    {
        lock (_lock)
        {
            long now = time.GetTimestamp();
            while (_taken.TryPeek(out var first) && time.GetElapsedTime(first.At, now) >= window)
            {
                _taken.Dequeue();
            }

            if (_taken.Sum(t => t.Characters) + count > characters)
            {
                _refused++;
                return false;
            }

            _taken.Enqueue((count, now));
            return true;
        }
    }
}
