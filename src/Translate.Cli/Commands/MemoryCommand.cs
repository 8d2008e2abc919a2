using System.CommandLine;

namespace Translate.Cli.Commands;

/// <summary><c>translate memory import|export|find|stats</c>.</summary>
internal static class MemoryCommand
{
    private const string Description = """
        Works with the translation memory: the TMX files that pipeline.yml names.
        What reviewers correct comes in with 'translate accept', not with 'memory import'.
        """;

    public static Command Create(Shell shell) => new("memory", Description)
    {
        MemoryImportCommand.Create(shell), MemoryExportCommand.Create(shell), MemoryFindCommand.Create(shell), MemoryStatsCommand.Create(shell),
    };
}
