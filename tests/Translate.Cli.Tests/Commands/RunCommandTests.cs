using System.Text.Json;
using Translate.Testing;
using Xunit;

namespace Translate.Cli.Tests.Commands;

public sealed class RunCommandTests : IDisposable
{
    private const string Article = "Krigen i Irak\n\nIraks hær rykket fram 2. november. Ingen er drept.\n\nFoto: Kari Vik / NTB\n";

    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Writes_every_format_and_a_report()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/irak.txt", Article);

        CommandResult result = await Run("run");

        Assert.Equal(ExitCode.Finished, result.ExitCode);
        Assert.Equal(
            ["irak.en.txt", "irak.nb-en.html", "irak.nb-en.tmx", "irak.nb-en.xlf", "report.json"],
            Directory.GetFiles(_commandLine.PathOf("editions")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        Assert.Equal(
            "[!! Krigen i Iraq !!]\n\n[!! Iraq's hær rykket fram 2. november. !!] [!! Ingen er drept. !!]\n\nFoto: Kari Vik / NTB\n",
            _commandLine.Read("editions/irak.en.txt"));
    }

    [Fact]
    public async Task Says_at_the_end_what_it_did()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/irak.txt", Article);

        CommandResult result = await Run("run");

        string[] lines = result.Output.Split('\n');
        Assert.Equal("1 article, 3 segments: 3 by the engine 'pseudo'.", lines[0]);
        Assert.Matches(@"\A0 characters billed\. Took .+ (milli)?seconds?\.\z", lines[1]);
        Assert.Equal("[1/1] articles/irak.txt\ndraft: these editions were translated by the engine 'pseudo' and need a translator's eye.\n", result.Error);
    }

    [Fact]
    public async Task Writes_the_same_bytes_again_whatever_the_culture()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/irak.txt", Article);
        await Run("run");
        Dictionary<string, string> first = Outputs();
        Directory.Delete(_commandLine.PathOf("editions"), recursive: true);

