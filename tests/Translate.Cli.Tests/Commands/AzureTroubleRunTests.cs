using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Text;
using Translate.Testing;
using Translate.Testing.Azure;
using Xunit;

namespace Translate.Cli.Tests.Commands;

/// <summary>What a user sees when the service is the matter: one message that tells what to do, exit code 4, and no stack trace.</summary>
public sealed class AzureTroubleRunTests : IAsyncLifetime, IDisposable
{
    private static readonly (string Name, Fault Fault)[] Troubles =
    [
        ("wrong key", Fault.Error(401, 401000, "The request is not authorized because credentials are missing or invalid.")),
        ("expired key", Fault.Answer(401, """{"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint."}}""")),
        ("not allowed", Fault.Error(403, 403000, "The operation is not allowed.")),
        ("quota used up", Fault.Error(403, 403001, "The operation is not allowed because the subscription has exceeded its free quota.")),
        ("unsupported pair", Fault.Error(400, 400036, "The target language is not valid.")),
        ("turned away for ever", Fault.TooMany("0")),
        ("turned away for an hour", Fault.TooMany("3600")),
        ("a web page", Fault.Answer(200, "<html><body>Sign in to the network</body></html>")),
        ("elsewhere", Fault.Redirect("https://elsewhere.example/translate")),
    ];

    private readonly CommandLine _commandLine = new();
    private TranslatorServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await TranslatorServer.StartAsync();
        _commandLine.WritePipeline();
        _commandLine.Write(
            "pipeline.yml",
            _commandLine.Read("pipeline.yml").Replace("{ engine: pseudo }", "{ engine: azure, tier: custom, give-up-after: 2 }", StringComparison.Ordinal));
        _commandLine.Write("articles/a.txt", "Krigen i Irak\n\nIngen er drept.\n");
        _commandLine.Write("articles/b.txt", "Snø i nord\n\nVeien er stengt. Ingen er drept.\n");
        _commandLine.Set("AZURE_TRANSLATOR_KEY", TranslatorServer.Key);
        _commandLine.Set("AZURE_TRANSLATOR_REGION", TranslatorServer.Region);
        _commandLine.Set("AZURE_TRANSLATOR_ENDPOINT", _server.Address);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Says_once_what_to_do_and_ends_with_4()
    {
        var seen = new StringBuilder();
        foreach ((string name, Fault fault) in Troubles)
        {
            _server.EveryCall = fault;
            CommandResult result = await _commandLine.RunAsync("run --quiet --pipeline ./pipeline.yml");
            Assert.Equal(ExitCode.Stopped, result.ExitCode);
            seen.Append(name).Append(":\n").Append(result.Error.Replace(_server.Address, "http://127.0.0.1:1", StringComparison.Ordinal));
        }

        GoldenFile.Matches("azure-troubles.txt", seen.ToString());
    }

    [Fact]
    public async Task Asks_for_all_articles_together_and_for_each_text_once()
    {
        CommandResult result = await _commandLine.RunAsync("run --pipeline ./pipeline.yml");

        Assert.Equal(ExitCode.Finished, result.ExitCode);
        Assert.Equal("[1/2] articles/a.txt\n[2/2] articles/b.txt\n", result.Error);
        Assert.Equal(["Krigen i Irak", "Ingen er drept.", "Snø i nord", "Veien er stengt."], Assert.Single(_server.Calls).Texts);
        Assert.Equal("‹Snø› ‹i› ‹nord›\n\n‹Veien› ‹er› ‹stengt.› ‹Ingen› ‹er› ‹drept.›\n", _commandLine.Read("editions/b.en.txt"));
    }

