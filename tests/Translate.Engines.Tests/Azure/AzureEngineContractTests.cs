using Translate.Engines.Azure;
using Translate.MachineTranslation;
using Translate.Testing;
using Translate.Testing.Azure;
using Xunit;

namespace Translate.Engines.Tests.Azure;

public sealed class AzureEngineContractTests : TranslationEngineContract, IAsyncLifetime
{
    private TranslatorServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await TranslatorServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    protected override ITranslationEngine CreateEngine() =>
        new AzureEngine(new AzureEngineSettings(TranslatorServer.Key, TranslatorServer.Region, _server.Address));
}
