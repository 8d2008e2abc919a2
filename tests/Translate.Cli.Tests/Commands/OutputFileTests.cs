using Xunit;

namespace Translate.Cli.Tests.Commands;

/// <summary>What a command that writes a file does with one that is there already.</summary>
public sealed class OutputFileTests : IDisposable
{
    private const string Mine = "Min egen tekst.\n";

    private readonly CommandLine _commandLine = new();

    public OutputFileTests()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("havn.txt", "Fergen står\n\nFergen til Askvoll snudde i går.\n");
        _commandLine.Write("havn.en.txt", "Ferry stopped\n\nThe ferry to Askvoll turned around yesterday.\n");
        _commandLine.Write("mine.txt", Mine);
        _commandLine.Write("mine.csv", Mine);
        _commandLine.Write("names.csv", "term,english\nRoma,Rome\n");
    }

    public static TheoryData<string, string> Commands { get; } = new()
    {
        { "align ./havn.txt ./havn.en.txt -o ./mine.txt", "mine.txt" },
        { "segment --export-srx ./mine.txt", "mine.txt" },
        { "ledger export ./mine.txt -p ./pipeline.yml", "mine.txt" },
        { "memory export ./mine.txt -p ./pipeline.yml", "mine.txt" },
        { "glossary export -p ./pipeline.yml -o ./mine.csv", "mine.csv" },
        { "glossary import ./names.csv --kind city -o ./mine.csv", "mine.csv" },
    };

    public void Dispose() => _commandLine.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Is_kept_and_replaced_only_when_asked(string commandLine, string file)
    {
        CommandResult refused = await _commandLine.RunAsync(commandLine);
        string kept = _commandLine.Read(file);
        CommandResult asked = await _commandLine.RunAsync(commandLine + " --overwrite");

        Assert.Equal((ExitCode.WrongSetUp, "", Mine), (refused.ExitCode, refused.Output, kept));
        Assert.Contains($"{file}: this file is there already. Name another, or add '--overwrite' to replace it.", refused.Error, StringComparison.Ordinal);
        Assert.True(asked.ExitCode == ExitCode.Finished, asked.Error);
        Assert.NotEqual(Mine, _commandLine.Read(file));
    }

    [Theory]
    [InlineData("align ./havn.txt ./havn.en.txt -o ./memories/reviewed.tmx")]
    [InlineData("segment --export-srx ./memories/reviewed.tmx")]
    [InlineData("ledger export ./memories/reviewed.tmx -p ./pipeline.yml")]
    [InlineData("memory export ./memories/reviewed.tmx -p ./pipeline.yml")]
    [InlineData("glossary export -p ./pipeline.yml --to csv -o ./memories/../memories/reviewed.tmx")]
    public async Task Approvals_are_never_replaced(string commandLine)
    {
        const string Approvals = """<tmx version="1.4"><header srclang="nb"/><body/></tmx>""";
        _commandLine.Write("memories/reviewed.tmx", Approvals);

        CommandResult result = await _commandLine.RunAsync(commandLine + " --overwrite");

        Assert.Equal((ExitCode.WrongSetUp, Approvals), (result.ExitCode, _commandLine.Read("memories/reviewed.tmx")));
        Assert.Contains("reviewed.tmx", result.Error, StringComparison.Ordinal);
        Assert.Contains("Name a", result.Error, StringComparison.Ordinal);
    }
}
