using System.Text.Json;
using Translate.Testing;
using Xunit;

namespace Translate.Cli.Tests.Commands;

public sealed class GlossaryDiffCommandTests : IDisposable
{
    private readonly CommandLine _commandLine = new();

    public GlossaryDiffCommandTests()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("old/a.yml", """
            kind: country
            entries:
              - { term: Irak, english: Iraq, adjective: { irakisk: Iraqi } }
              - { term: Nederland, english: [Holland, the Netherlands] }
              - { term: Burma, english: Burma }
              - { term: Kina, english: China }

            """);
        _commandLine.Write("new/b.yml", """
            kind: country
            entries:
              - { term: Nord-Irak, english: northern Iraq }
              - { term: Kina, english: [China, the PRC] }
              - { term: Nederland, english: [the Netherlands, Holland] }
              - { term: Irak, english: Iraq, adjective: { irakisk: Iraqi }, note: Checked. }

            """);
        _commandLine.Write("articles/krig.txt", "Krigen i Nord-Irak\n\nKongen av Nederland reiste til Irak. Burma og Kina var ikke med.\n\nKina er stort.\n");
        _commandLine.Write("articles/rolig.txt", "Ingen steder nevnes her.\n");
        _commandLine.Write("memories/reviewed.tmx", """
            <?xml version="1.0"?>
            <tmx version="1.4">
              <header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="nb" datatype="plaintext"/>
              <body>
                <tu>
                  <tuv xml:lang="nb"><seg>Kongen av Nederland reiste til Irak.</seg></tuv>
                  <tuv xml:lang="en"><seg>The King of Holland went to Iraq.</seg></tuv>
                </tu>
              </body>
            </tmx>
            """);
    }

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Entries_added_removed_and_changed_are_listed()
    {
        CommandResult result = await _commandLine.RunAsync("glossary diff ./old ./new");

        Assert.Equal(ExitCode.Finished, result.ExitCode);
        GoldenFile.Matches("glossary-diff.txt", result.Output);
    }

    [Fact]
    public async Task Impact_names_the_segments_touched_and_what_they_cost()
    {
        CommandResult result = await _commandLine.RunAsync("glossary diff ./old/a.yml ./new/*.yml --impact --pipeline ./pipeline.yml");

        Assert.Equal(ExitCode.Finished, result.ExitCode);
        GoldenFile.Matches("glossary-diff-impact.txt", result.Output);
    }

    [Fact]
    public async Task Json_says_the_same()
    {
        CommandResult result = await _commandLine.RunAsync("glossary diff ./old ./new --impact --json --pipeline ./pipeline.yml");

        using var report = JsonDocument.Parse(result.Output);
        JsonElement impact = report.RootElement.GetProperty("impact");
        Assert.Equal(1, report.RootElement.GetProperty("added").GetInt32());
        Assert.Equal(4, impact.GetProperty("touchedSegments").GetInt32());
        Assert.Equal(1, impact.GetProperty("reviewedSegments").GetInt32());
        Assert.Equal("The King of Holland went to Iraq.", impact.GetProperty("touched")[1].GetProperty("reviewed").GetString());
        Assert.Equal("Krigen i Nord-Irak".Length + "Burma og Kina var ikke med.".Length, impact.GetProperty("characters").GetInt64());
        Assert.Single(result.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_price_in_the_pipeline_gives_the_cost()
    {
        string pipeline = _commandLine.Read("pipeline.yml").Replace("engine: pseudo", "engine: pseudo, price-per-million: 200", StringComparison.Ordinal);
        _commandLine.Write("pipeline.yml", pipeline);

        CommandResult text = await _commandLine.RunAsync("glossary diff ./old ./new --impact --pipeline ./pipeline.yml");
        CommandResult json = await _commandLine.RunAsync("glossary diff ./old ./new --impact --json --pipeline ./pipeline.yml");

        Assert.Contains("45 characters, 0.009 at the price in 'price-per-million'", text.Output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(json.Output);
        Assert.Equal(0.009m, report.RootElement.GetProperty("impact").GetProperty("cost").GetDecimal());
    }

    [Fact]
    public async Task The_same_glossary_in_other_files_and_another_order_differs_in_nothing()
    {
        _commandLine.Write("again/1.yml", "kind: country\nentries:\n  - { term: Kina, english: China }\n  - Burma\n");
        _commandLine.Write("again/2.yml", "kind: city\nentries:\n  - { term: Nederland, english: [Holland, the Netherlands], kind: country }\n  - { term: Irak, kind: country, adjective: { irakisk: Iraqi }, english: Iraq }\n");

        CommandResult result = await _commandLine.RunAsync("glossary diff ./old ./again --impact --pipeline ./pipeline.yml");

        Assert.StartsWith("0 added, 0 removed, 0 changed\n\n0 of 5 segments touched, in 0 of 2 articles\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_cannot_be_read_is_named_and_the_others_are_looked_at()
    {
        _commandLine.Write("articles/tom.txt", "");

        CommandResult result = await _commandLine.RunAsync("glossary diff ./old ./new --impact --pipeline ./pipeline.yml");

        Assert.Equal(ExitCode.DataNotReadable, result.ExitCode);
        Assert.StartsWith("articles/tom.txt:", result.Error, StringComparison.Ordinal);
        Assert.Contains("in 1 of 2 articles", result.Output, StringComparison.Ordinal);
    }
}
