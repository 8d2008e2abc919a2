using System.CommandLine;
using System.Text;
using Translate.Cli.Reporting;
using Translate.Files;
using Translate.MachineTranslation;
using Translate.MachineTranslation.Ledgers;

namespace Translate.Cli.Commands;

/// <summary><c>translate ledger export</c>: the replies as text that can be committed.</summary>
internal static class LedgerExportCommand
{
    private const string Description = """
        Writes every reply as JSON Lines, one a line, sorted, so that what was paid for can be committed, merged and imported elsewhere.
        The same replies give the same bytes, in whatever order they were paid for. Costs and claims without a reply are not in it.
        """;

    private static readonly Argument<string?> File = new("FILE")
    {
        Description = "The file to write; '-' or nothing for standard output.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("export", Description) { File, OutputFile.Overwrite, CommonOptions.Pipeline };
        command.SetAction((parsed, cancellationToken) => RunAsync(shell, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, CancellationToken cancellationToken)
    {
        string? file = parsed.GetValue(File) is { } named and not "-" ? named : null;
        if (file is not null)
        {
            OutputFile.Refuse(parsed, file);
        }

        using var ledger = ReplyLedger.OpenToRead(LedgerCommand.FileOf(parsed), shell.Time);
        if (file is not null)
        {
            int replies = 0;
            await AtomicFile.WriteAsync(file, async (stream, token) => replies = await WriteAsync(ledger, stream, token).ConfigureAwait(false), cancellationToken)
                .ConfigureAwait(false);
            if (!parsed.GetValue(CommonOptions.Quiet))
            {
                await shell.Error.WriteLineAsync($"{file}: {Amounts.Quantity("reply", replies)}.").ConfigureAwait(false);
            }

            return (int)ExitCode.Finished;
        }

        using var text = new MemoryStream();
        await WriteAsync(ledger, text, cancellationToken).ConfigureAwait(false);
        await shell.Output.WriteAsync(Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length)).ConfigureAwait(false);
        return (int)ExitCode.Finished;
    }

    private static async Task<int> WriteAsync(ReplyLedger? ledger, Stream stream, CancellationToken cancellationToken) =>
        ledger is null ? 0 : await LedgerExport.WriteAsync(ledger, stream, cancellationToken).ConfigureAwait(false);
}
