using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Translate.Errors;
using Translate.Pipeline;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Pipeline;

public sealed class PipelineReaderTests
{
    private const string Head = "source: nb\ntarget: en\narticles: articles/*.txt\noutput: editions\nstages:\n";

    private static readonly PipelineReader Reader = new([StageType.Of<ParseOptions>("parse"), StageType.Of<EngineOptions>("engine")], ["azure", "offline"]);

    private enum Style
    {
        Plain,
        VeryFancy,
    }

    [Fact]
    public void Reads_every_type_of_option()
    {
        PipelineDefinition definition = Reader.Parse(
            "x/pipeline.yml",
            Head + "  - parse: { width: 30, styles: [plain, very-fancy], names: a, strict: true, price: 1.5, inner: { depth: 2 } }\n  - engine\n");

        ParseOptions options = definition.Options<ParseOptions>()!;
        Assert.Equal((30, true, 1.5m, 2L), (options.Width, options.Strict, options.Price, options.Inner.Depth));
        Assert.Equal([Style.Plain, Style.VeryFancy], options.Styles);
        Assert.Equal(["a"], options.Names);
        Assert.Equal("azure", definition.Options<EngineOptions>()!.Engine);
        Assert.Equal(("nb", "en", "editions", "x"), (definition.Source.Tag, definition.Target.Tag, definition.Output, definition.Folder));
    }

    [Fact]
    public void Reports_every_mistake_together_with_its_place()
    {
        const string text = """
            sourse: nb
            target: de
            target: en
            articles: [articles/*.docx]
            output:
            stages:
              - parse: { widht: 30, width: 5, styles: fancy, strict: yes, price: dear, inner: 4, names: [a, ''] }
              - parse: wide
              - pars
              - engine: { engine: azur }
              - { parse: {}, engine: {} }
            extra: 1
            """;

        ConfigurationException error = Assert.Throws<ConfigurationException>(() => Reader.Parse("pipeline.yml", text));

        GoldenFile.Matches("every-mistake.txt", error.Message + "\n");
    }

    [Theory]
    [InlineData("", "the file must hold the keys source, target, articles, output, stages.")]
    [InlineData("- a\n- b\n", "the file must hold the keys")]
    [InlineData(Head + "  - engine\n  - parse\n", "'parse' must come before 'engine'.")]
    [InlineData(Head + "  parse: {}\n", "'stages' must be a list of stages: parse, engine.")]
    [InlineData("source: nb\ntarget: en\narticles: []\noutput: o\nstages: [parse]\n", "'articles' is an empty list.")]
    public void Says_what_the_file_must_hold(string text, string expected)
    {
        ConfigurationException error = Assert.Throws<ConfigurationException>(() => Reader.Parse("pipeline.yml", text));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_how_to_make_a_missing_file() => Assert.Equal(
        "no/pipeline.yml: there is no such file. Run 'translate init' to write one, or name yours with '--pipeline FILE'.",
        Assert.Throws<ConfigurationException>(() => Reader.Read("no/pipeline.yml")).Message);

    private sealed record ParseOptions
    {
        [Range(10, 40)]
        public int Width { get; init; } = 20;

        public ImmutableArray<Style> Styles { get; init; } = [];

        public ImmutableArray<string> Names { get; init; } = [];

        public bool Strict { get; init; }

        public decimal? Price { get; init; }

        public InnerOptions Inner { get; init; } = new();
    }

    private sealed record InnerOptions
    {
        public long Depth { get; init; } = 1;
    }

    private sealed record EngineOptions
    {
        [EngineName]
        public string Engine { get; init; } = "azure";
    }
}
