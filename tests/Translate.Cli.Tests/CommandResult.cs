
namespace Translate.Cli.Tests;

/// <summary>What a command printed, and how it ended.</summary>
internal sealed record CommandResult(ExitCode ExitCode, string Output, string Error);
