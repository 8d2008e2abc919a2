using System.Text.Json;
using System.Text.Json.Nodes;
using Translate.Pipeline;
using Translate.Running;
using Translate.Testing;
using Xunit;

namespace Translate.Cli.Tests;

/// <summary>The schema that editors use and the reader must know the same keys and words.</summary>
public sealed class SchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(File.ReadAllText(Repository.PathOf("docs", "schemas", "pipeline.schema.json")))!;

    private static JsonNode StageSchema(string name) => Schema["properties"]!["stages"]!["items"]!["oneOf"]![1]!["properties"]![name]!;

    [Fact]
    public void Knows_the_keys_at_the_top() =>
        Assert.Equal(PipelineReader.TopLevelKeys, Schema["properties"]!.AsObject().Select(p => p.Key));

    [Fact]
    public void Knows_every_stage_in_its_order()
    {
        Assert.Equal(StageCatalogue.Types.Select(t => t.Name), Schema["properties"]!["stages"]!["items"]!["oneOf"]![0]!["enum"]!.AsArray().Select(n => n!.GetValue<string>()));
        Assert.Equal(StageCatalogue.Types.Select(t => t.Name), Schema["properties"]!["stages"]!["items"]!["oneOf"]![1]!["properties"]!.AsObject().Select(p => p.Key));
    }

    [Fact]
    public void Knows_the_options_of_every_stage() => Assert.All(StageCatalogue.Types, type => Assert.Equal(
        type.OptionsType.GetProperties().Where(p => p.CanWrite).Select(p => KebabCase.Of(p.Name)),
        StageSchema(type.Name)["properties"]!.AsObject().Select(p => p.Key)));

    [Fact]
    public void Names_the_defaults_that_the_options_have() => Assert.All(StageCatalogue.Types, type =>
    {
        object options = Activator.CreateInstance(type.OptionsType)!;
        foreach ((string key, JsonNode? schema) in StageSchema(type.Name)["properties"]!.AsObject())
        {
            object? value = type.OptionsType.GetProperties().Single(p => string.Equals(KebabCase.Of(p.Name), key, StringComparison.Ordinal)).GetValue(options);
            Assert.Equal(value is null ? null : AsJson(value), schema!["default"]?.ToJsonString());
        }
    });

    [Fact]
    public void Names_every_engine() => Assert.Equal(
        EngineCatalogue.Names,
        StageSchema("machine-translation")["properties"]!["engine"]!["enum"]!.AsArray().Select(n => n!.GetValue<string>()));

    [Fact]
    public void The_shipped_pipeline_is_sound_and_says_what_the_defaults_are()
    {
        PipelineDefinition definition = new PipelineReader(StageCatalogue.Types, EngineCatalogue.Names).Read(Repository.PathOf("pipeline.yml"));

        Assert.Equal(StageCatalogue.Types.Select(t => t.Name), definition.Stages.Select(s => s.Name));
    }

    private static string AsJson(object value) => value is System.Collections.IEnumerable list and not string
        ? JsonSerializer.Serialize(list.Cast<object>().Select(Word))
        : value is int or long or decimal ? JsonSerializer.Serialize(value) : JsonSerializer.Serialize(Word(value));

    private static object Word(object value) => value is Enum ? KebabCase.Of(value.ToString()!) : value;
}
