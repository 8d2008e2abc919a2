using System.CommandLine;
using Translate.Files;
using Translate.Memories;

namespace Translate.Cli.Commands;

/// <summary><c>translate memory export</c>: the memory in one file.</summary>
internal static class MemoryExportCommand
{
    private const string Description = """
        Writes the units of all TMX files that pipeline.yml names into one TMX 1.4 file, for a CAT tool or another newsroom.
        States, neighbours, dates and names of translators are kept; inline codes are not. Machine output that nobody reviewed is left out.
        """;

    private static readonly Argument<string> File = new("FILE") { Description = "The file to write; '-' for standard output." };

    public static Command Create(Shell shell)
    {
        var command = new Command("export", Description) { File, OutputFile.Overwrite, CommonOptions.Pipeline };
        command.SetAction((parsed, cancellationToken) => RunAsync(shell, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, CancellationToken cancellationToken)
    {
        MemoryLocation location = NamedMemory.Of(parsed).Location;
        string file = parsed.GetRequiredValue(File);
        if (file is "-")
        {
            using var buffer = new MemoryStream();
            TmxExport.Write(location, buffer, cancellationToken);
            await shell.Output.WriteAsync(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)).ConfigureAwait(false);
            return (int)ExitCode.Finished;
        }

        RefuseOwnFile(location, file);
        OutputFile.Refuse(parsed, file);
        long units = 0;
        await AtomicFile.WriteAsync(
            file,
            (stream, token) =>
            {
                units = TmxExport.Write(location, stream, token);
                return Task.CompletedTask;
            },
            cancellationToken).ConfigureAwait(false);
        if (!parsed.GetValue(CommonOptions.Quiet))
        {
            await shell.Output.WriteLineAsync(FormattableString.Invariant($"{file}: {units:N0} units")).ConfigureAwait(false);
        }

        return (int)ExitCode.Finished;
    }

    // The export would be a memory itself, and everything in it twice.
    private static void RefuseOwnFile(MemoryLocation location, string file)
    {
        string path = Path.GetFullPath(file);
        string? folder = Path.GetDirectoryName(path);
        if (location.Files.Any(f => string.Equals(Path.GetDirectoryName(Path.GetFullPath(f)), folder, StringComparison.Ordinal)))
        {
            throw Errors.ConfigurationException.CommandLine(
                $"'{file}' would lie among the memory's own files and be read as one of them. Name a file in another folder.");
        }
    }
}
