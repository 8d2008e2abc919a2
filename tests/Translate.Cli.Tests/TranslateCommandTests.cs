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

    [Theory]
    [InlineData("engines")]
    [InlineData("text --engine offline no-such-file")]
    public async Task Ends_with_4_when_standard_output_cannot_be_written(string commandLine)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new FullDiskWriter();
        using var signals = new Signals();
        var shell = new Shell { Input = Stream.Null, Output = output, Error = error, Environment = _ => null };

        ExitCode exitCode = await TranslateCommand.RunAsync(commandLine.Split(' '), shell, signals);

        Assert.Equal(ExitCode.Stopped, exitCode);
        Assert.EndsWith("standard output: cannot be written. No space left on device\n", error.ToString(), StringComparison.Ordinal);
    }
}