        System.Globalization.CultureInfo culture = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            await Run("run");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(first, Outputs());
    }

    [Fact]
    public async Task Prints_the_report_alone_with_json()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/irak.txt", Article);

        CommandResult result = await Run("run --json");

        using var report = JsonDocument.Parse(result.Output);
        Assert.Equal(3, report.RootElement.GetProperty("segments").GetProperty("total").GetInt32());
        Assert.Equal(_commandLine.Read("editions/report.json"), result.Output.Replace("\"articles/", $"\"{_commandLine.Folder}/articles/", StringComparison.Ordinal)
            .Replace("\"editions/", $"\"{_commandLine.Folder}/editions/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_nothing_but_warnings_when_quiet()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/irak.txt", Article);

        CommandResult result = await Run("run --quiet");

        Assert.Empty(result.Output);
        Assert.StartsWith("draft:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_every_stage_when_verbose()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/irak.txt", Article);

        CommandResult result = await Run("run --verbose");

        Assert.StartsWith("[1/1] articles/irak.txt\n    segmentation\n    glossary\n    memory\n    machine-translation\n    quality\n    writing\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Puts_an_approved_translation_before_the_machine()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/irak.txt", Article);
        _commandLine.Write("memories/reviewed.tmx", """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="nb" datatype="plaintext"/>
            <body><tu><tuv xml:lang="nb"><seg>Ingen er drept.</seg></tuv><tuv xml:lang="en"><seg>Nobody was killed.</seg></tuv></tu></body></tmx>
            """);

        CommandResult result = await Run("run");

        Assert.Contains("3 segments: 1 from memory, 2 by the engine 'pseudo'.", result.Output, StringComparison.Ordinal);
        Assert.Contains("Nobody was killed.", _commandLine.Read("editions/irak.en.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fails_the_quality_gate_with_1()
    {
        _commandLine.WritePipeline(failOn: "[major]");
        _commandLine.Write("articles/irak.txt", Article);

        CommandResult result = await Run("run");

        Assert.Equal(ExitCode.QualityGateFailed, result.ExitCode);
        Assert.Contains("major articles/irak.txt b2.1 untranslated: Most of the segment stands in Norwegian still.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_why_the_quality_gate_failed_even_when_quiet()
    {
        _commandLine.WritePipeline(failOn: "[major]");
        _commandLine.Write("articles/irak.txt", Article);

        CommandResult result = await Run("run --quiet");

        Assert.Equal(ExitCode.QualityGateFailed, result.ExitCode);
        Assert.Empty(result.Output);
        string reason = "The quality gate failed: 1 major. 'editions/report.json' lists them; 'fail-on' in the pipeline definition says which of them count.\n";
        Assert.StartsWith(reason, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_folder_is_no_file()
    {
        _commandLine.Write("articles/irak.txt", Article);

        CommandResult result = await _commandLine.RunAsync("segment ./articles");

        Assert.Equal(ExitCode.DataNotReadable, result.ExitCode);
        Assert.EndsWith("articles: this is a folder. Name a file.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finishes_the_other_articles_when_one_cannot_be_read()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/a.txt", "");
        _commandLine.Write("articles/irak.txt", Article);

        CommandResult result = await Run("run");

        Assert.Equal(ExitCode.DataNotReadable, result.ExitCode);
        Assert.Contains("articles/a.txt: the file is empty; an article needs at least one line of text.\n", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_commandLine.PathOf("editions/irak.en.txt")));
        Assert.StartsWith("1 of 2 articles, 3 segments", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_every_mistake_of_the_pipeline_before_it_opens_an_article()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("pipeline.yml", _commandLine.Read("pipeline.yml").Replace("fail-on", "fail-no", StringComparison.Ordinal).Replace("pseudo", "psudo", StringComparison.Ordinal));
        _commandLine.Write("articles/irak.txt", Article);

        CommandResult result = await Run("run");

        Assert.Equal(ExitCode.WrongSetUp, result.ExitCode);
        GoldenFile.Matches("run-two-mistakes.txt", result.Error);
        Assert.False(Directory.Exists(_commandLine.PathOf("editions")));
    }

    [Theory]
    [InlineData("memories/x.tmx", "<tmx version=\"1.4\"><body>", ExitCode.DataNotReadable, "memories/x.tmx:1:")]
    [InlineData("glossaries/x.yml", "kind: country\nentries:\n  - { term: Syria, englsh: Syria }\n", ExitCode.DataNotReadable, "glossaries/x.yml:3:20: unknown key 'englsh'")]
    [InlineData("glossaries/x.yml", "kind: country\nentries:\n  - { term: Irak, english: Irak }\n", ExitCode.DataNotReadable, "glossaries/x.yml:3:")]
    public async Task Stops_before_the_first_article_at_a_damaged_file(string file, string text, ExitCode exitCode, string message)
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/irak.txt", Article);
        _commandLine.Write(file, text);

        CommandResult result = await Run("run");

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_commandLine.PathOf("editions")));
    }

    [Fact]
    public async Task Warns_of_an_article_in_another_language()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/en.txt", "The prime minister said on Monday that the government would not give in, and that they have what it takes to reach a deal.\n");

        CommandResult result = await Run("run");

        Assert.Contains("warning: articles/en.txt: this looks like English, not Norwegian Bokmål as pipeline.yml says.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_Windows_1252_and_says_so()
    {
        _commandLine.WritePipeline();
        Directory.CreateDirectory(_commandLine.PathOf("articles"));
        using (FileStream file = File.Create(_commandLine.PathOf("articles/x.txt")))
        {
            file.Write([0x42, 0xE5, 0x74, 0x65, 0x6E, 0x20, 0x66, 0x6C, 0xF8, 0x74, 0x2E]);
        }

        CommandResult result = await Run("run");

        Assert.Contains("warning: articles/x.txt: not UTF-8; read as Windows-1252.", result.Error, StringComparison.Ordinal);
        Assert.Equal("[!! Båten fløt. !!]", _commandLine.Read("editions/x.en.txt"));
    }

    [Fact]
    public async Task Mirrors_subfolders_and_keeps_line_ends()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("pipeline.yml", _commandLine.Read("pipeline.yml").Replace("articles/*.txt", "articles/**/*.txt", StringComparison.Ordinal));
        _commandLine.Write("articles/ute/x.txt", "Båten fløt.\r\n\r\nAlle lo.\r\n");

        await Run("run");

        Assert.Equal("[!! Båten fløt. !!]\r\n\r\n[!! Alle lo. !!]\r\n", _commandLine.Read("editions/ute/x.en.txt"));
    }

    [Fact]
    public async Task Refuses_two_articles_for_one_output()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("a/x.txt", Article);
        _commandLine.Write("b/x.txt", Article);

        CommandResult result = await Run("run ./a/x.txt ./b/x.txt");

        Assert.Equal(ExitCode.WrongSetUp, result.ExitCode);
        Assert.Equal("'a/x.txt' and 'b/x.txt' would both be written to 'editions/x.en.txt'. Rename one of them.\n", result.Error);
    }

    [Fact]
    public async Task Refuses_an_output_folder_that_holds_the_articles()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/x.txt", Article);

        CommandResult result = await Run("run --output ./articles");

        Assert.Equal(ExitCode.WrongSetUp, result.ExitCode);
        Assert.Contains("lies in the output folder", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_with_4_when_the_output_cannot_be_written()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/x.txt", Article);
        _commandLine.Write("file", "");

        CommandResult result = await Run("run --output ./file/editions");

        Assert.Equal(ExitCode.Stopped, result.ExitCode);
        Assert.StartsWith("file/editions: cannot be written.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_what_an_engine_lacks()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/x.txt", Article);

        CommandResult result = await Run("run --engine azure");

        Assert.Equal(ExitCode.WrongSetUp, result.ExitCode);
        Assert.StartsWith("The engine 'azure' cannot run: AZURE_TRANSLATOR_KEY is not set.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Needs_no_engine_when_no_stage_asks_one()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("pipeline.yml", _commandLine.Read("pipeline.yml").Replace("  - machine-translation: { engine: pseudo }\n", "", StringComparison.Ordinal));
        _commandLine.Write("articles/x.txt", Article);

        CommandResult result = await Run("run");
        CommandResult named = await Run("run --engine azure");

        Assert.StartsWith("1 article, 3 segments: 3 without translation.", result.Output, StringComparison.Ordinal);
        Assert.Contains("engine:none", _commandLine.Read("editions/report.json"), StringComparison.Ordinal);
        Assert.Equal((ExitCode.WrongSetUp, "'--engine azure' has nothing to do: pipeline.yml has no stage 'machine-translation'.\n"), (named.ExitCode, named.Error));
    }

    [Theory]
    [InlineData(ExitCode.Interrupted)]
    [InlineData(ExitCode.Terminated)]
    public async Task Ends_with_the_signals_code_when_cancelled(ExitCode signal)
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/x.txt", Article);
        using var signals = new Signals();
        signals.Cancel(signal);

        CommandResult result = await _commandLine.RunAsync("run --pipeline ./pipeline.yml", signals: signals);

        Assert.Equal(signal, result.ExitCode);
        Assert.Contains("Cancelled.", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_commandLine.PathOf("editions")));
    }

    [Fact]
    public async Task Ends_with_2_when_the_pipeline_is_no_text()
    {
        _commandLine.Write("pipeline.yml", "source: nb\n\u0001\n");

        CommandResult result = await Run("run");

        Assert.Equal(ExitCode.WrongSetUp, result.ExitCode);
        Assert.StartsWith("pipeline.yml:2:1: the control character U+0001 has no place in text.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_an_article_once_however_it_is_spelled()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("articles/x.txt", Article);

        CommandResult result = await Run("run ./articles/x.txt ./articles/../articles/x.txt");

        Assert.Equal(ExitCode.Finished, result.ExitCode);
        Assert.StartsWith("1 article,", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_warn_of_an_engine_that_no_stage_asks()
    {
        _commandLine.Write("pipeline.yml", "source: nb\ntarget: en\narticles: articles/*.txt\noutput: editions\nstages: [segmentation, writing]\n");
        _commandLine.Write("articles/x.txt", Article);

        CommandResult result = await Run("run");

        Assert.Equal("[1/1] articles/x.txt\n", result.Error);
    }

    [Fact]
    public async Task Refuses_an_escaped_control_character_in_the_pipeline()
    {
        _commandLine.WritePipeline();
        _commandLine.Write("pipeline.yml", _commandLine.Read("pipeline.yml").Replace("articles/*.txt", "\"a\\0.txt\"", StringComparison.Ordinal));

        CommandResult result = await Run("run");

        Assert.Equal(ExitCode.WrongSetUp, result.ExitCode);
        Assert.StartsWith("pipeline.yml:3:11: this text holds the control character U+0000. Remove it.", result.Error, StringComparison.Ordinal);
    }

    private Task<CommandResult> Run(string command) => _commandLine.RunAsync($"{command} --pipeline ./pipeline.yml");

    private Dictionary<string, string> Outputs() => Directory.GetFiles(_commandLine.PathOf("editions"))
        .ToDictionary(f => Path.GetFileName(f)!, f => Convert.ToHexString(File.ReadAllBytes(f)), StringComparer.Ordinal);
}
