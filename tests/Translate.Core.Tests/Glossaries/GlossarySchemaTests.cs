using System.Text.Json;
using Translate.Glossaries;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Glossaries;

/// <summary>The schema that editors use says what the reader does.</summary>
public sealed class GlossarySchemaTests
{
    private static readonly JsonElement Schema =
        JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs", "schemas", "glossary.schema.json"))).RootElement;

    private static readonly JsonElement Definitions = Schema.GetProperty("definitions");

    [Fact]
    public void Knows_the_keys_of_a_file() => Assert.Equal(Sorted(GlossaryReader.FileKeys), Keys(Schema));

    [Fact]
    public void Knows_the_keys_of_an_entry() => Assert.Equal(Sorted(EntryReader.Keys), Keys(Definitions.GetProperty("entry")));

    [Fact]
    public void Knows_the_keys_of_an_inhabitant() => Assert.Equal(Sorted(DemonymReader.Keys), Keys(Definitions.GetProperty("inhabitant")));

    [Fact]
    public void Knows_the_kinds() => Assert.Equal(KindReader.Names, Words(Definitions.GetProperty("kind")));

    [Fact]
    public void Knows_the_guards() => Assert.Equal(GuardReader.Names, Words(Definitions.GetProperty("guard")));

    [Fact]
    public void Every_shipped_glossary_names_the_schema() => Assert.All(
        Directory.GetFiles(Repository.PathOf("glossaries"), "*.yml"),
        file => Assert.StartsWith("# yaml-language-server: $schema=../docs/schemas/glossary.schema.json\n", File.ReadAllText(file), StringComparison.Ordinal));

    private static IEnumerable<string> Keys(JsonElement definition) =>
        Sorted(definition.GetProperty("properties").EnumerateObject().Select(p => p.Name));

    private static IEnumerable<string> Words(JsonElement definition) =>
        definition.GetProperty("enum").EnumerateArray().Select(e => e.GetString()!);

    private static IEnumerable<string> Sorted(IEnumerable<string> words) => words.Order(StringComparer.Ordinal);
}
