using Translate.Testing;
using Xunit;

namespace Translate.Cli.Tests.Commands;

public sealed class HelpTests : IDisposable
{
    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("init")]
    [InlineData("run")]
    [InlineData("segment")]
    [InlineData("text")]
    [InlineData("glossary")]
    [InlineData("glossary find")]
    [InlineData("glossary check")]
    [InlineData("glossary stats")]
    [InlineData("glossary import")]
    [InlineData("glossary export")]
    [InlineData("glossary diff")]
    [InlineData("ledger")]
    [InlineData("ledger export")]
    [InlineData("ledger import")]
    [InlineData("ledger prune")]
    [InlineData("accept")]
    [InlineData("memory")]
    [InlineData("memory import")]
    [InlineData("memory export")]
    [InlineData("memory find")]
    [InlineData("memory stats")]
    [InlineData("align")]
    [InlineData("engines")]
    public async Task Help_teaches(string command)
    {
        CommandResult result = await _commandLine.RunAsync($"{command} --help");

        Assert.Equal(ExitCode.Finished, result.ExitCode);
        string name = command.Length == 0 ? "translate" : command.Replace(' ', '-');

        // The program that runs the tests has a name of its own.
        GoldenFile.Matches($"help-{name}.txt", result.Output.Replace("Translate.Cli.Tests", "translate", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("frobnicate", "frobnicate")]
    [InlineData("run --engin offline", "There is no option '--engin'. Did you mean '--engine'?")]
    [InlineData("segment --blocks words", "words")]
    [InlineData("text a b", "b")]
    public async Task A_wrong_command_line_is_named_and_ends_with_2(string commandLine, string expected)
    {
        CommandResult result = await _commandLine.RunAsync(commandLine);

        Assert.Equal(ExitCode.WrongSetUp, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task Version_is_one_line()
    {
        CommandResult result = await _commandLine.RunAsync("--version");

        Assert.Matches(@"\A\d+\.\d+\.\d+\S*\n\z", result.Output);
    }
}
