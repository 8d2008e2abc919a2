namespace Translate.MachineTranslation;

/// <summary>What a run has used up so far, over all its documents; any number of threads may count and read.</summary>
public sealed class MachineTranslationTally
{
    private long _billedCharacters;
    private long _asked;
    private long _fromLedger;

    /// <summary>Characters billed, also for replies that could not be used.</summary>
    public long BilledCharacters => Interlocked.Read(ref _billedCharacters);

    /// <summary>Replies that a metered engine gave.</summary>
    public long Asked => Interlocked.Read(ref _asked);

    /// <summary>Replies that were in the ledger already, and cost nothing now.</summary>
    public long FromLedger => Interlocked.Read(ref _fromLedger);

    internal void CountAsked(int replies, long billedCharacters)
    {
        Interlocked.Add(ref _asked, replies);
        Interlocked.Add(ref _billedCharacters, billedCharacters);
    }

    internal void CountFromLedger(int replies) => Interlocked.Add(ref _fromLedger, replies);
}
