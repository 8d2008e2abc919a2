using Spectre.Console;
using Translate.Errors;
using Translate.Files;

namespace Translate.Cli;

/// <summary>What the process was given: its streams, its environment and the clock. Tests give their own.</summary>
internal sealed record Shell
{
    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output; line ends are LF.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error: progress, warnings and errors.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The terminal that progress is drawn on; null where standard error is none.</summary>
    public IAnsiConsole? Terminal { get; init; }

    /// <summary>Reads an environment variable.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>The clock, for the ledger's dates and the time a run takes.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The shell of this process.</summary>
    public static Shell OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Utf8(Console.OpenStandardOutput()),
        Error = Utf8(Console.OpenStandardError()),
        Terminal = Console.IsErrorRedirected ? null : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }),
        Environment = System.Environment.GetEnvironmentVariable,
    };

    /// <summary>The text of a file, or of standard input when it is named <c>-</c> or not named.</summary>
    /// <exception cref="DataFileException">The file is missing or not text.</exception>
    public DecodedText ReadText(string? file)
    {
        if (file is not (null or "-"))
        {
            return TextFile.Read(file);
        }

        using var buffer = new MemoryStream();
        Input.CopyTo(buffer);
        return TextFile.Decode(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), "standard input");
    }

    private static StreamWriter Utf8(Stream stream) => new(stream, bufferSize: 16384) { NewLine = "\n", AutoFlush = false };
}
