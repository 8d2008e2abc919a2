using System.CommandLine;
using System.Text.Json;
using Translate.Memories;

namespace Translate.Cli.Commands;

/// <summary><c>translate memory stats</c>: what the memory holds.</summary>
internal static class MemoryStatsCommand
{
    private const string Description = """
        Counts the units of each TMX file in the languages of pipeline.yml: all, those that say they are reviewed, and those that say they are not.
        Units whose file says neither are taken to be approved. Machine output that nobody reviewed is not counted: the memory leaves it out.
        """;

    public static Command Create(Shell shell)
    {
        var command = new Command("stats", Description) { CommonOptions.Pipeline, CommonOptions.Json };
        command.SetAction((parsed, cancellationToken) => RunAsync(shell, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, CancellationToken cancellationToken)
    {
        var named = NamedMemory.Of(parsed);
        using TranslationMemory memory = await named.OpenAsync(shell, parsed.GetValue(CommonOptions.Quiet), cancellationToken).ConfigureAwait(false);
        MemoryFileCount[] files = [.. memory.CountByFile()];
        if (parsed.GetValue(CommonOptions.Json))
        {
            var counts = files.Select(f => new { file = f.File, units = f.Units, reviewed = f.Reviewed, unreviewed = f.Unreviewed });
            await shell.Output.WriteLineAsync(JsonSerializer.Serialize(
                new { units = memory.Count, files = counts, indexBytes = memory.IndexSize }, JsonLines.Options)).ConfigureAwait(false);
            return (int)ExitCode.Finished;
        }

        foreach (MemoryFileCount file in files)
        {
            await shell.Output.WriteLineAsync(FormattableString.Invariant(
                $"{file.Units,11:N0} {file.File} ({file.Reviewed:N0} reviewed, {file.Unreviewed:N0} unreviewed)")).ConfigureAwait(false);
        }

        await shell.Output.WriteLineAsync(FormattableString.Invariant($"{memory.Count,11:N0} units, index {memory.IndexSize / 1e6:N1} MB")).ConfigureAwait(false);
        return (int)ExitCode.Finished;
    }
}
