using Translate.Documents;
using Translate.MachineTranslation;
using Translate.Testing;
using Xunit;

namespace Translate.Offline.Tests;

public sealed class OfflineEngineTests : TranslationEngineContract
{
    protected override ITranslationEngine CreateEngine() => new OfflineEngine();

    [Fact]
    public void Says_that_it_drafts_without_a_price()
    {
        EngineIdentity identity = new OfflineEngine().Identity;

        Assert.Equal("offline", identity.Name);
        Assert.True(identity.IsDraft);
        Assert.False(identity.IsMetered);
        Assert.Equal(8, identity.DataHash?.Length);
    }
}
