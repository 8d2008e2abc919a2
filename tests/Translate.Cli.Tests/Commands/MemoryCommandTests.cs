using System.Diagnostics;
using System.Text.Json;
using Translate.Testing;
using Xunit;

namespace Translate.Cli.Tests.Commands;

public sealed class MemoryCommandTests : IDisposable
{
    private readonly CommandLine _commandLine = new();

    public MemoryCommandTests() => _commandLine.WritePipeline();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Imports_a_file_as_it_is_and_finds_what_is_in_it()
    {
        string tmx = Tmx(("Prisen steg med 5 prosent.", "The price rose by 5 per cent."));
        _commandLine.Write("client.tmx", tmx);

        CommandResult imported = await _commandLine.RunAsync("memory import ./client.tmx -p ./pipeline.yml");

        Assert.Equal(
            (ExitCode.Finished, "client.tmx: 1 units → memories/client.tmx\nThe memory holds 1 units.\n"), (imported.ExitCode, imported.Output));
        Assert.Equal(tmx, _commandLine.Read("memories/client.tmx"));

        CommandResult again = await _commandLine.RunAsync("memory import ./client.tmx -p ./pipeline.yml");
        Assert.StartsWith("client.tmx: 1 units, there already\n", again.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run -p ./pipeline.yml")]
    [InlineData("run --dry-run -p ./pipeline.yml")]
    [InlineData("glossary diff ./glossaries/names.yml ./newer.yml --impact -p ./pipeline.yml")]
    public async Task Leaves_no_file_of_the_index_open(string command)
    {
        Assert.SkipUnless(Directory.Exists("/proc/self/fd"), "the system does not list open files");
        _commandLine.Write("memories/client.tmx", Tmx(("Prisen steg.", "The price rose.")));
        _commandLine.Write("articles/pris.txt", "Prisen i Irak steg.\n");
        _commandLine.Write("newer.yml", "kind: country\nentries:\n  - { term: Irak, english: The Iraq }\n");

        CommandResult result = await _commandLine.RunAsync(command);

        Assert.Equal(ExitCode.Finished, result.ExitCode);
        Assert.NotEmpty(Directory.GetFiles(_commandLine.PathOf(".translate/memory"), "*.db"));
        Assert.DoesNotContain(
            Directory.GetFiles("/proc/self/fd").Select(fd => new FileInfo(fd).LinkTarget ?? ""),
            open => open.StartsWith(_commandLine.Folder, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Shows_score_differences_origin_and_date()
    {
        _commandLine.Write("memories/client.tmx", Tmx(
            ("Regjeringen la fram et nytt forslag i går.", "The government presented a new proposal yesterday."),
            ("Irak la fram 3 forslag.", "Iraq presented 3 proposals.")));

        GoldenFile.Matches("memory-find.txt", string.Concat(
            (await Find("Regjeringen la fram et nytt forslag i går.")).Output,
            (await Find("Regjeringen la fram et viktig forslag i går.")).Output,
            (await Find("Irak la fram 12 forslag.")).Output,
            (await Find("Noe helt annet skjer her nå.")).Output));
    }

    [Fact]
    public async Task Finds_as_json_one_match_a_line()
    {
        _commandLine.Write("memories/client.tmx", Tmx(("Irak la fram 3 forslag.", "Iraq presented 3 proposals.")));

        CommandResult result = await Find("Irak la fram 12 forslag.", "--json");

        using var line = JsonDocument.Parse(Assert.Single(result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        JsonElement match = line.RootElement;
        Assert.Equal("mended", match.GetProperty("kind").GetString());
        Assert.Equal("Iraq presented 12 proposals.", match.GetProperty("target").GetString());
        Assert.Equal((98, 99), (match.GetProperty("score").GetInt32(), match.GetProperty("similarity").GetInt32()));
        Assert.Equal("foreign", match.GetProperty("penalties")[0].GetProperty("name").GetString());
        Assert.Equal("2026-01-31T09:30:00Z", match.GetProperty("changed").GetString());
        Assert.Equal(["same", "removed", "added", "same"], match.GetProperty("differences").EnumerateArray().Select(d => d.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Counts_the_units_of_each_file()
    {
        _commandLine.Write("memories/a.tmx", Tmx(("Ja.", "Yes."), ("Nei.", "No.")));

        CommandResult result = await _commandLine.RunAsync("memory stats -p ./pipeline.yml");
        CommandResult json = await _commandLine.RunAsync("memory stats --json -p ./pipeline.yml");

        Assert.StartsWith("          2 memories/a.tmx (0 reviewed, 0 unreviewed)\n          2 units, index ", result.Output, StringComparison.Ordinal);
        using var counts = JsonDocument.Parse(json.Output);
        Assert.Equal(2, counts.RootElement.GetProperty("units").GetInt64());
        Assert.Equal("memories/a.tmx", counts.RootElement.GetProperty("files")[0].GetProperty("file").GetString());
    }

    [Fact]
    public async Task Exports_all_files_into_one_that_reads_back_the_same()
    {
        _commandLine.Write("memories/a.tmx", Tmx(("Ja.", "Yes. <b>&amp;</b>")));
        _commandLine.Write("memories/b.tmx", Tmx(("Nei.", "No.")));

        CommandResult result = await _commandLine.RunAsync("memory export ./all.tmx -p ./pipeline.yml");

        Assert.Equal((ExitCode.Finished, "all.tmx: 2 units\n"), (result.ExitCode, result.Output));
        GoldenFile.Matches("memory-export.tmx", _commandLine.Read("all.tmx"));

        string first = _commandLine.Read("all.tmx");
        File.Delete(_commandLine.PathOf("memories/a.tmx"));
        File.Delete(_commandLine.PathOf("memories/b.tmx"));
        await _commandLine.RunAsync("memory import ./all.tmx -p ./pipeline.yml");
        await _commandLine.RunAsync("memory export ./again.tmx -p ./pipeline.yml");
        Assert.Equal(first, _commandLine.Read("again.tmx"));
    }

    [Fact]
    public async Task Does_not_export_into_the_memory_itself()
    {
        _commandLine.Write("memories/a.tmx", Tmx(("Ja.", "Yes.")));

        CommandResult result = await _commandLine.RunAsync("memory export ./memories/all.tmx -p ./pipeline.yml");

        Assert.Equal(ExitCode.WrongSetUp, result.ExitCode);
        Assert.Contains("would lie among the memory's own files", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_commandLine.PathOf("memories/all.tmx")));
    }

    [Theory]
    [InlineData("<tmx><body><tu>", "bad.tmx:1:16: this is not well-formed XML")]
    [InlineData("<!DOCTYPE t [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<tmx><body><tu><tuv xml:lang=\"nb\"><seg>&a;</seg></tuv></tu></body></tmx>", "bad.tmx:2:")]
    [InlineData("<tmx><body>\n<tu><tuv><seg>Ja.</seg></tuv></tu></body></tmx>", "bad.tmx:2:6: this 'tuv' does not say its language")]
    [InlineData("<tmx><body/></tmx>", "bad.tmx: no unit of this file has both nb and en")]
    public async Task Takes_nothing_in_when_one_file_is_wrong(string bad, string message)
    {
        _commandLine.Write("good.tmx", Tmx(("Ja.", "Yes.")));
        _commandLine.Write("bad.tmx", bad);

        CommandResult result = await _commandLine.RunAsync("memory import ./good.tmx ./bad.tmx -p ./pipeline.yml");

        Assert.Equal(ExitCode.DataNotReadable, result.ExitCode);
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_commandLine.PathOf("memories")));
    }

    [Fact]
    public async Task Replaces_a_file_only_when_told_and_never_what_reviewers_approved()
    {
        string old = Tmx(("Ja.", "Yes."));
        _commandLine.Write("memories/client.tmx", old);
        _commandLine.Write("memories/reviewed.tmx", old);
        _commandLine.Write("new/client.tmx", Tmx(("Ja.", "Aye.")));
        _commandLine.Write("new/reviewed.tmx", Tmx(("Ja.", "Aye.")));

        CommandResult refused = await _commandLine.RunAsync("memory import ./new/client.tmx -p ./pipeline.yml");
        Assert.Equal(ExitCode.WrongSetUp, refused.ExitCode);
        Assert.Contains("'--replace' puts the new one in its place", refused.Error, StringComparison.Ordinal);

        CommandResult reviewed = await _commandLine.RunAsync("memory import --replace ./new/reviewed.tmx -p ./pipeline.yml");
        Assert.Equal(ExitCode.WrongSetUp, reviewed.ExitCode);
        Assert.Contains("translate accept", reviewed.Error, StringComparison.Ordinal);
        Assert.Equal(old, _commandLine.Read("memories/reviewed.tmx"));

        await _commandLine.RunAsync("memory import --replace ./new/client.tmx -p ./pipeline.yml");
        Assert.Contains("Aye.", _commandLine.Read("memories/client.tmx"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_pipeline_has_no_memory()
    {
        _commandLine.Write("pipeline.yml", "source: nb\ntarget: en\narticles: a.txt\noutput: editions\nstages:\n  - segmentation\n");

        CommandResult result = await _commandLine.RunAsync("memory stats -p ./pipeline.yml");

        Assert.Equal(ExitCode.WrongSetUp, result.ExitCode);
        Assert.Contains("has no stage 'memory'", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--from 10", "'--from' must be between 30 and 100, not 10.")]
    [InlineData("--limit 0", "'--limit' must be between 1 and 100, not 0.")]
    public async Task Names_the_limits_of_its_options(string option, string message)
    {
        CommandResult result = await _commandLine.RunAsync($"memory find Ja. {option} -p ./pipeline.yml");

        Assert.Equal(ExitCode.WrongSetUp, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_puts_the_approved_translation_into_the_edition()
    {
        _commandLine.Write("articles/x.txt", "Tittelen\n\nDet er sant.\n");
        _commandLine.Write("memories/client.tmx", Tmx(("Det er sant.", "It is true.")));

        await _commandLine.RunAsync("run -p ./pipeline.yml --quiet");

        Assert.Contains("It is true.", _commandLine.Read("editions/x.en.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Killed_while_it_builds_the_index_it_leaves_the_old_one_or_the_new_one_whole()
    {
        _commandLine.Write("memories/client.tmx", Many(10, "old"));
        await _commandLine.RunAsync("memory stats -p ./pipeline.yml --quiet");
        string index = _commandLine.PathOf(".translate/memory");
        string[] old = Directory.GetFiles(index, "*.db");

        for (int kill = 0; kill < 10; kill++)
        {
            _commandLine.Write("memories/client.tmx", Many(3000, FormattableString.Invariant($"{kill}")));
            await KillWhileBuilding(index, TimeSpan.FromMilliseconds(kill * 15));

            Assert.All(Directory.GetFiles(index, "*.db"), shelf => Assert.Contains(Units(shelf), (long[])[10, 3000]));
            Assert.NotEmpty(Directory.GetFiles(index, "*.db"));
        }

        Assert.Single(old);
        CommandResult after = await _commandLine.RunAsync("memory stats --json -p ./pipeline.yml");
        Assert.Contains("\"units\":3000", after.Output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(index, "*.db"));
        Assert.Empty(Directory.GetFiles(index, "*.tmp"));
    }

    private async Task KillWhileBuilding(string index, TimeSpan after)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "translate.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, "memory", "stats", "-p", _commandLine.PathOf("pipeline.yml")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        while (!process.HasExited && !File.Exists(Path.Combine(index, "unfinished.tmp")))
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        await Task.Delay(after, TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static long Units(string shelf)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={shelf};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using Microsoft.Data.Sqlite.SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", command.ExecuteScalar());
        command.CommandText = "SELECT count(*) FROM unit";
        return (long)command.ExecuteScalar()!;
    }

    // A command line is split at spaces here, so that a sentence needs another kind of them; the memory does not tell them apart.
    private Task<CommandResult> Find(string text, string option = "") =>
        _commandLine.RunAsync($"memory find {text.Replace(' ', '\u00A0')} {option} -p ./pipeline.yml");

    private static string Many(int count, string mark) =>
        Tmx([.. Enumerable.Range(0, count).Select(i => (FormattableString.Invariant($"Setning {i} om saken."), FormattableString.Invariant($"Sentence {i} {mark}.")))]);

    private static string Tmx(params (string Source, string Target)[] pairs) =>
        $"<tmx version=\"1.4\"><body>{string.Concat(pairs.Select(p => Unit(p.Source, p.Target)))}</body></tmx>";

    private static string Unit(string source, string target) =>
        $"""
        <tu changedate="20260131T093000Z" changeid="anne"><prop type="x-context-pre">Før.</prop><tuv xml:lang="nb"><seg>{source}</seg></tuv>
        <tuv xml:lang="en"><seg>{System.Security.SecurityElement.Escape(target)}</seg></tuv></tu>

        """;
}
