using System.Text.Json.Nodes;
using Translate.Testing.Azure;
using Xunit;

namespace Translate.Cli.Tests.Commands;

public sealed class LedgerCommandTests : IAsyncLifetime, IDisposable
{
    private const string Line = """{"engine":"azure/3.0","from":"nb","to":"en","text":"Ja.","terms":[],"translation":"Yes.","alignment":"0+3-0+4","billed":3,"asked":"2026-01-31T12:00:00Z"}""";

    private readonly CommandLine _commandLine = new();
    private TranslatorServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await TranslatorServer.StartAsync();
        _server.Words = new Dictionary<string, string>(StringComparer.Ordinal) { ["Irak"] = "Iraq", ["Iraks"] = "Iraq's" };
        _commandLine.WritePipeline();
        _commandLine.Write("pipeline.yml", _commandLine.Read("pipeline.yml").Replace("{ engine: pseudo }", "{ engine: pseudo, price-per-million: 10 }", StringComparison.Ordinal));
        _commandLine.Write("articles/irak.txt", "Krigen i Irak\n\nIraks hær rykket fram 2. november. Ingen er drept.\n");
        _commandLine.Set("AZURE_TRANSLATOR_KEY", TranslatorServer.Key);
        _commandLine.Set("AZURE_TRANSLATOR_REGION", TranslatorServer.Region);
        _commandLine.Set("AZURE_TRANSLATOR_ENDPOINT", _server.Address);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Says_that_there_is_none_and_makes_none()
    {
        CommandResult result = await LedgerAsync("");

        Assert.Equal(".translate/ledger.db: there is no ledger yet. A run with a paid engine begins one.\n", result.Output);
        Assert.False(Directory.Exists(_commandLine.PathOf(".translate")));
    }

    [Fact]
    public async Task Shows_characters_and_cost_by_day_engine_and_article()
    {
        await _commandLine.RunAsync("run --engine azure --pipeline ./pipeline.yml");
        CommandResult result = await LedgerAsync("");
        JsonNode json = JsonNode.Parse((await LedgerAsync("--json")).Output)!;

        string[] lines = result.Output.Split('\n');
        Assert.StartsWith(".translate/ledger.db: 3 replies, ", lines[0], StringComparison.Ordinal);
        Assert.Equal("day         engine     article  replies  characters  unanswered     cost", lines[1]);
        Assert.Matches(@"^\d{4}-\d\d-\d\d  azure/3\.0  irak +3 +62 +0  0\.00062$", lines[2]);
        Assert.Matches(@"^all +3 +62 +0  0\.00062$", lines[3]);
        Assert.All(lines[2..4], l => Assert.Equal(lines[1].Length, l.Length));
        Assert.Equal((3, 62, 0), ((int)json["replies"]!, (int)json["characters"]!, (int)json["unanswered"]!));
        Assert.Equal("irak", (string?)json["charges"]![0]!["article"]);
        Assert.Empty(json["pending"]!.AsArray());
    }

