namespace Translate.MachineTranslation.Ledgers;

/// <summary>A claim in the ledger.</summary>
internal sealed record PendingClaim(string Engine, string Article, string Source, long Characters, string Asked)
{
    /// <summary>The run that holds it; null when nobody waits for its answer any more.</summary>
    public long? Run { get; init; }
}
