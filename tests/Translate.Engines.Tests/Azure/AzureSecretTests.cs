using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Text;
using Azure.Core.Diagnostics;
using Translate.Documents;
using Translate.Engines.Azure;
using Translate.MachineTranslation;
using Translate.Testing;
using Translate.Testing.Azure;
using Xunit;

namespace Translate.Engines.Tests.Azure;

/// <summary>A key that must be found nowhere.</summary>
public sealed class AzureSecretTests : IAsyncLifetime
{
    private TranslatorServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await TranslatorServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Is_in_no_log_at_any_level()
    {
        ConcurrentQueue<string> log = [];
        using var listener = new AzureEventSourceListener((e, text) => log.Enqueue($"{text} {string.Join(' ', e.Payload ?? new([]))}"), EventLevel.Verbose);
        _server.Next(Fault.TooMany("0"));

        await Engine().TranslateAsync([Some.Request("Ja.")], TestContext.Current.CancellationToken);

        Assert.Contains(log, line => line.Contains(_server.Address, StringComparison.Ordinal));
        Assert.DoesNotContain(log, line => line.Contains(TranslatorServer.Key, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(400)]
    [InlineData(500)]
    [InlineData(200)]
    public async Task Is_in_no_exception_even_when_the_server_repeats_it(int status)
    {
        _server.EveryCall = Fault.Answer(status, $$$"""{"error":{"code":401000,"message":"Not {{{TranslatorServer.Key}}}, please."}}""");

        EngineException e = await Assert.ThrowsAsync<EngineException>(
            () => Engine().TranslateAsync([Some.Request("Ja.")], TestContext.Current.CancellationToken));

        Assert.DoesNotContain(TranslatorServer.Key, e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_in_the_ledger_which_spares_the_second_call()
    {
        using var folder = new TemporaryFolder();
        for (int run = 0; run < 2; run++)
        {
            using var ledger = ReplyLedger.Open(folder.PathOf("ledger.db"), TimeProvider.System);
            var account = Account.In(ledger);
            BilingualDocument done = await new MachineTranslationStage(Engine(account), account)
                .RunAsync(Some.Document("Ja.", "Snø i Oslo."), TestContext.Current.CancellationToken);
            Assert.Equal(["‹Ja.›", "‹Snø› ‹i› ‹Oslo.›"], done.Units.Select(u => u.Target!.Text));
            Assert.Equal(3, done.Units[1].Alignment.Length);
        }

        Assert.Single(_server.Calls);
        Assert.All(
            Directory.GetFiles(folder.Path),
            f => Assert.DoesNotContain(TranslatorServer.Key, Encoding.Latin1.GetString(File.ReadAllBytes(f)), StringComparison.Ordinal));
    }

    [Fact]
    public void Is_not_in_the_settings_text() => Assert.Equal(
        "https://api.cognitive.microsofttranslator.com/ (region westeurope, category general)",
        new AzureEngineSettings(TranslatorServer.Key, "West Europe").ToString());

    [Theory]
    [InlineData(301)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Does_not_follow_a_redirect_to_another_host(int status)
    {
        await using TranslatorServer other = await TranslatorServer.StartAsync();
        _server.EveryCall = Fault.Redirect($"{other.Address}/translate") with { Status = status };

        EngineException e = await Assert.ThrowsAsync<EngineException>(
            () => Engine().TranslateAsync([Some.Request("Ja.")], TestContext.Current.CancellationToken));

        Assert.Empty(other.Calls);
        Assert.Contains("the key is not sent there", e.Message, StringComparison.Ordinal);
    }

    private AzureEngine Engine(Account? account = null) => new(
        new AzureEngineSettings(TranslatorServer.Key, TranslatorServer.Region, _server.Address), account, time: new VirtualTime());
}
