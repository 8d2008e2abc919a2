using System.Collections.Immutable;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>What importing a file did.</summary>
/// <param name="Added">Replies that were new.</param>
/// <param name="Known">Replies that the ledger had already.</param>
/// <param name="Conflicts">Replies that it had with another translation.</param>
public sealed record ImportResult(int Added, int Known, ImmutableArray<ImportConflict> Conflicts);
