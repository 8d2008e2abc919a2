using System.Text;
using Translate.Engines.Azure;
using Translate.MachineTranslation;
using Translate.Testing;
using Translate.Testing.Azure;
using Xunit;

namespace Translate.Engines.Tests.Azure;

/// <summary>Every message about a failure of the service; what each says stands in <c>Expected/failures.txt</c>.</summary>
public sealed class AzureFailureTests : IAsyncLifetime
{
    private static readonly (string Name, Fault Fault)[] Refusals =
    [
        ("wrong key", Fault.Error(401, 401000, "The request is not authorized because credentials are missing or invalid.")),
        ("wrong key, code as a string", Fault.Answer(401, """{"error":{"code":"401000","message":"Access denied."}}""")),
        ("wrong key, refused by the gateway", Fault.Answer(401, """{"error":{"code":"401","message":"Access denied due to invalid subscription key."}}""")),
        ("not allowed", Fault.Error(403, 403000, "The operation is not allowed.")),
        ("not allowed by a firewall", Fault.Answer(403, "<html><body>Forbidden</body></html>")),
        ("quota used up", Fault.Error(403, 403001, "The operation is not allowed because the subscription has exceeded its free quota.")),
        ("language", Fault.Error(400, 400036, "The target language is not valid.")),
        ("too large", Fault.Error(400, 400077, "The maximum request size has been exceeded.")),
        ("bad request", Fault.Error(400, 400000, "One of the request inputs is not valid.")),
        ("no such address", Fault.Answer(404, """{"error":{"code":"404","message":"Resource not found"}}""")),
        ("redirect", Fault.Redirect("https://elsewhere.example/translate")),
        ("model being loaded", Fault.Error(408, 408001, "The custom translation system requested is not yet available.")),
        ("too many", Fault.TooMany("0")),
        ("too many, for an hour", Fault.TooMany("3600")),
        ("internal error", Fault.Error(500, 500000, "An unexpected error occurred.")),
        ("out of order", Fault.Error(503, 503000, "Service is temporarily unavailable.")),
        ("out of order, as a web page", Fault.Answer(502, "<html><body>Bad gateway</body></html>")),
        ("many words", Fault.Error(400, 400000, string.Concat(Enumerable.Repeat("Words without an end. ", 30)))),
        ("a web page", Fault.Answer(200, "<html><body>Sign in to the network</body></html>")),
        ("other JSON", Fault.Answer(200, """{"status":"fine"}""")),
        ("JSON cut off", Fault.Answer(200, """[{"translations":[{"te""")),
        ("no translation at all", Fault.Answer(200, "[]")),
        ("an empty translation", Fault.Answer(200, """[{"translations":[{"to":"en","text":""}]}]""")),
        ("another text's translation", Fault.Answer(200, """[{"translations":[{"to":"en","text":"Yes.","sentLen":{"srcSentLen":[77],"transSentLen":[4]}}]}]""")),
    ];

    private TranslatorServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await TranslatorServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Says_for_each_failure_what_to_do()
    {
        var messages = new StringBuilder();
        foreach ((string name, Fault fault) in Refusals)
        {
            _server.EveryCall = fault;
            EngineException e = await FailAsync(Settings());
            messages.Append(name).Append(":\n    ").Append(e.Message.Replace(_server.Address, "http://127.0.0.1:1", StringComparison.Ordinal)).Append('\n');
        }

        GoldenFile.Matches("failures.txt", messages.ToString());
    }

    [Fact]
    public async Task Says_that_nobody_answers_at_the_address()
    {
        AzureEngineSettings settings = Settings();
        await _server.DisposeAsync();

        EngineException e = await FailAsync(settings);

        Assert.Equal(
            $"Azure AI Translator at {settings.Endpoint.GetLeftPart(UriPartial.Authority)} cannot be reached: nothing listens there. "
            + "Check the network, the proxy and AZURE_TRANSLATOR_ENDPOINT.",
            e.Message);
    }

    [Fact]
    public async Task Says_that_the_host_does_not_exist()
    {
        EngineException e = await FailAsync(new AzureEngineSettings("k", endpoint: "https://translator.invalid"));

        Assert.StartsWith("Azure AI Translator at https://translator.invalid cannot be reached: the name of the host is not known. ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_the_service_was_silent_for_too_long()
    {
        _server.EveryCall = Fault.Of(FaultKind.Silence);

        EngineException e = await FailAsync(Settings(timeout: TimeSpan.FromSeconds(0.2)));

        Assert.Equal(
            $"Azure AI Translator at {_server.Address} did not answer within 0.2 seconds, not even when asked again. "
            + "Check the network and run again later; what was translated is kept.",
            e.Message);
        Assert.Equal(8, _server.Calls.Length);
    }

    [Fact]
    public async Task Says_that_the_connection_breaks_each_time()
    {
        _server.EveryCall = Fault.Of(FaultKind.HangUp);

        EngineException e = await FailAsync(Settings());

        Assert.StartsWith($"Azure AI Translator at {_server.Address} cannot be reached: the connection broke off. ", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, 401000, 1)]
    [InlineData(403, 403001, 1)]
    [InlineData(400, 400036, 1)]
    [InlineData(403, 403000, 1)]
    [InlineData(404, 404000, 1)]
    [InlineData(408, 408001, 8)]
    [InlineData(500, 500000, 8)]
    [InlineData(502, 0, 8)]
    [InlineData(503, 503000, 8)]
    [InlineData(504, 0, 8)]
    public async Task Tries_again_only_where_that_can_help(int status, int code, int calls)
    {
        _server.EveryCall = Fault.Error(status, code);

        await FailAsync(Settings());

        Assert.Equal(calls, _server.Calls.Length);
    }

    private AzureEngineSettings Settings(TimeSpan? timeout = null) => new(TranslatorServer.Key, TranslatorServer.Region, _server.Address)
    {
        Timeout = timeout ?? TimeSpan.FromSeconds(30),
    };

    private static Task<EngineException> FailAsync(AzureEngineSettings settings) => Assert.ThrowsAsync<EngineException>(
        () => new AzureEngine(settings, time: new VirtualTime()).TranslateAsync([Some.Request("Ja.")], TestContext.Current.CancellationToken));
}
