namespace Translate.MachineTranslation.Ledgers;

/// <summary>A request that the ledger and an imported file translate differently.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line in it, from 1.</param>
/// <param name="Text">The source text.</param>
/// <param name="Ours">The ledger's translation.</param>
/// <param name="Theirs">The file's.</param>
public sealed record ImportConflict(string File, int Line, string Text, string Ours, string Theirs);
