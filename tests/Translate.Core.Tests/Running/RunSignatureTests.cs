using System.Collections.Immutable;
using Translate.Documents;
using Translate.Pipeline;
using Translate.Quality;
using Translate.Running;
using Translate.Segmentation;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Running;

public sealed class RunSignatureTests
{
    [Fact]
    public void Tells_lists_of_options_apart()
    {
        Assert.Equal(Signature([FailCondition.Critical]), Signature([FailCondition.Critical]));
        Assert.NotEqual(Signature([FailCondition.Critical]), Signature([FailCondition.Critical, FailCondition.Major]));
    }

    [Fact]
    public void Tells_the_content_of_SRX_rules_apart()
    {
        using var folder = new TemporaryFolder();
        PipelineDefinition definition = new(
            folder.PathOf("pipeline.yml"), LanguageCode.Bokmaal, LanguageCode.English, ["articles/*.txt"], "editions",
            [new StageDefinition<SegmentationOptions>("segmentation", new SegmentationOptions { Srx = "rules.srx" })]);
        folder.Write("rules.srx", "one");
        string first = RunSignature.Of(definition, null, null, null);
        folder.Write("rules.srx", "two");

        Assert.NotEqual(first, RunSignature.Of(definition, null, null, null));
    }

    private static string Signature(ImmutableArray<FailCondition> failOn)
    {
        var quality = new StageDefinition<QualityOptions>("quality", new QualityOptions { FailOn = failOn });
        var definition = new PipelineDefinition("pipeline.yml", LanguageCode.Bokmaal, LanguageCode.English, [], "editions", [quality]);
        return RunSignature.Of(definition, new EngineIdentity("pseudo", "1"), glossary: null, memory: null);
    }
}
