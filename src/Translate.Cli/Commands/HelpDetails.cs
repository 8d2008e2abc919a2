using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Translate.Cli.Commands;

/// <summary>What a command's own <c>--help</c> says besides its description, which stands in the list of its parent's commands too.</summary>
internal static class HelpDetails
{
    /// <summary>Adds paragraphs and examples at the end of a command's help.</summary>
    public static Command WithDetails(this Command command, string details)
    {
        command.Options.Add(new HelpOption { Action = new DetailedHelp(details) });
        return command;
    }

    private sealed class DetailedHelp(string details) : SynchronousCommandLineAction
    {
        // Who asks for help need not name the files yet.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            int exitCode = new HelpAction().Invoke(parseResult);
            parseResult.InvocationConfiguration.Output.Write(details.ReplaceLineEndings("\n") + "\n");
            return exitCode;
        }
    }
}
