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
    [InlineData("accept x.xlf --prefer both", "'--prefer' takes 'ours' or 'theirs', not 'both'.")]
    [InlineData("accept x.xlf --prefer our", "'--prefer' takes 'ours' or 'theirs', not 'our'. Did you mean 'ours'?")]
    [InlineData("accept x.xlf --prefer 1", "'--prefer' takes 'ours' or 'theirs', not '1'.")]
    [InlineData("ledger import x.jsonl --prefer both", "'--prefer' takes 'ours' or 'theirs', not 'both'.")]
    [InlineData("memory find x --from many", "'--from' must be between 30 and 100, not many.")]
    [InlineData("memory find x --limit 99999999999", "'--limit' must be between 1 and 100, not 99999999999.")]
    [InlineData("align a b --threshold high", "'--threshold' must be between 0 and 100, not high.")]
    public async Task Says_what_an_option_takes_in_the_words_of_its_help(string commandLine, string message)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var signals = new Signals();
        var shell = new Shell { Input = Stream.Null, Output = TextWriter.Null, Error = error, Environment = _ => null };

        ExitCode exitCode = await TranslateCommand.RunAsync(commandLine.Split(' '), shell, signals);

        Assert.Equal(ExitCode.WrongSetUp, exitCode);
        Assert.StartsWith($"{message}\n'translate ", error.ToString(), StringComparison.Ordinal);
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
