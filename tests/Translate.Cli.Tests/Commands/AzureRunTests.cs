using Translate.Testing.Azure;
using Xunit;

namespace Translate.Cli.Tests.Commands;

/// <summary>The whole pipeline with the Azure engine, over real HTTP against a server on this machine.</summary>
public sealed class AzureRunTests : IAsyncLifetime, IDisposable
{
    private const string Article = "Krigen i Irak\n\nIraks hær rykket fram 2. november. Ingen er drept.\n";

    private readonly CommandLine _commandLine = new();
    private TranslatorServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await TranslatorServer.StartAsync();
        _server.Words = new Dictionary<string, string>(StringComparer.Ordinal) { ["Irak"] = "Iraq", ["Iraks"] = "Iraq's" };
        _commandLine.WritePipeline();
        _commandLine.Write("articles/irak.txt", Article);
        _commandLine.Set("AZURE_TRANSLATOR_KEY", TranslatorServer.Key);
        _commandLine.Set("AZURE_TRANSLATOR_REGION", TranslatorServer.Region);
        _commandLine.Set("AZURE_TRANSLATOR_ENDPOINT", _server.Address);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Pays_for_an_article_once()
    {
        CommandResult first = await RunAsync();
        string edition = _commandLine.Read("editions/irak.en.txt");
        CommandResult second = await RunAsync();

        Assert.StartsWith("1 article, 3 segments: 3 by the engine 'azure'.\n62 characters billed. Took", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 article, 3 segments: 3 by the engine 'azure'.\n0 characters billed; 3 replies had been paid for before. Took", second.Output, StringComparison.Ordinal);
        Assert.Equal((1, 62), (_server.Calls.Length, _server.Billed));
        Assert.Equal(edition, _commandLine.Read("editions/irak.en.txt"));
        Assert.DoesNotContain("draft", first.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pays_only_for_what_is_new()
    {
        await RunAsync();
        _commandLine.Write("articles/irak.txt", Article + "\nNå er det fred.\n");

        await RunAsync();

        Assert.Equal(["Nå er det fred."], _server.Calls[1].Texts);
    }

    [Fact]
    public async Task Is_chosen_by_auto_when_its_key_is_set()
    {
        CommandResult result = await RunAsync("auto");

        Assert.Contains("by the engine 'azure'", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_again_for_a_name_that_it_missed_and_says_so()
    {
        _server.Words = new Dictionary<string, string>(StringComparer.Ordinal) { ["Irak"] = "Irak", ["Iraks"] = "the" };

        await RunAsync();

        Assert.Equal("‹Krigen› ‹i› Iraq\n\nIraq's ‹hær› ‹rykket› ‹fram› ‹2.› ‹november.› ‹Ingen› ‹er› ‹drept.›\n", _commandLine.Read("editions/irak.en.txt"));
        Assert.Equal(["<mstrans:dictionary translation=\"Iraq's\">Iraks</mstrans:dictionary> hær rykket fram 2. november."], _server.Calls[1].Texts);
        Assert.Matches("\"terms\": \\{\\s+\"total\": 2,\\s+\"proved\": \\{\\s+\"alignment\": 0,\\s+\"search\": 0,\\s+\"repair\": 1,\\s+\"dictionary\": 1", _commandLine.Read("editions/report.json"));
        Assert.Contains("repaired; the engine had “Irak”", _commandLine.Read("editions/irak.nb-en.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_the_category_that_the_pipeline_names()
    {
        SetEngine("{ engine: azure, category: news-2026 }");

        await _commandLine.RunAsync("run --pipeline ./pipeline.yml");

        Assert.Contains("category=news-2026", Assert.Single(_server.Calls).Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Needs_no_key_with_an_identity_but_a_resource_that_it_is_for()
    {
        SetEngine("{ engine: azure, credential: identity }");

        CommandResult result = await _commandLine.RunAsync("run --pipeline ./pipeline.yml");

        Assert.Equal(ExitCode.WrongSetUp, result.ExitCode);
        Assert.Contains("With 'credential: identity', AZURE_TRANSLATOR_ENDPOINT must begin with 'https:'", result.Error, StringComparison.Ordinal);
        Assert.Empty(_server.Calls);
    }

    [Fact]
    public async Task Stops_with_4_and_what_to_do_when_the_key_is_refused()
    {
        _commandLine.Set("AZURE_TRANSLATOR_KEY", "wrongcanary89");

        CommandResult result = await RunAsync();

        Assert.Equal(ExitCode.Stopped, result.ExitCode);
        Assert.Contains("AZURE_TRANSLATOR_KEY", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("0 of 1 article finished.\n", result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_commandLine.PathOf("editions/irak.en.txt")));
    }

    [Fact]
    public async Task Pays_for_a_line_of_text_once()
    {
        await _commandLine.RunAsync("text --engine azure --pipeline ./pipeline.yml", "Ja.\nNei.\nJa.\n");
        CommandResult second = await _commandLine.RunAsync("text --engine azure --pipeline ./pipeline.yml", "Nei.\n");

        Assert.Equal("‹Nei.›\n", second.Output);
        Assert.Equal(["Ja.", "Nei."], Assert.Single(_server.Calls).Texts);
    }

    [Fact]
    public async Task Writes_its_key_nowhere()
    {
        CommandResult result = await RunAsync();

        Assert.DoesNotContain(TranslatorServer.Key, result.Output + result.Error, StringComparison.Ordinal);
        foreach (string file in Directory.GetFiles(_commandLine.Folder, "*", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain(TranslatorServer.Key, System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        }
    }

    private void SetEngine(string options) => _commandLine.Write(
        "pipeline.yml", _commandLine.Read("pipeline.yml").Replace("{ engine: pseudo }", options, StringComparison.Ordinal));

    private Task<CommandResult> RunAsync(string engine = "azure") => _commandLine.RunAsync($"run --engine {engine} --verbose --pipeline ./pipeline.yml");
}
