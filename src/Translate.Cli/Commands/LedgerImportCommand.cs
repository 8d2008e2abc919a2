using System.CommandLine;
using Translate.Cli.Reporting;
using Translate.MachineTranslation;
using Translate.MachineTranslation.Ledgers;

namespace Translate.Cli.Commands;

/// <summary><c>translate ledger import</c>: takes in what was paid for elsewhere.</summary>
internal static class LedgerImportCommand
{
    private const string Description = """
        Reads replies that 'translate ledger export' wrote. Each file is read whole or, when a line is wrong, not at all.
        Importing again changes nothing. A reply that the ledger has with another translation is a conflict: it is listed, the ledger's
        own stays, and the command ends with code 6, unless '--prefer' decides.
        """;

    private static readonly Argument<string[]> Files = new("FILE") { Description = "The files to read.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<ImportPreference?> Prefer = ChoiceOption.Of<ImportPreference>(
        "--prefer", "Which translation stays in a conflict: the ledger's (ours) or the file's (theirs).");

    public static Command Create(Shell shell)
    {
        var command = new Command("import", Description) { Files, Prefer, CommonOptions.Pipeline };
        command.SetAction((parsed, cancellationToken) => RunAsync(shell, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, CancellationToken cancellationToken)
    {
        ImportPreference? preference = parsed.GetValue(Prefer);
        using var ledger = ReplyLedger.Open(LedgerCommand.FileOf(parsed), shell.Time);
        bool isOpen = false;
        foreach (string file in parsed.GetRequiredValue(Files))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ImportResult result = LedgerImport.Read(ledger, file, preference);
            if (!parsed.GetValue(CommonOptions.Quiet))
            {
                await shell.Output.WriteLineAsync(
                    $"{file}: {Amounts.Quantity("reply", result.Added)} added, {Amounts.Number(result.Known)} known already, {Amounts.Quantity("conflict", result.Conflicts.Length)}.")
                    .ConfigureAwait(false);
            }

            foreach (ImportConflict conflict in result.Conflicts)
            {
                string kept = preference == ImportPreference.Theirs ? "The file's replaced the ledger's." : "The ledger's stays.";
                await shell.Error.WriteLineAsync(FormattableString.Invariant(
                    $"{conflict.File}:{conflict.Line}: '{conflict.Text}' is '{conflict.Theirs}' here and '{conflict.Ours}' in the ledger. {kept}")).ConfigureAwait(false);
            }

            isOpen |= preference is null && result.Conflicts.Length > 0;
        }

        if (isOpen)
        {
            await shell.Error.WriteLineAsync("Decide with '--prefer ours' or '--prefer theirs', or mend the file.").ConfigureAwait(false);
        }

        return (int)(isOpen ? ExitCode.DecisionNeeded : ExitCode.Finished);
    }
}
