using Xunit;

namespace Translate.Cli.Tests.Commands;

/// <summary>Where a message about a user's own file points, and what it tells them to do.</summary>
public sealed class PipelineMistakeTests : IDisposable
{
    private readonly CommandLine _commandLine = new();

    public PipelineMistakeTests()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/havn.txt", "Fergen til Askvoll snudde.\n");
    }

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task A_glossary_pattern_that_matches_nothing_is_refused_where_it_stands()
    {
        Replace("- glossary", "- glossary: { files: [glossaries/*.yml, glosaries/*.yml] }");

        CommandResult result = await _commandLine.RunAsync("run -p ./pipeline.yml");

        Assert.Equal(ExitCode.WrongSetUp, result.ExitCode);
        Assert.Contains("pipeline.yml:7:43: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("no file matches 'glosaries/*.yml'. Correct the pattern", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_memory_pattern_may_match_nothing_yet()
    {
        Replace("- memory", "- memory: { files: [archive/*.tmx] }");

        CommandResult result = await _commandLine.RunAsync("run -p ./pipeline.yml");

        Assert.True(result.ExitCode == ExitCode.Finished, result.Error);
    }

    [Fact]
    public async Task A_pair_in_a_list_is_pointed_at_where_it_stands()
    {
        Replace("- memory", "- memory: { files: [\"memories/*.tmx\", use: fuzy] }");

        CommandResult result = await _commandLine.RunAsync("run -p ./pipeline.yml");

        Assert.Equal(ExitCode.WrongSetUp, result.ExitCode);
        Assert.Contains("pipeline.yml:8:41: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_that_are_no_srx_are_told_of_in_our_words_with_one_position()
    {
        _commandLine.Write("rules.srx", "source: nb\n");

        CommandResult result = await _commandLine.RunAsync("segment --rules ./rules.srx", "Ja.\n");

        Assert.Equal(ExitCode.DataNotReadable, result.ExitCode);
        Assert.Contains("rules.srx:1:1: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("this is no SRX file", result.Error, StringComparison.Ordinal);
        Assert.Contains("--export-srx", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("position 1", result.Error, StringComparison.Ordinal);
    }

    private void Replace(string old, string text) => _commandLine.Write("pipeline.yml", _commandLine.Read("pipeline.yml").Replace(old, text, StringComparison.Ordinal));
}
