using System.Collections.Immutable;
using Translate.Documents;
using Translate.MachineTranslation;
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

    [Fact]
    public void Does_not_depend_on_what_translating_costs_or_may_cost()
    {
        MachineTranslationOptions plain = new() { Engine = "pseudo" };
        MachineTranslationOptions priced = plain with
        {
            Tier = "F0",
            CharactersPerMinute = 100,
            CharactersPerHour = 200,
            GiveUpAfter = 1,
            PricePerMillion = 10,
            Budget = new BudgetOptions { CharactersPerRun = 5 },
        };

        Assert.Equal(Signature("machine-translation", plain), Signature("machine-translation", priced));
        Assert.NotEqual(Signature("machine-translation", plain), Signature("machine-translation", plain with { Engine = "auto" }));
    }

    private static string Signature(ImmutableArray<FailCondition> failOn) => Signature("quality", new QualityOptions { FailOn = failOn });

    private static string Signature<TOptions>(string name, TOptions options)
    {
        var stage = new StageDefinition<TOptions>(name, options);
        var definition = new PipelineDefinition("pipeline.yml", LanguageCode.Bokmaal, LanguageCode.English, [], "editions", [stage]);
        return RunSignature.Of(definition, new EngineIdentity("pseudo", "1"), glossary: null, memory: null);
    }
}
