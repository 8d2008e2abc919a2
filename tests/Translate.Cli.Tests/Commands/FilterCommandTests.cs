using Xunit;

namespace Translate.Cli.Tests.Commands;

public sealed class FilterCommandTests : IDisposable
{
    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Segment_prints_a_segment_a_line_and_an_empty_line_after_each_input_line()
    {
        CommandResult result = await _commandLine.RunAsync("segment --blocks lines", "Hun kom. Han gikk.\r\n\nDe lo.");

        Assert.Equal("Hun kom.\nHan gikk.\n\n\n\nDe lo.\n\n", result.Output);
    }

    [Fact]
    public async Task Segment_finds_the_blocks_of_an_article()
    {
        _commandLine.Write("x.txt", "Nytt tog\n\nToget går nå. Alle er glade.\n");

        CommandResult result = await _commandLine.RunAsync("segment ./x.txt");

        Assert.Equal("Nytt tog\n\nToget går nå.\nAlle er glade.\n\n", result.Output);
    }

    [Fact]
    public async Task Text_keeps_count_and_order_of_lines()
    {
        CommandResult result = await _commandLine.RunAsync("text --engine pseudo", "Hun kom. Han gikk.\r\n\n  De lo. \n  \n***");

        Assert.Equal("[!! Hun kom. !!] [!! Han gikk. !!]\n\n  [!! De lo. !!] \n  \n[!! *** !!]\n", result.Output);
    }

    [Fact]
    public async Task Text_honours_a_glossary_that_it_is_given()
    {
        _commandLine.WritePipeline();

        CommandResult result = await _commandLine.RunAsync("text --engine pseudo --pipeline ./pipeline.yml", "Han bor i Irak.\n");

        Assert.Equal("[!! Han bor i Iraq. !!]\n", result.Output);
    }

    [Fact]
    public async Task Glossary_find_prints_one_object_a_line()
    {
        _commandLine.WritePipeline();

        CommandResult result = await _commandLine.RunAsync("glossary find --json --pipeline ./pipeline.yml", "Se på Iraks hær.\nIngenting.\n");

        Assert.Equal(
            """{"line":1,"matches":[{"start":6,"end":11,"text":"Iraks","term":"Irak","target":["Iraq"],"form":"genitive"}]}""" + "\n" + """{"line":2,"matches":[]}""" + "\n",
            result.Output);
    }

    [Fact]
    public async Task Glossary_find_explains_what_it_found_and_what_it_left()
    {
        _commandLine.WritePipeline();
        const string Text = "Se på Iraks hær.\nMichael Irak fant is.\n";

        CommandResult plain = await _commandLine.RunAsync("glossary find --explain --pipeline ./pipeline.yml", Text);
        CommandResult json = await _commandLine.RunAsync("glossary find --explain --json --pipeline ./pipeline.yml", Text);

        Assert.Equal(
            "1:7: Iraks → Iraq (Irak, genitive)\n    'Irak' with genitive -s; glossaries/names.yml:3\n"
            + "2:9: Irak not found (Irak)\n    it is a surname after 'Michael'; glossaries/names.yml:3\n",
            plain.Output);
        Assert.Equal(
            """{"line":1,"matches":[{"start":6,"end":11,"text":"Iraks","term":"Irak","target":["Iraq"],"form":"genitive","entry":"glossaries/names.yml:3","why":"'Irak' with genitive -s"}],"guarded":[]}"""
            + "\n"
            + """{"line":2,"matches":[],"guarded":[{"start":8,"end":12,"text":"Irak","term":"Irak","guard":"after-given-name","entry":"glossaries/names.yml:3","why":"it is a surname after 'Michael'"}]}"""
            + "\n",
            json.Output);
    }

    [Fact]
    public async Task Glossary_stats_counts_by_kind()
    {
        _commandLine.WritePipeline();

        CommandResult result = await _commandLine.RunAsync("glossary stats --json --pipeline ./pipeline.yml");

        Assert.Equal("""{"entries":1,"kinds":{"country":1}}""" + "\n", result.Output);
    }

    [Fact]
    public async Task Glossary_check_passes_or_names_each_mistake()
    {
        _commandLine.WritePipeline();
        CommandResult sound = await _commandLine.RunAsync("glossary check --pipeline ./pipeline.yml");
        _commandLine.Write("glossaries/x.yml", "kind: contry\nentries:\n  - { english: Syria }\n");
        CommandResult broken = await _commandLine.RunAsync("glossary check --pipeline ./pipeline.yml");

        Assert.Equal((ExitCode.Finished, "1 entries, no mistakes.\n"), (sound.ExitCode, sound.Output));
        Assert.Equal(ExitCode.DataNotReadable, broken.ExitCode);
        Assert.Contains("glossaries/x.yml:1:7:", broken.Error, StringComparison.Ordinal);
        Assert.Contains("glossaries/x.yml:3:5:", broken.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Engines_says_what_each_lacks()
    {
        CommandResult without = await _commandLine.RunAsync("engines --json");
        _commandLine.Set("AZURE_TRANSLATOR_KEY", "0123456789abcdef0123456789abcdef");
        CommandResult with = await _commandLine.RunAsync("engines");

        Assert.Contains("""{"name":"azure","ready":false,"lacks":"AZURE_TRANSLATOR_KEY is not set.""", without.Output, StringComparison.Ordinal);
        Assert.Contains("azure    ready", with.Output, StringComparison.Ordinal);
        Assert.Contains("auto     is azure here.", with.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("0123456789abcdef", with.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Init_sets_a_folder_up_and_keeps_what_is_there()
    {
        CommandResult first = await _commandLine.RunAsync("init ./news");
        _commandLine.Write("news/pipeline.yml", "mine");
        CommandResult second = await _commandLine.RunAsync("init ./news");

        Assert.Equal(ExitCode.Finished, first.ExitCode);
        Assert.Contains("wrote news/pipeline.yml\n", first.Output, StringComparison.Ordinal);
        Assert.Contains("kept  news/pipeline.yml\n", second.Output, StringComparison.Ordinal);
        Assert.Equal("mine", _commandLine.Read("news/pipeline.yml"));
        Assert.True(Directory.Exists(_commandLine.PathOf("news/articles")));
    }

    [Fact]
    public async Task What_init_writes_runs()
    {
        await _commandLine.RunAsync("init ./");
        _commandLine.Write("articles/x.txt", "Hun bor i Irak.\n");

        CommandResult result = await _commandLine.RunAsync("run --engine pseudo --quiet --pipeline ./pipeline.yml");

        Assert.Equal("[!! Hun bor i Iraq. !!]\n", _commandLine.Read("editions/x.en.txt"));
        Assert.Equal(ExitCode.Finished, result.ExitCode);
    }
}
