namespace Translate.MachineTranslation.Ledgers;

/// <summary>A request that was sent, or was about to be, and has no reply in the ledger.</summary>
/// <param name="Engine">The engine: <c>azure/3.0</c>.</param>
/// <param name="Article">The article it was asked for; empty outside a run over articles.</param>
/// <param name="Text">The source text.</param>
/// <param name="Characters">What it can have been billed.</param>
/// <param name="Asked">When, in UTC: <c>2026-11-22T12:00:00Z</c>.</param>
public sealed record PendingClaim(string Engine, string Article, string Text, long Characters, string Asked)
{
    /// <summary>Whether a run that still works waits for the reply. Otherwise it may have been paid for, and the next run that needs it asks again.</summary>
    public bool IsAwaited { get; init; }
}