    [Fact]
    public async Task Lists_what_was_sent_and_never_answered_and_the_next_run_tells_of_it()
    {
        _server.EveryCall = Fault.Of(FaultKind.HangUp);
        _commandLine.Write("pipeline.yml", _commandLine.Read("pipeline.yml").Replace("price-per-million: 10", "give-up-after: 1", StringComparison.Ordinal));
        CommandResult failed = await _commandLine.RunAsync("run --engine azure --pipeline ./pipeline.yml");
        CommandResult pending = await LedgerAsync("");
        _server.EveryCall = null;

        CommandResult again = await _commandLine.RunAsync("run --engine azure --pipeline ./pipeline.yml");

        Assert.Equal(ExitCode.Stopped, failed.ExitCode);
        Assert.Contains("3 segments (62 characters) sent and never answered: possibly paid, and asked again when needed:\n", pending.Output, StringComparison.Ordinal);
        Assert.Contains("azure/3.0 irak: Ingen er drept.\n", pending.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Finished, again.ExitCode);
        Assert.Contains("warning: 3 segments (62 characters) possibly paid twice: the first answer was on its way when it was lost.\n", again.Error, StringComparison.Ordinal);
        JsonNode report = JsonNode.Parse(_commandLine.Read("editions/report.json"))!;
        Assert.Equal(3, report["possiblyPaidTwice"]!.AsArray().Count);
        Assert.DoesNotContain("never answered", (await LedgerAsync("")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exports_sorted_lines_that_hold_no_secret()
    {
        await _commandLine.RunAsync("run --engine azure --pipeline ./pipeline.yml");

        CommandResult result = await LedgerAsync("export");

        string[] lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Assert.StartsWith(
            """{"engine":"azure/3.0","from":"nb","to":"en","text":"Ingen er drept.","terms":[],"translation":"‹Ingen› ‹er› ‹drept.›","alignment":"0+5-0+7 6+2-8+4 9+6-13+8","billed":15,"asked":""",
            lines[0],
            StringComparison.Ordinal);
        Assert.Contains("\"terms\":[[\"Iraks\",\"Iraq’s\"]]".Replace("Iraq’s", (string)JsonNode.Parse(lines[1])!["terms"]![0]![1]!, StringComparison.Ordinal), lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(TranslatorServer.Key, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_every_wrong_line_and_imports_nothing()
    {
        _commandLine.Write("replies.jsonl", $$"""
            {{Line}}
            {"engine":"azure/3.0"
            {"engine":"azure/3.0","from":"nb","to":"en","text":"Nei.","terms":[],"translation":"","billed":4,"asked":"2026-01-31T12:00:00Z"}
            {"engine":"azure/3.0","from":"nb","to":"en","text":"Nei.","translation":"No.","billed":4,"asked":"2026-01-31T12:00:00Z"}
            {"engine":"azure/3.0","from":"nb","to":"en","text":"Nei.","terms":[["a"]],"translation":"No.","billed":4,"asked":"2026-01-31T12:00:00Z"}
            {"engine":"azure/3.0","from":"nb","to":"en","text":"Nei.","terms":[],"translation":"No.","alignment":"0+1","billed":4,"asked":"2026-01-31T12:00:00Z"}
            {"engine":"azure/3.0","from":"nb","to":"en","text":"Nei.","terms":[],"translation":"No.","billed":-4,"asked":"2026-01-31T12:00:00Z"}
            {"engine":"azure/3.0","from":"nb","to":"en","text":"Nei.","terms":[],"translation":"No.","billed":4,"asked":"yesterday"}
            {"engine":"azure/3.0","from":"nb","to":"en","text":"Nei.","terms":[],"translation":"No.","billed":4,"asked":"2026-01-31T12:00:00Z","cost":1}
            {{Line.Replace("Yes.", "Yeah.", StringComparison.Ordinal)}}

            """);

        CommandResult result = await LedgerAsync("import ./replies.jsonl");

        Assert.Equal(ExitCode.DataNotReadable, result.ExitCode);
        Translate.Testing.GoldenFile.Matches("ledger-import-mistakes.txt", result.Error);
        Assert.Empty((await LedgerAsync("export")).Output);
    }

    [Theory]
    [InlineData("""  "terms":[]  """, """  "terms":null  """, "'terms' must be a list of pairs")]
    [InlineData("""  "terms":[]  """, """  "terms":[null]  """, "'terms' must be a list of pairs")]
    [InlineData("""  "terms":[]  """, """  "terms":[[null,"a"]]  """, "'terms' must be a list of pairs")]
    [InlineData("""  "terms":[]  """, """  "terms":[["a","b","c"]]  """, "'terms' must be a list of pairs")]
    [InlineData("Ja.", "\\ud800", "a text holds half of a surrogate pair, such as '\\ud800' alone, which is no character.")]
    [InlineData(@"""terms""", @"""\ud800"":1,""terms""", "a text holds half of a surrogate pair, such as '\\ud800' alone, which is no character.")]
    [InlineData("Yes.", "Yes.\\nNo.", "'translation' must be one line.")]
    public async Task Refuses_a_line_that_no_export_writes(string part, string changed, string message)
    {
        _commandLine.Write("replies.jsonl", Line.Replace(part.Trim(), changed.Trim(), StringComparison.Ordinal) + "\n");

        CommandResult result = await LedgerAsync("import ./replies.jsonl");

        Assert.Equal(ExitCode.DataNotReadable, result.ExitCode);
        Assert.StartsWith($"replies.jsonl:1: {message}", result.Error, StringComparison.Ordinal);
        Assert.Empty((await LedgerAsync("export")).Output);
    }

    [Fact]
    public async Task Counts_columns_in_characters_as_editors_do()
    {
        _commandLine.Write("replies.jsonl", "{\"å\":1 oops}\n");

        CommandResult result = await LedgerAsync("import ./replies.jsonl");

        Assert.StartsWith("replies.jsonl:1:8: this is no JSON object.", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", ExitCode.DecisionNeeded, "Yes.")]
    [InlineData("--prefer ours", ExitCode.Finished, "Yes.")]
    [InlineData("--prefer theirs", ExitCode.Finished, "Yeah.")]
    public async Task Reports_a_conflict_and_lets_the_user_decide(string prefer, ExitCode exitCode, string kept)
    {
        _commandLine.Write("ours.jsonl", Line + "\n");
        _commandLine.Write("theirs.jsonl", Line.Replace("Yes.", "Yeah.", StringComparison.Ordinal) + "\n");
        await LedgerAsync("import ./ours.jsonl");

        CommandResult result = await LedgerAsync($"import ./theirs.jsonl {prefer}");

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains("theirs.jsonl:1: 'Ja.' is 'Yeah.' here and 'Yes.' in the ledger.", result.Error, StringComparison.Ordinal);
        Assert.Contains($"\"translation\":\"{kept}\"", (await LedgerAsync("export")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prunes_by_age_and_engine_and_keeps_the_costs()
    {
        _commandLine.Write("old.jsonl", Line + "\n" + Line.Replace("Ja.", "Jo.", StringComparison.Ordinal).Replace("azure/3.0", "azurelike/1", StringComparison.Ordinal) + "\n");
        await LedgerAsync("import ./old.jsonl");
        await _commandLine.RunAsync("run --engine azure --pipeline ./pipeline.yml");

        Assert.Equal("1 reply would be removed.\n", (await LedgerAsync("prune --older-than 2026-02-01 --engine azure --dry-run")).Output);
        Assert.Equal("1 reply removed.\n", (await LedgerAsync("prune --older-than 2026-02-01 --engine azure")).Output);
        Assert.Equal("0 replies removed.\n", (await LedgerAsync("prune --older-than 99999d")).Output);
        Assert.Equal("3 replies removed.\n", (await LedgerAsync("prune --engine azure")).Output);
        JsonNode json = JsonNode.Parse((await LedgerAsync("--json")).Output)!;
        Assert.Equal((1, 62), ((int)json["replies"]!, (int)json["characters"]!));
    }

    [Fact]
    public async Task Never_drops_what_may_have_been_paid_for_unless_told_to()
    {
        _server.EveryCall = Fault.Of(FaultKind.HangUp);
        _commandLine.Write("pipeline.yml", _commandLine.Read("pipeline.yml").Replace("price-per-million: 10", "give-up-after: 1", StringComparison.Ordinal));
        await _commandLine.RunAsync("run --engine azure --pipeline ./pipeline.yml");

        CommandResult kept = await LedgerAsync("prune --engine azure");
        CommandResult dropped = await LedgerAsync("prune --engine azure --pending");

        Assert.Equal("3 segments sent and never answered kept: possibly paid for. 'translate ledger' lists them; '--pending' removes them too.\n", kept.Error);
        Assert.Equal("0 replies and 3 segments without reply removed.\n", dropped.Output);
    }

    [Theory]
    [InlineData("prune", "'translate ledger prune' needs '--older-than AGE', '--engine NAME' or both, so that nothing is removed by mistake.\n")]
    [InlineData("prune --older-than spring", "'--older-than spring' is neither a day such as 2026-01-31 nor a number of days such as 90d.\n")]
    public async Task Says_what_pruning_needs(string command, string message)
    {
        CommandResult result = await LedgerAsync(command);

        Assert.Equal((ExitCode.WrongSetUp, message), (result.ExitCode, result.Error));
    }

    private Task<CommandResult> LedgerAsync(string command) => _commandLine.RunAsync($"ledger {command} --pipeline ./pipeline.yml");
}
