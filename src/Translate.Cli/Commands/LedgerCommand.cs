using System.CommandLine;
using Translate.Cli.Reporting;
using Translate.MachineTranslation;
using Translate.MachineTranslation.Ledgers;
using Translate.Pipeline;
using Translate.Running;

namespace Translate.Cli.Commands;

/// <summary><c>translate ledger</c>: what paid engines were asked and what it cost.</summary>
internal static class LedgerCommand
{
    private const string Description = """
        Shows what paid engines were asked and what it cost: by day, engine and article, and what was sent and never answered.

        The ledger is the file .translate/ledger.db beside pipeline.yml. It is private to the machine. To share what was paid for,
        'translate ledger export replies.jsonl' writes it as text that can be committed; 'translate ledger import replies.jsonl' reads
        it anywhere else, and 'translate run --frozen' then makes the same editions without a key.
        """;

    public static Command Create(Shell shell)
    {
        var command = new Command("ledger", Description)
        {
            CommonOptions.Pipeline, CommonOptions.Json, LedgerExportCommand.Create(shell), LedgerImportCommand.Create(shell), LedgerPruneCommand.Create(shell),
        };
        command.SetAction((parsed, _) => ShowAsync(shell, parsed));
        return command;
    }

    /// <summary>What <c>pipeline.yml</c> says: its ledger lies beside it.</summary>
    public static PipelineDefinition Definition(ParseResult parsed) =>
        new PipelineReader(StageCatalogue.Types, EngineCatalogue.Names).Read(parsed.GetRequiredValue(CommonOptions.Pipeline));

    /// <summary>The ledger's file.</summary>
    public static string FileOf(ParseResult parsed) => LedgerFile.Beside(Definition(parsed).Folder);

    private static async Task<int> ShowAsync(Shell shell, ParseResult parsed)
    {
        PipelineDefinition definition = Definition(parsed);
        string file = LedgerFile.Beside(definition.Folder);
        using var ledger = ReplyLedger.OpenToRead(file, shell.Time);
        LedgerSummary summary = ledger?.Summarize() ?? new LedgerSummary(0, [], [], 0);
        decimal? price = definition.Options<MachineTranslationOptions>()?.PricePerMillion;
        if (parsed.GetValue(CommonOptions.Json))
        {
            await shell.Output.WriteLineAsync(LedgerReport.Json(summary, price)).ConfigureAwait(false);
            return (int)ExitCode.Finished;
        }

        foreach (string line in ledger is null ? [$"{file}: there is no ledger yet. A run with a paid engine begins one."] : LedgerReport.Lines(file, summary, price))
        {
            await shell.Output.WriteLineAsync(line).ConfigureAwait(false);
        }

        return (int)ExitCode.Finished;
    }
}
