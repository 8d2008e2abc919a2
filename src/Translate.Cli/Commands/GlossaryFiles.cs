using System.CommandLine;
using System.Text;
using Translate.Errors;
using Translate.Files;
using Translate.Glossaries.Interchange;
using Translate.Pipeline;

namespace Translate.Cli.Commands;

/// <summary>What the commands that turn glossaries into files and files into glossaries share.</summary>
internal static class GlossaryFiles
{
    public static Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "The file to write; without it, standard output.",
        HelpName = "FILE",
    };

    public static string[] Formats { get; } = [.. Enum.GetNames<InterchangeFormat>().Select(KebabCase.Of)];

    /// <summary>The format of that name, or else the one that the file's extension tells; null when neither tells it.</summary>
    public static InterchangeFormat? Format(string? name, string? file) =>
        (name ?? Path.GetExtension(file)?.TrimStart('.').ToLowerInvariant()) is { Length: > 0 } word
            && Array.IndexOf(Formats, word is "txt" ? "tsv" : word) is var index and >= 0
            ? (InterchangeFormat)index
            : null;

    /// <summary>Writes what a command made to its output file, whole or not at all, or to standard output.</summary>
    /// <exception cref="StageException">The disk refused.</exception>
    public static async Task WriteAsync(Shell shell, ParseResult parsed, Action<Stream> write, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(Output) is { } file)
        {
            await AtomicFile.WriteAsync(file, (stream, _) => { write(stream); return Task.CompletedTask; }, cancellationToken).ConfigureAwait(false);
            return;
        }

        using var buffer = new MemoryStream();
        write(buffer);
        await shell.Output.WriteAsync(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)).ConfigureAwait(false);
    }

    /// <summary>Refuses an output file that may not be written, before any work is done.</summary>
    /// <exception cref="ConfigurationException">It may not be written, see <see cref="OutputFile.Refuse"/>.</exception>
    public static void RefuseOutput(ParseResult parsed)
    {
        if (parsed.GetValue(Output) is { } file)
        {
            OutputFile.Refuse(parsed, file);
        }
    }

    /// <summary>The patterns for what a command line names: a folder stands for every glossary in it.</summary>
    /// <exception cref="DataFileException">There is no such folder or file, or nothing in it.</exception>
    public static IEnumerable<string> PatternsOf(string path)
    {
        string folder = path.TrimEnd('/');
        string[] patterns = Directory.Exists(path) ? [$"{folder}/**/*.yml", $"{folder}/**/*.yaml"] : [path];
        return FilePattern.FindAll("", patterns).IsEmpty ? throw DataFileException.NoGlossaries(path) : patterns;
    }
}
