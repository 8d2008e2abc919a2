using Translate.Testing;
using Xunit;

namespace Translate.Cli.Tests.Commands;

public sealed class SegmentCommandTests : IDisposable
{
    private const string Rules = """
        <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/><body><languagerules>
        <languagerule languagerulename="Own"><rule><beforebreak>;</beforebreak><afterbreak>\s</afterbreak></rule></languagerule>
        </languagerules><maprules><languagemap languagepattern=".*" languagerulename="Own"/></maprules></body></srx>
        """;

    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Explain_tells_which_rule_broke_or_held_each_position()
    {
        CommandResult result = await _commandLine.RunAsync(
            "segment --blocks lines --explain",
            "Hun møtte dr. Berg kl. 12.30. Kong Olav V. Han lo.\nMannen ropte «Stopp! Politi!» og løp.\nOSLO (NTB): Han sa: «Nei.»\n");

        Assert.Equal(ExitCode.Finished, result.ExitCode);
        GoldenFile.Matches("segment-explain.txt", result.Output);
    }

    [Fact]
    public async Task Rules_replaces_and_extend_adds()
    {
        _commandLine.Write("own.srx", Rules);

        Assert.Equal("En;\nto. Tre.\n\n", (await _commandLine.RunAsync("segment --blocks lines --rules ./own.srx", "En; to. Tre.")).Output);
        Assert.Equal("En;\nto.\nTre.\n\n", (await _commandLine.RunAsync("segment --blocks lines --extend ./own.srx", "En; to. Tre.")).Output);
    }

    [Fact]
    public async Task Rules_and_extend_together_are_refused()
    {
        CommandResult result = await _commandLine.RunAsync("segment --rules a.srx --extend b.srx");

        Assert.Equal(ExitCode.WrongSetUp, result.ExitCode);
        Assert.Contains("cannot stand together", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_file_that_cannot_be_read_ends_with_3()
    {
        _commandLine.Write("bad.srx", Rules.Replace(";", "(a+)+b", StringComparison.Ordinal));

        CommandResult result = await _commandLine.RunAsync("segment --rules ./bad.srx", "En; to.");

        Assert.Equal(ExitCode.DataNotReadable, result.ExitCode);
        Assert.Contains("bad.srx:2:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_writes_rules_that_rules_can_read()
    {
        Assert.Equal(ExitCode.Finished, (await _commandLine.RunAsync("segment --export-srx ./norwegian.srx")).ExitCode);

        CommandResult result = await _commandLine.RunAsync("segment --blocks lines --rules ./norwegian.srx", "Hun møtte dr. Berg. Så gikk hun.");

        Assert.Equal("Hun møtte dr. Berg.\nSå gikk hun.\n\n", result.Output);
    }

    [Fact]
    public async Task Colon_chooses_what_a_colon_does() =>
        Assert.Equal("Han sa: «Nei.»\n\n", (await _commandLine.RunAsync("segment --blocks lines --colon never", "Han sa: «Nei.»")).Output);
}
