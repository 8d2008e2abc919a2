using System.CommandLine;

namespace Translate.Cli.Commands;

/// <summary><c>translate memory import|export|find|stats</c>.</summary>
internal static class MemoryCommand
{
    private const string Description = """
        Works with the translation memory: the TMX files that pipeline.yml names.
        What reviewers correct comes in with 'translate accept', not with 'memory import'.

        Examples:
          translate memory import client.tmx             takes a memory in, after checking all of it
          translate memory find "Regjeringen la fram …"  shows what the memory offers for a sentence
          translate memory export all.tmx                writes the whole memory into one file
          translate memory stats                         counts the units of each file
        """;

    public static Command Create(Shell shell) => new("memory", Description)
    {
        MemoryImportCommand.Create(shell), MemoryExportCommand.Create(shell), MemoryFindCommand.Create(shell), MemoryStatsCommand.Create(shell),
    };
}
