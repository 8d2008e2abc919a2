using System.Collections.Immutable;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>What a ledger holds.</summary>
/// <param name="Replies">How many replies it keeps.</param>
/// <param name="Charges">What was billed, by day, engine and article.</param>
/// <param name="Pending">What was asked and has no reply.</param>
/// <param name="Bytes">The size of the file.</param>
public sealed record LedgerSummary(long Replies, ImmutableArray<Charge> Charges, ImmutableArray<PendingClaim> Pending, long Bytes);
