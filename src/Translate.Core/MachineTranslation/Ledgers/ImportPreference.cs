namespace Translate.MachineTranslation.Ledgers;

/// <summary>Which of two different translations of one request stays in the ledger.</summary>
public enum ImportPreference
{
    /// <summary>The one that the ledger has.</summary>
    Ours,

    /// <summary>The one in the file.</summary>
    Theirs,
}
