using System.CommandLine.Parsing;
using Translate.Errors;

namespace Translate.Cli.Commands;

/// <summary>An argument that takes any number of files would take a misspelled option for one.</summary>
internal static class MisspelledOption
{
    /// <summary>Refuses a value that starts with a dash, and names the option that was probably meant.</summary>
    public static void Refuse(ArgumentResult result)
    {
        if (result.Tokens.FirstOrDefault(t => t.Value is ['-', _, ..]) is { } token && result.Parent is CommandResult command)
        {
            result.AddError($"There is no option '{token.Value}'. {Nearest.Suggestion(token.Value, command.Command.Options.Select(o => o.Name))}");
        }
    }
}
