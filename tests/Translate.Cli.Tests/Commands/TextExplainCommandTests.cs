using System.Text.Json;
using Translate.Testing;
using Xunit;

namespace Translate.Cli.Tests.Commands;

public sealed class TextExplainCommandTests : IDisposable
{
    private const string Sentence = "I dag la regjeringen fram tre forslag.\n";

    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Tells_the_whole_way_of_a_sentence()
    {
        CommandResult result = await _commandLine.RunAsync("text --engine offline --explain", Sentence);

        GoldenFile.Matches("text-explain.txt", result.Output);
    }

    [Fact]
    public async Task Tells_it_in_JSON_with_the_English_that_the_command_gives()
    {
        CommandResult plain = await _commandLine.RunAsync("text --engine offline", Sentence);
        CommandResult result = await _commandLine.RunAsync("text --engine offline --explain --json", Sentence);

        GoldenFile.Matches("text-explain.json", result.Output);
        using var explained = JsonDocument.Parse(result.Output);
        Assert.Equal(plain.Output, explained.RootElement.GetProperty("english").GetString() + "\n");
    }

    [Fact]
    public async Task Tells_each_segment_of_each_line()
    {
        CommandResult result = await _commandLine.RunAsync("text --engine offline --explain --json", "Hun kom. Han gikk.\n\nDe lo.\n");

        Assert.Equal(
            ["Hun kom.", "Han gikk.", "De lo."],
            result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Source));
    }

    [Fact]
    public async Task Says_that_the_glossary_chose()
    {
        _commandLine.WritePipeline();

        CommandResult result = await _commandLine.RunAsync("text --engine offline --explain --pipeline ./pipeline.yml", "Han bor i Irak.\n");

        Assert.Contains("Iraq  (the glossary)", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text --explain", "add '--engine offline'")]
    [InlineData("text --engine pseudo --explain", "add '--engine offline'")]
    [InlineData("text --engine offline --json", "'--json' goes with '--explain'")]
    public async Task Refuses_what_it_cannot_explain(string commandLine, string message)
    {
        CommandResult result = await _commandLine.RunAsync(commandLine, Sentence);

        Assert.Equal((ExitCode.WrongSetUp, true), (result.ExitCode, result.Error.Contains(message, StringComparison.Ordinal)));
        Assert.Empty(result.Output);
    }

    private static string? Source(string line)
    {
        using var explained = JsonDocument.Parse(line);
        return explained.RootElement.GetProperty("source").GetString();
    }
}
