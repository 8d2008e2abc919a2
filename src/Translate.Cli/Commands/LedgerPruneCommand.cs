using System.CommandLine;
using System.Globalization;
using Translate.Cli.Reporting;
using Translate.Errors;
using Translate.MachineTranslation;
using Translate.MachineTranslation.Ledgers;

namespace Translate.Cli.Commands;

/// <summary><c>translate ledger prune</c>: removes replies that are not worth keeping.</summary>
internal static class LedgerPruneCommand
{
    private const string Description = """
        Removes replies from the ledger; unchanged segments that need them are then paid for again.
        What was spent stays in the books, and counts for the month's budget. Segments that were sent and never answered are kept and
        counted, unless '--pending' says that they may go.
        """;

    private static readonly Option<string?> OlderThan = new("--older-than")
    {
        Description = "Only replies asked before a day (2026-01-31), or more than so many days ago (90d).",
        HelpName = "AGE",
    };

    private static readonly Option<string?> Engine = new("--engine", "-e")
    {
        Description = "Only replies of this engine: azure, or azure/3.0 as 'translate ledger' shows it.",
        HelpName = "NAME",
    };

    private static readonly Option<bool> Pending = new("--pending") { Description = "Also forget what was sent and never answered." };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Only tell what would be removed." };

    public static Command Create(Shell shell)
    {
        var command = new Command("prune", Description) { OlderThan, Engine, Pending, DryRun, CommonOptions.Pipeline };
        command.SetAction((parsed, _) => RunAsync(shell, parsed));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed)
    {
        string? engine = parsed.GetValue(Engine);
        DateTimeOffset? before = parsed.GetValue(OlderThan) is { } age ? Before(age, shell.Time) : null;
        bool isDryRun = parsed.GetValue(DryRun);
        if (before is null && engine is null)
        {
            throw ConfigurationException.CommandLine("'translate ledger prune' needs '--older-than AGE', '--engine NAME' or both, so that nothing is removed by mistake.");
        }

        string file = LedgerCommand.FileOf(parsed);
        if (!File.Exists(file))
        {
            await shell.Output.WriteLineAsync($"{file}: there is no ledger yet.").ConfigureAwait(false);
            return (int)ExitCode.Finished;
        }

        using var ledger = ReplyLedger.Open(file, shell.Time);
        PruneResult result = LedgerPrune.Run(ledger, before, engine, parsed.GetValue(Pending), isDryRun);
        string verb = isDryRun ? "would be removed" : "removed";
        string pending = result.Pending > 0 ? $" and {Amounts.Quantity("segment", result.Pending)} without reply" : "";
        if (!parsed.GetValue(CommonOptions.Quiet))
        {
            await shell.Output.WriteLineAsync($"{Amounts.Quantity("reply", result.Replies)}{pending} {verb}.").ConfigureAwait(false);
        }

        if (result.KeptPending > 0)
        {
            await shell.Error.WriteLineAsync(
                $"{Amounts.Quantity("segment", result.KeptPending)} sent and never answered kept: possibly paid for. 'translate ledger' lists them; '--pending' removes them too.")
                .ConfigureAwait(false);
        }

        return (int)ExitCode.Finished;
    }

    private static DateTimeOffset Before(string age, TimeProvider time)
    {
        if (age.EndsWith('d') && int.TryParse(age[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days < 100_000)
        {
            return time.GetUtcNow() - TimeSpan.FromDays(days);
        }

        return DateOnly.TryParseExact(age, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)
            : throw ConfigurationException.CommandLine($"'--older-than {age}' is neither a day such as 2026-01-31 nor a number of days such as 90d.");
    }
}
