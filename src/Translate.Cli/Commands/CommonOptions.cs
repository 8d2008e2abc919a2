using System.CommandLine;

namespace Translate.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Print errors and warnings only.", Recursive = true };

    public static Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Print more about what is done.", Recursive = true };

    public static Option<bool> Json { get; } = new("--json") { Description = "Print JSON, and nothing else, on standard output." };

    public static Option<string> Pipeline { get; } = new("--pipeline", "-p")
    {
        Description = "The pipeline definition.",
        HelpName = "FILE",
        DefaultValueFactory = _ => "pipeline.yml",
    };

    public static Option<string?> Engine { get; } = new("--engine", "-e")
    {
        Description = "The translation engine: auto, azure, offline or pseudo. 'translate engines' tells which can run here.",
        HelpName = "NAME",
    };

    public static Argument<string?> File { get; } = new("FILE")
    {
        Description = "The file to read; '-' or nothing for standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };
}