    [Fact]
    public async Task Finishes_every_article_but_the_one_with_a_text_that_is_never_answered_properly()
    {
        _server.Spoil("Krigen i Irak");

        CommandResult result = await _commandLine.RunAsync("run --quiet --pipeline ./pipeline.yml");

        Assert.Equal(ExitCode.Stopped, result.ExitCode);
        Assert.StartsWith("Azure AI Translator answered segment 'a:b1.1', asked alone, with something that is empty", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_commandLine.PathOf("editions/a.en.txt")));
        Assert.True(File.Exists(_commandLine.PathOf("editions/b.en.txt")));
    }

    [Theory]
    [InlineData("http://127.0.0.1:1", "nothing listens there")]
    [InlineData("https://translator.invalid", "the name of the host is not known")]
    public async Task Says_at_once_that_the_host_cannot_be_reached(string endpoint, string reason)
    {
        _commandLine.Set("AZURE_TRANSLATOR_ENDPOINT", endpoint);

        CommandResult result = await _commandLine.RunAsync("run --quiet --pipeline ./pipeline.yml");

        Assert.Equal(ExitCode.Stopped, result.ExitCode);
        Assert.Equal(
            $"Azure AI Translator at {endpoint} cannot be reached: {reason}. Check the network, the proxy and AZURE_TRANSLATOR_ENDPOINT.\n", result.Error);
    }

    [Fact]
    public async Task Keeps_what_was_translated_and_pays_for_the_rest_alone_when_the_service_is_well_again()
    {
        _commandLine.Write("articles/c.txt", string.Concat(Enumerable.Range(0, 1500).Select(i => FormattableString.Invariant($"Avsnitt {i}.\n\n"))));
        _server.Next(Fault.Of(FaultKind.BareTexts));
        _server.EveryCall = Fault.TooMany("0");
        CommandResult stopped = await _commandLine.RunAsync("run --quiet --pipeline ./pipeline.yml");
        long paid = _server.Billed;
        _server.EveryCall = null;

        CommandResult resumed = await _commandLine.RunAsync("run --quiet --pipeline ./pipeline.yml");

        Assert.Equal((ExitCode.Stopped, ExitCode.Finished), (stopped.ExitCode, resumed.ExitCode));
        Assert.NotEqual(0, paid);
        Assert.Empty(_server.Bill.ChargedAgain);
        Assert.Contains("‹Avsnitt› ‹1499.›", _commandLine.Read("editions/c.en.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_its_key_nowhere_whatever_happens_and_however_closely_it_is_watched()
    {
        ConcurrentQueue<string> log = [];
        using var listener = new EveryEvent(log);
        string repeated = $$$"""{"error":{"code":{0},"message":"Not {{{TranslatorServer.Key}}}, please."}}""";
        foreach (int status in new[] { 200, 400, 401, 403, 500 })
        {
            _server.EveryCall = Fault.Answer(status, repeated.Replace("{0}", "401000", StringComparison.Ordinal));
            CommandResult result = await _commandLine.RunAsync("run --verbose --json --pipeline ./pipeline.yml");
            Assert.DoesNotContain(TranslatorServer.Key, result.Output + result.Error, StringComparison.Ordinal);
        }

        _server.EveryCall = null;
        await _commandLine.RunAsync("run --verbose --pipeline ./pipeline.yml");

        Assert.Contains(log, line => line.Contains(_server.Address, StringComparison.Ordinal));
        Assert.DoesNotContain(log, line => line.Contains(TranslatorServer.Key, StringComparison.Ordinal));
        foreach (string file in Directory.GetFiles(_commandLine.Folder, "*", SearchOption.AllDirectories))
        {
            string bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            Assert.DoesNotContain(TranslatorServer.Key, bytes, StringComparison.Ordinal);
        }
    }

    /// <summary>Hears every event of the client, its libraries and the platform's HTTP, at every level; not the platform's internal dump of the wire.</summary>
    private sealed class EveryEvent(ConcurrentQueue<string> log) : EventListener
    {
        private static readonly string[] Sources = ["Azure-", "System.Net."];

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (Sources.Any(s => eventSource.Name.StartsWith(s, StringComparison.Ordinal)))
            {
                EnableEvents(eventSource, EventLevel.LogAlways, EventKeywords.All);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            log?.Enqueue($"{eventData.EventSource.Name} {eventData.Message} {string.Join(' ', eventData.Payload ?? new([]))}");
    }
}
