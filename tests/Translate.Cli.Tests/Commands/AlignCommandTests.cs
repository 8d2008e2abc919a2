using System.Text.Json;
using Translate.Testing;
using Xunit;

namespace Translate.Cli.Tests.Commands;

public sealed class AlignCommandTests : IDisposable
{
    private const string Article = """
        Fergen står

        Fergen til Askvoll snudde i går. Kaptein Kari Vik sier at 42 passasjerer var om bord. Det var storm.

        Tre skoler er stengt til mandag.

        Foto: Ola Moe
        """;

    private const string Edition = """
        Ferry stopped

        The ferry to Askvoll turned around yesterday in the storm. Captain Kari Vik says that 42 passengers were on board.

        The municipality will inform the press tonight.

        Three schools are closed until Monday.
        """;

    private readonly CommandLine _commandLine = new();

    public AlignCommandTests()
    {
        _commandLine.Write("havn.txt", Article);
        _commandLine.Write("havn.en.txt", Edition);
    }

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Writes_the_pairs_as_tmx_to_standard_output_and_what_it_did_to_standard_error()
    {
        CommandResult result = await _commandLine.RunAsync("align ./havn.txt ./havn.en.txt");

        Assert.Equal(ExitCode.Finished, result.ExitCode);
        GoldenFile.Matches("align.tmx", result.Output);
        GoldenFile.Matches("align.txt", result.Error);
    }

    [Fact]
    public async Task Output_is_a_file_with_the_same_bytes_and_standard_output_is_empty()
    {
        CommandResult streamed = await _commandLine.RunAsync("align ./havn.txt ./havn.en.txt");
        CommandResult result = await _commandLine.RunAsync("align ./havn.txt ./havn.en.txt -o ./out/havn.tmx --quiet");

        Assert.Equal((ExitCode.Finished, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(streamed.Output, _commandLine.Read("out/havn.tmx"));
    }

    [Fact]
    public async Task Json_has_a_line_for_each_pair_also_for_those_left_out()
    {
        CommandResult result = await _commandLine.RunAsync("align ./havn.txt ./havn.en.txt --json");

        JsonElement[] lines = [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
        Assert.Contains(lines, l => l.GetProperty("source").GetString() is "" && !l.GetProperty("kept").GetBoolean()
            && l.GetProperty("target").GetString() is "The municipality will inform the press tonight.");
        JsonElement schools = Assert.Single(lines, l => l.GetProperty("source").GetString() is "Tre skoler er stengt til mandag.");
        Assert.Equal("Three schools are closed until Monday.", schools.GetProperty("target").GetString());
        Assert.Equal("b3.1", schools.GetProperty("sourceUnits")[0].GetString());
        Assert.True(schools.GetProperty("kept").GetBoolean());
        Assert.InRange(schools.GetProperty("score").GetInt32(), 50, 100);
    }

    [Fact]
    public async Task Threshold_leaves_out_what_scores_less()
    {
        CommandResult result = await _commandLine.RunAsync("align ./havn.txt ./havn.en.txt --threshold 80");

        Assert.DoesNotContain("Ferry stopped", result.Output, StringComparison.Ordinal);
        Assert.Contains("Three schools", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("havn.txt: 2 pairs kept, 2 below the threshold of 80", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_of_sentences_are_taken_line_by_line_and_articles_are_not()
    {
        _commandLine.Write("nb.txt", string.Concat(Enumerable.Range(1, 10).Select(i => FormattableString.Invariant($"Skip {i} kom i går.\n"))) + "Det var storm. Fergen snudde.\n");
        _commandLine.Write("en.txt", string.Concat(Enumerable.Range(1, 10).Select(i => FormattableString.Invariant($"Ship {i} came yesterday.\n"))) + "There was a storm. The ferry turned around.\n");

        CommandResult lines = await _commandLine.RunAsync("align ./nb.txt ./en.txt");
        CommandResult article = await _commandLine.RunAsync("align ./nb.txt ./en.txt --blocks article");

        Assert.Contains("<seg>Det var storm. Fergen snudde.</seg>", lines.Output, StringComparison.Ordinal);
        Assert.Contains("'--blocks article' splits the lines", lines.Error, StringComparison.Ordinal);
        Assert.Contains("<seg>Fergen snudde.</seg>", article.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_offers_the_pairs_and_never_puts_them_into_the_edition()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/havn.txt", Article);
        await _commandLine.RunAsync("align ./havn.txt ./havn.en.txt -o ./havn.tmx");

        CommandResult imported = await _commandLine.RunAsync("memory import ./havn.tmx -p ./pipeline.yml");
        CommandResult run = await _commandLine.RunAsync("run -p ./pipeline.yml");

        Assert.Equal((ExitCode.Finished, ExitCode.Finished), (imported.ExitCode, run.ExitCode));
        Assert.DoesNotContain("Three schools are closed until Monday.", _commandLine.Read("editions/havn.en.txt"), StringComparison.Ordinal);
        Assert.Contains("Three schools are closed until Monday.", _commandLine.Read("editions/havn.nb-en.xlf"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_takes_the_pairs_that_a_person_has_looked_over()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/havn.txt", Article);
        await _commandLine.RunAsync("align ./havn.txt ./havn.en.txt -o ./havn.tmx");

        CommandResult unreviewed = await _commandLine.RunAsync("accept ./havn.tmx -p ./pipeline.yml");
        CommandResult accepted = await _commandLine.RunAsync("accept ./havn.tmx --include translated -p ./pipeline.yml");
        await _commandLine.RunAsync("run -p ./pipeline.yml");

        Assert.StartsWith("Segments: 4 not reviewed.", unreviewed.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Finished, accepted.ExitCode);
        Assert.Contains("Three schools are closed until Monday.", _commandLine.Read("editions/havn.en.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_the_two_were_exchanged()
    {
        CommandResult result = await _commandLine.RunAsync("align ./havn.en.txt ./havn.txt");

        Assert.Contains("havn.en.txt: this looks like English, not 'nb'. The article comes first, its edition second.", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("align ./havn.txt ./none.txt", ExitCode.DataNotReadable, "none.txt: there is no such file.")]
    [InlineData("align ./havn.txt", ExitCode.WrongSetUp, "Required argument 'TARGET' missing for command: 'align'.")]
    [InlineData("align ./havn.txt ./havn.en.txt -t 101", ExitCode.WrongSetUp, "'--threshold' must be between 0 and 100, not 101.")]
    [InlineData("align - -", ExitCode.WrongSetUp, "Only one of SOURCE and TARGET can be '-': there is one standard input.")]
    [InlineData("align - ./havn.txt", ExitCode.DataNotReadable, "standard input: the file is empty")]
    [InlineData("align ./havn.txt ./havn.en.txt -o /proc/none/x.tmx", ExitCode.Stopped, "/proc/none/x.tmx")]
    public async Task What_is_wrong_is_said(string commandLine, ExitCode exitCode, string message)
    {
        CommandResult result = await _commandLine.RunAsync(commandLine);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }
}
