using System.CommandLine;
using Translate.Errors;
using Translate.Reviewing;

namespace Translate.Cli.Commands;

/// <summary>A file that the user names and a command writes: it never takes the place of another one unasked.</summary>
internal static class OutputFile
{
    public static Option<bool> Overwrite { get; } = new("--overwrite") { Description = "Write the output file even if it is there already." };

    /// <summary>Refuses a file that may not be written, before any work is done.</summary>
    /// <exception cref="ConfigurationException">
    /// It is there and <c>--overwrite</c> was not given; or it is where approvals are kept, which nobody can make again.
    /// </exception>
    public static void Refuse(ParseResult parsed, string file)
    {
        if (IsReviewedMemory(file))
        {
            throw ConfigurationException.CommandLine(
                $"{file}: 'translate accept' keeps there what people approved, and no other command writes it. Name another file.");
        }

        if (File.Exists(file) && !parsed.GetValue(Overwrite))
        {
            throw ConfigurationException.CommandLine($"{file}: this file is there already. Name another, or add '--overwrite' to replace it.");
        }
    }

    private static bool IsReviewedMemory(string file) =>
        Path.GetFullPath(file).Replace('\\', '/').EndsWith($"/{ReviewedMemory.FileName}", StringComparison.OrdinalIgnoreCase);
}
