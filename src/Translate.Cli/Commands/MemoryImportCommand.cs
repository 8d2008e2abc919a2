using System.CommandLine;
using System.Text.Json;
using Translate.Files;
using Translate.Memories;

namespace Translate.Cli.Commands;

/// <summary><c>translate memory import</c>: takes TMX files into the memory.</summary>
internal static class MemoryImportCommand
{
    private const string Description = """
        Checks TMX files from the first line to the last, copies them as they are into the folder of the memory, and indexes them.
        When one of them cannot be read, its file, line and column are named and nothing is taken in.

        Examples:
          translate memory import client.tmx
          translate memory import --replace client.tmx    a newer version of a file that is there already
        """;

    private static readonly Argument<string[]> Files = new("FILE") { Description = "The TMX files to take in.", Arity = ArgumentArity.OneOrMore, Validators = { MisspelledOption.Refuse } };

    private static readonly Option<bool> Replace = new("--replace") { Description = "Put a file in the place of one with the same name." };

    public static Command Create(Shell shell)
    {
        var command = new Command("import", Description) { Files, Replace, CommonOptions.Pipeline, CommonOptions.Json };
        command.SetAction((parsed, cancellationToken) => RunAsync(shell, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, CancellationToken cancellationToken)
    {
        var named = NamedMemory.Of(parsed);
        var intake = new MemoryIntake(named, parsed.GetValue(Replace));
        ImportedFile[] files = [.. (parsed.GetValue(Files) ?? []).Select(f => intake.Check(f, cancellationToken))];
        MemoryIntake.RefuseSameName(files);
        foreach (ImportedFile file in files.Where(f => !f.IsThere))
        {
            await AtomicFile.WriteAsync(
                file.Destination,
                async (stream, token) =>
                {
                    FileStream source = File.OpenRead(file.Path);
                    await using (source.ConfigureAwait(false))
                    {
                        await source.CopyToAsync(stream, token).ConfigureAwait(false);
                    }
                },
                cancellationToken).ConfigureAwait(false);
        }

        bool quiet = parsed.GetValue(CommonOptions.Quiet);
        using TranslationMemory memory = await named.OpenAsync(shell, quiet, cancellationToken).ConfigureAwait(false);
        bool json = parsed.GetValue(CommonOptions.Json);
        foreach (ImportedFile file in files)
        {
            if (json)
            {
                var line = new { file = file.Path, units = file.Units, others = file.Others, taken = !file.IsThere, destination = file.Destination };
                await shell.Output.WriteLineAsync(JsonSerializer.Serialize(line, JsonLines.Options)).ConfigureAwait(false);
            }
            else if (!quiet)
            {
                await shell.Output.WriteLineAsync(FormattableString.Invariant(
                    $"{file.Path}: {file.Units:N0} units{(file.IsThere ? ", there already" : $" → {file.Destination}")}{file.LeftOut}")).ConfigureAwait(false);
            }
        }

        if (!quiet && !json)
        {
            await shell.Output.WriteLineAsync(FormattableString.Invariant($"The memory holds {memory.Count:N0} units.")).ConfigureAwait(false);
        }

        return (int)ExitCode.Finished;
    }
}
