using System.Text.Json.Nodes;
using Translate.Testing.Azure;
using Xunit;

namespace Translate.Cli.Tests.Commands;

/// <summary>What a run with a paid engine costs, may cost and would cost, over real HTTP against a server on this machine.</summary>
public sealed class PaidRunTests : IAsyncLifetime, IDisposable
{
    private const string First = "Krigen i Irak\n\nIraks hær rykket fram 2. november. Ingen er drept.\n";
    private const string Second = "Fred i Irak\n\nIngen er drept. Alle er glade.\n";

    private readonly CommandLine _commandLine = new();
    private TranslatorServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await TranslatorServer.StartAsync();
        _server.Words = new Dictionary<string, string>(StringComparer.Ordinal) { ["Irak"] = "Iraq", ["Iraks"] = "Iraq's" };
        WritePipeline("");
        _commandLine.Write("articles/a.txt", First);
        _commandLine.Write("articles/b.txt", Second);
        _commandLine.Set("AZURE_TRANSLATOR_KEY", TranslatorServer.Key);
        _commandLine.Set("AZURE_TRANSLATOR_REGION", TranslatorServer.Region);
        _commandLine.Set("AZURE_TRANSLATOR_ENDPOINT", _server.Address);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Stops_at_the_budget_of_a_run_with_5_and_finishes_what_it_can()
    {
        WritePipeline("budget: { characters-per-run: 50 }, price-per-million: 10");

        CommandResult result = await RunAsync();

        Assert.Equal(ExitCode.BudgetReached, result.ExitCode);
        Assert.InRange(_server.Billed, 1, 50);
        Assert.Contains(
            "articles/a.txt: 1 segment is not translated yet (15 characters). The budget of 50 characters a run does not allow them. "
            + "What was paid for is kept: run again, or raise 'characters-per-run' in pipeline.yml.",
            result.Error,
            StringComparison.Ordinal);
        Assert.Contains("  missing articles/a.txt b2.2: Ingen er drept.\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("Missing: 3 segments, 40 characters, 0.0004.\n", result.Output, StringComparison.Ordinal);
        JsonNode report = Report();
        Assert.Equal("budget-reached", (string?)report["outcome"]);
        Assert.Equal((3, 40), ((int)report["missing"]!["segments"]!, (int)report["missing"]!["characters"]!));
        Assert.Equal(0.0004m, (decimal)report["missing"]!["cost"]!);
        Assert.Equal("b2.2", (string?)report["articles"]![0]!["missing"]![0]!["unit"]);
    }

    [Fact]
    public async Task Pays_for_the_rest_in_the_next_run()
    {
        WritePipeline("budget: { characters-per-run: 50 }");
        await RunAsync();
        await RunAsync();
        CommandResult third = await RunAsync();

        Assert.Equal(ExitCode.Finished, third.ExitCode);
        Assert.Equal(_server.Calls.SelectMany(c => c.Texts).Distinct(StringComparer.Ordinal).Count(), _server.Calls.Sum(c => c.Texts.Length));
    }

    [Fact]
    public async Task Finishes_an_article_that_costs_nothing_after_the_budget_is_used_up()
    {
        await _commandLine.RunAsync("run ./articles/b.txt --engine azure --pipeline ./pipeline.yml");
        WritePipeline("budget: { characters-per-month: 1 }");

        CommandResult result = await RunAsync();

        Assert.Equal(ExitCode.BudgetReached, result.ExitCode);
        Assert.True(File.Exists(_commandLine.PathOf("editions/b.en.txt")));
        Assert.False(File.Exists(_commandLine.PathOf("editions/a.en.txt")));
        Assert.Contains("The budget of 1 characters a month does not allow them.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_before_what_a_run_would_cost_and_writes_nothing()
    {
        WritePipeline("budget: { characters-per-run: 50 }, price-per-million: 10, tier: F0");
        string[] before = Directory.GetFileSystemEntries(_commandLine.Folder, "*", SearchOption.AllDirectories);

        CommandResult result = await RunAsync("--dry-run");

        Assert.Equal(ExitCode.Finished, result.ExitCode);
        Assert.Equal(
            """
            articles/a.txt: 3 new, 0 from memory, 0 from ledger.
            articles/b.txt: 2 new, 0 from memory, 1 from ledger.
            2 articles, 6 segments: 5 new, 0 from memory, 1 from ledger.
            The engine 'azure' would be sent 87 characters, 0.00087 at 10.00 a million characters. Tier F0: no waiting.
            Up to 3 texts with names may be asked a second time, where the engine misses one; that is not counted here.
            The budget does not allow it: 50 characters are left, so the run would end with code 5.
            Nothing was sent and nothing was written.

            """,
            result.Output);
        Assert.Empty(_server.Calls);
        Assert.Equal(before, Directory.GetFileSystemEntries(_commandLine.Folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Tells_of_a_second_asking_that_the_budget_does_not_allow_what_it_costs()
    {
        _server.Words = new Dictionary<string, string>(StringComparer.Ordinal);
        WritePipeline("budget: { characters-per-run: 90 }");
        await RunAsync();

        JsonNode forecast = JsonNode.Parse((await RunAsync("--dry-run --json")).Output)!;
        CommandResult again = await RunAsync();

        Assert.Equal((1, 5, 0), ((int)forecast["new"]!, (int)forecast["fromLedger"]!, (int)forecast["perhapsTwice"]!));
        Assert.Contains(
            "articles/a.txt: 1 segment is not translated yet (96 characters). The budget of 90 characters a run does not allow them. What was paid for is kept: "
            + "one of them alone has more, so raise 'characters-per-run' in pipeline.yml.",
            again.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reckons_a_dry_run_with_what_is_paid_for_without_touching_the_ledger()
    {
        await _commandLine.RunAsync("run ./articles/a.txt --engine azure --pipeline ./pipeline.yml");
        WritePipeline("budget: { characters-per-month: 100 }, price-per-million: 10");
        Dictionary<string, DateTime> before = Files();

        CommandResult result = await RunAsync("--dry-run --json");

        JsonNode json = JsonNode.Parse(result.Output)!;
        Assert.Equal((6, 2, 4, 25), ((int)json["segments"]!, (int)json["new"]!, (int)json["fromLedger"]!, (int)json["characters"]!));
        Assert.Equal((38, true), ((int)json["budgetLeft"]!, (bool)json["withinBudget"]!));
        Assert.Equal(0.00025m, (decimal)json["cost"]!);
        Assert.Equal(3, (int)json["articles"]![0]!["fromLedger"]!);
        Assert.Equal(before, Files());
    }

    [Fact]
    public async Task Needs_no_key_for_a_dry_run()
    {
        _commandLine.Set("AZURE_TRANSLATOR_KEY", "");

        Assert.Contains("87 characters", (await RunAsync("--dry-run")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_a_frozen_run_with_6_and_the_list_of_what_is_missing()
    {
        await _commandLine.RunAsync("run ./articles/a.txt --engine azure --pipeline ./pipeline.yml");
        _commandLine.Set("AZURE_TRANSLATOR_KEY", "");

        CommandResult result = await RunAsync("--frozen");

        Assert.Equal(ExitCode.DecisionNeeded, result.ExitCode);
        Assert.Single(_server.Calls);
        Assert.Equal("replies-missing", (string?)Report()["outcome"]);
        Assert.Contains(
            "articles/b.txt: 2 segments are not translated yet (25 characters). With '--frozen' nothing is paid for, and neither memory nor ledger has "
            + "them. Run once without '--frozen', or import a ledger that has them with 'translate ledger import FILE'.\n"
            + "  missing articles/b.txt b1.1: Fred i Irak\n  missing articles/b.txt b2.2: Alle er glade.\n",
            result.Error,
            StringComparison.Ordinal);
        Assert.True(File.Exists(_commandLine.PathOf("editions/a.en.txt")));
    }

    [Fact]
    public async Task Makes_the_same_editions_elsewhere_from_an_exported_ledger()
    {
        await RunAsync();
        Dictionary<string, string> paid = Editions();
        await _commandLine.RunAsync("ledger export ./replies.jsonl --pipeline ./pipeline.yml");
        string exported = _commandLine.Read("replies.jsonl");
        Directory.Delete(_commandLine.PathOf(".translate"), recursive: true);
        Directory.Delete(_commandLine.PathOf("editions"), recursive: true);
        _commandLine.Set("AZURE_TRANSLATOR_KEY", "");

        CommandResult imported = await _commandLine.RunAsync("ledger import ./replies.jsonl --pipeline ./pipeline.yml");
        CommandResult again = await _commandLine.RunAsync("ledger import ./replies.jsonl --pipeline ./pipeline.yml");
        CommandResult frozen = await RunAsync("--frozen");

        Assert.Equal("replies.jsonl: 5 replies added, 0 known already, 0 conflicts.\n", imported.Output);
        Assert.Equal("replies.jsonl: 0 replies added, 5 known already, 0 conflicts.\n", again.Output);
        Assert.Equal(ExitCode.Finished, frozen.ExitCode);
        Assert.Equal(paid, Editions());
        Assert.Equal(exported, (await _commandLine.RunAsync("ledger export --pipeline ./pipeline.yml")).Output);
    }

    [Fact]
    public async Task Puts_no_drafts_in_the_place_of_what_was_paid_for_when_a_frozen_run_names_no_engine()
    {
        await RunAsync();
        Dictionary<string, string> paid = Editions();
        _commandLine.Set("AZURE_TRANSLATOR_KEY", "");

        CommandResult frozen = await _commandLine.RunAsync("run --engine auto --frozen --pipeline ./pipeline.yml");

        Assert.Equal(ExitCode.Finished, frozen.ExitCode);
        Assert.Equal(paid, Editions());
    }

    [Fact]
    public async Task Lets_a_frozen_run_use_an_engine_that_costs_nothing()
    {
        CommandResult result = await _commandLine.RunAsync("run --engine pseudo --frozen --pipeline ./pipeline.yml");

        Assert.Equal(ExitCode.Finished, result.ExitCode);
    }

    private Task<CommandResult> RunAsync(string more = "") => _commandLine.RunAsync($"run --engine azure {more} --pipeline ./pipeline.yml");

    private JsonNode Report() => JsonNode.Parse(_commandLine.Read("editions/report.json"))!;

    private Dictionary<string, string> Editions() => Directory.GetFiles(_commandLine.PathOf("editions"))
        .Where(f => Path.GetFileName(f) is not "report.json")
        .ToDictionary(f => Path.GetFileName(f)!, f => Convert.ToHexString(File.ReadAllBytes(f)), StringComparer.Ordinal);

    private Dictionary<string, DateTime> Files() => Directory.GetFiles(_commandLine.Folder, "*", SearchOption.AllDirectories)
        .ToDictionary(f => f, File.GetLastWriteTimeUtc, StringComparer.Ordinal);

    private void WritePipeline(string options)
    {
        _commandLine.WritePipeline();
        _commandLine.Write("pipeline.yml", _commandLine.Read("pipeline.yml").Replace(
            "{ engine: pseudo }", $"{{ engine: pseudo{(options.Length > 0 ? ", " : "")}{options} }}", StringComparison.Ordinal));
    }
}
