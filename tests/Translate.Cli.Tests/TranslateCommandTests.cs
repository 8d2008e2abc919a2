using Xunit;

namespace Translate.Cli.Tests;

public sealed class TranslateCommandTests
{
    [Fact]
    public async Task Refuses_an_output_folder_without_a_name()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var signals = new Signals();
        var shell = new Shell { Input = Stream.Null, Output = TextWriter.Null, Error = error, Environment = _ => null };

        ExitCode exitCode = await TranslateCommand.RunAsync(["run", "--output", ""], shell, signals);

        Assert.Equal(ExitCode.WrongSetUp, exitCode);
        Assert.StartsWith("'--output' names no folder.", error.ToString(), StringComparison.Ordinal);
    }
}
