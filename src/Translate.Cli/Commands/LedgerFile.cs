namespace Translate.Cli.Commands;

/// <summary>Where the replies of paid engines are kept.</summary>
internal static class LedgerFile
{
    /// <summary>The ledger beside a <c>pipeline.yml</c> in this folder.</summary>
    public static string Beside(string folder) => Path.Combine(folder, ".translate", "ledger.db");
}
