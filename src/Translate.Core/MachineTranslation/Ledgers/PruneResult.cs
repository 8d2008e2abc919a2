namespace Translate.MachineTranslation.Ledgers;

/// <summary>What pruning removed.</summary>
/// <param name="Replies">Replies removed.</param>
/// <param name="Pending">Claims without reply removed.</param>
/// <param name="KeptPending">Claims without reply, awaited by no run, that were kept although they were old enough and of the engine.</param>
public sealed record PruneResult(long Replies, long Pending, long KeptPending);
