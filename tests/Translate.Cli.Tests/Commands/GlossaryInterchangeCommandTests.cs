using Xunit;

namespace Translate.Cli.Tests.Commands;

public sealed class GlossaryInterchangeCommandTests : IDisposable
{
    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task A_table_becomes_a_glossary_that_passes_the_check()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("towns.csv", "Norsk;Engelsk;Eier\nRoma;Rome;Kari\nBodø;Bodø;\n");

        CommandResult result = await _commandLine.RunAsync("glossary import ./towns.csv --kind city -o ./glossaries/towns.yml");
        CommandResult check = await _commandLine.RunAsync("glossary check --pipeline ./pipeline.yml");

        Assert.Equal((ExitCode.Finished, "wrote glossaries/towns.yml: 2 entries\n"), (result.ExitCode, result.Output));
        Assert.Equal("towns.csv:2: 1 × a field of the column 'Eier', for which a glossary has no place: left out.\n", result.Error);
        Assert.EndsWith("kind: city\nentries:\n  - { term: Roma, english: Rome }\n  - Bodø\n", _commandLine.Read("glossaries/towns.yml"), StringComparison.Ordinal);
        Assert.Equal("3 entries, no mistakes.\n", check.Output);
    }

    [Fact]
    public async Task A_heading_of_two_lines_leaves_the_glossary_whole()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("towns.csv", "term,english,\"owner\n- [of: it\"\nRoma,Rome,Kari\n");

        CommandResult result = await _commandLine.RunAsync("glossary import ./towns.csv --kind city -o ./glossaries/towns.yml");
        CommandResult check = await _commandLine.RunAsync("glossary check --pipeline ./pipeline.yml");

        Assert.Equal(ExitCode.Finished, result.ExitCode);
        Assert.Equal(("2 entries, no mistakes.\n", ""), (check.Output, check.Error));
    }

    [Fact]
    public async Task A_glossary_goes_out_and_comes_back_the_same()
    {
        _commandLine.WritePipeline();

        CommandResult exported = await _commandLine.RunAsync("glossary export --pipeline ./pipeline.yml --to tbx-v2 -o ./names.tbx");
        CommandResult imported = await _commandLine.RunAsync("glossary import ./names.tbx");

        Assert.Equal("wrote names.tbx: 1 entries\n", exported.Output);
        Assert.Contains("<martif type=\"TBX-Basic\"", _commandLine.Read("names.tbx"), StringComparison.Ordinal);
        Assert.EndsWith("kind: country\nentries:\n  - { term: Irak, english: Iraq }\n", imported.Output, StringComparison.Ordinal);
        Assert.Empty(imported.Error);
    }

    [Theory]
    [InlineData("glossary import - --from csv -o ./x.yml", "x.yml")]
    [InlineData("glossary export ./glossaries -o ./x.csv", "x.csv")]
    public async Task A_file_that_is_there_is_kept_unless_asked(string commandLine, string file)
    {
        _commandLine.WritePipeline();
        _commandLine.Write(file, "mine");

        CommandResult refused = await _commandLine.RunAsync(commandLine, "term,english\nRoma,Rome\n");
        string kept = _commandLine.Read(file);
        CommandResult asked = await _commandLine.RunAsync(commandLine + " --overwrite", "term,english\nRoma,Rome\n");

        Assert.Equal((ExitCode.WrongSetUp, "mine"), (refused.ExitCode, kept));
        Assert.Contains("'--overwrite'", refused.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Finished, asked.ExitCode);
        Assert.NotEqual("mine", _commandLine.Read(file));
    }

    [Fact]
    public async Task Rows_in_error_end_with_3_and_nothing_is_written()
    {
        CommandResult result = await _commandLine.RunAsync("glossary import - --from csv -o ./x.yml", "term,english\nnapoli,Naples\nRoma,\n");

        Assert.Equal(ExitCode.DataNotReadable, result.ExitCode);
        Assert.Contains("standard input:2:1:", result.Error, StringComparison.Ordinal);
        Assert.Contains("standard input:3:1:", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_commandLine.PathOf("x.yml")));
    }

    [Theory]
    [InlineData("glossary import ./names.doc", "--from tbx")]
    [InlineData("glossary export -o ./names.doc", "--to tbx")]
    [InlineData("glossary import ./names.csv --kind town", "town")]
    public async Task An_unknown_format_or_kind_ends_with_2(string commandLine, string expected)
    {
        CommandResult result = await _commandLine.RunAsync(commandLine);

        Assert.Equal(ExitCode.WrongSetUp, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("glossary import ./nothing.tbx", "nothing.tbx: there is no such file.\n")]
    [InlineData("glossary export ./nothing", "nothing: there is no such file.\n")]
    public async Task A_missing_file_ends_with_3(string commandLine, string expected)
    {
        CommandResult result = await _commandLine.RunAsync(commandLine);

        Assert.Equal((ExitCode.DataNotReadable, expected), (result.ExitCode, result.Error));
    }
}
