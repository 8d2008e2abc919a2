using System.CommandLine;
using System.CommandLine.Parsing;
using Translate.Cli.Commands;
using Translate.Errors;
using Translate.MachineTranslation;

namespace Translate.Cli;

/// <summary>The command <c>translate</c> with its subcommands.</summary>
internal static class TranslateCommand
{
    private const string Description = """
        Turns Norwegian news articles into English editions and aligned bilingual documents.

        Examples:
          translate init                                 sets an empty folder up
          translate run                                  translates every article in articles/
          translate run articles/x.txt --engine offline  one article, without key or network
          translate segment articles/x.txt               shows where its segments end
          translate text --engine offline < lines.txt    translates line by line
          translate accept editions/x.nb-en.xlf          takes back what a reviewer approved
          translate glossary find articles/x.txt         shows the place names found
          translate run --dry-run                        tells what a run would cost
          translate memory find "En setning."            shows what the translation memory offers
          translate align x.txt x.en.txt -o x.tmx        pairs an article with an edition made by hand

        Exit codes: 0 finished, 1 quality gate failed, 2 set-up or command line wrong, 3 a file cannot be read,
        4 engine or disk failed, 5 stopped at the budget, 6 a decision is needed, 130 cancelled by Ctrl-C, 143 by SIGTERM.
        """;

    /// <summary>Runs a command line. Errors that a user can cause are printed as messages; anything else is a bug and is thrown on.</summary>
    public static async Task<ExitCode> RunAsync(IReadOnlyList<string> args, Shell shell, Signals signals)
    {
        ParseResult parsed = Create(shell).Parse(args);
        ShortenList(parsed.CommandResult.Command);
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors)
            {
                await shell.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
            }

            await shell.Error.WriteLineAsync($"'{CommandPath(parsed.CommandResult)} --help' lists what it takes.").ConfigureAwait(false);
            await shell.Error.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return ExitCode.WrongSetUp;
        }

        try
        {
            ExitCode exitCode = await InvokeAsync(parsed, shell, signals).ConfigureAwait(false);
            await shell.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return exitCode;
        }
        catch (IOException e)
        {
            // Every file has its own error; what is left is standard output.
            await shell.Error.WriteLineAsync($"standard output: cannot be written. {e.Message}").ConfigureAwait(false);
            return ExitCode.Stopped;
        }
        finally
        {
            await shell.Error.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static async Task<ExitCode> InvokeAsync(ParseResult parsed, Shell shell, Signals signals)
    {
        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = shell.Output,
                Error = shell.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return (ExitCode)await parsed.InvokeAsync(configuration, signals.Token).ConfigureAwait(false);
        }
        catch (TranslateException e)
        {
            await shell.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return ExitCodeOf(e);
        }
        catch (OperationCanceledException) when (signals.Token.IsCancellationRequested)
        {
            await shell.Error.WriteLineAsync("Cancelled. Every file that was written is whole; run the command again to go on.").ConfigureAwait(false);
            return signals.ExitCode;
        }
    }

    private static RootCommand Create(Shell shell) => new(Description)
    {
        CommonOptions.Quiet,
        CommonOptions.Verbose,
        InitCommand.Create(shell),
        RunCommand.Create(shell),
        SegmentCommand.Create(shell),
        TextCommand.Create(shell),
        AcceptCommand.Create(shell),
        GlossaryCommand.Create(shell),
        LedgerCommand.Create(shell),
        MemoryCommand.Create(shell),
        AlignCommand.Create(shell),
        EnginesCommand.Create(shell),
    };

    // A list of commands says what each is for; its own --help says the rest.
    private static void ShortenList(Command asked)
    {
        foreach (Command listed in asked.Subcommands)
        {
            listed.Description = listed.Description?.Split('\n')[0].TrimEnd('\r');
        }
    }

    private static ExitCode ExitCodeOf(TranslateException e) => e switch
    {
        ConfigurationException => ExitCode.WrongSetUp,
        DataFileException => ExitCode.DataNotReadable,
        MissingRepliesException { Reason: MissingReason.Frozen } => ExitCode.DecisionNeeded,
        MissingRepliesException => ExitCode.BudgetReached,
        _ => ExitCode.Stopped,
    };

    private static string CommandPath(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{CommandPath(parent)} {result.Command.Name}" : "translate";
}
