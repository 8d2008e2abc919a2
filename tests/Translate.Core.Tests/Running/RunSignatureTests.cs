using System.Collections.Immutable;
using Translate.Documents;
using Translate.Pipeline;
using Translate.Quality;
using Translate.Running;
using Xunit;

namespace Translate.Core.Tests.Running;

public sealed class RunSignatureTests
{
    [Fact]
    public void Tells_lists_of_options_apart()
    {
        Assert.Equal(Signature([Severity.Critical]), Signature([Severity.Critical]));
        Assert.NotEqual(Signature([Severity.Critical]), Signature([Severity.Critical, Severity.Major]));
    }

    private static string Signature(ImmutableArray<Severity> failOn)
    {
        var quality = new StageDefinition<QualityOptions>("quality", new QualityOptions { FailOn = failOn });
        var definition = new PipelineDefinition("pipeline.yml", LanguageCode.Bokmaal, LanguageCode.English, [], "editions", [quality]);
        return RunSignature.Of(definition, new EngineIdentity("pseudo", "1"), glossary: null, memory: null);
    }
}
