namespace Translate.Engines.Azure.Pacing;

/// <summary>
/// How many calls may be under way, found by the service's answers: one more for each answer until the first refusal, from then on one more for
/// each round of answers, and half as many after each refusal (additive increase, multiplicative decrease, as TCP does it).
/// </summary>
internal sealed class ConcurrencyLimit(int first, int most)
{
    private double _limit = first;
    private bool _isSearching = true;
    private long? _lastCut;

    /// <summary>The most calls that may be under way now, at least one.</summary>
    public int Value => (int)_limit;

    /// <summary>A call was answered well while so many, itself included, were under way.</summary>
    public void Answered(int underWay)
    {
        // What was not used was not tried out.
        if (underWay * 2 >= Value)
        {
            _limit = Math.Min(most, _limit + (_isSearching ? 1 : 1 / _limit));
        }
    }

    /// <summary>A call was refused because the service has too much to do. Calls sent before the last cut tell nothing new.</summary>
    /// <param name="sent">When it was sent, as a timestamp.</param>
    /// <param name="now">The timestamp now.</param>
    public void Refused(long sent, long now)
    {
        if (_lastCut is null || sent > _lastCut)
        {
            _limit = Math.Max(1, _limit / 2);
            _isSearching = false;
            _lastCut = now;
        }
    }
}
