using System.Collections.Immutable;
using Translate.Errors;
using Translate.Yaml;

namespace Translate.Glossaries.Interchange;

/// <summary>An entry on its way in: what a row of a table or a concept of a term base says, and where it says so.</summary>
internal sealed class DraftEntry(SourceLocation location)
{
    private readonly List<DraftValue> _values = [];

    /// <summary>Where the row or concept begins.</summary>
    public SourceLocation Location { get; } = location;

    /// <summary>What it says, in its order.</summary>
    public IReadOnlyList<DraftValue> Values => _values;

    /// <summary>The entry's own name as the matcher compares it; empty when the row has none.</summary>
    public string Term => NameText.Clean(Texts(EntryKeys.Term).FirstOrDefault(""));

    /// <summary>The texts of a key.</summary>
    public IEnumerable<string> Texts(string key) => Of(key).Select(v => v.Value.Text);

    /// <summary>The values of a key.</summary>
    public IEnumerable<DraftValue> Of(string key) => _values.Where(v => string.Equals(v.Value.Key, key, StringComparison.Ordinal));

    /// <summary>Whether it says anything under a key.</summary>
    public bool Has(string key) => Of(key).Any();

    /// <summary>Adds a value.</summary>
    public void Add(EntryValue value, SourceLocation place) => _values.Add(new DraftValue(value, place));

    /// <summary>Takes values out.</summary>
    public void Remove(Predicate<DraftValue> match) => _values.RemoveAll(match);

    /// <summary>The entry as if a person had written it in a glossary, each value at the place where it was found.</summary>
    public YamlMapping ToYaml() => new(
        Location,
        [.. _values.GroupBy(v => v.Value.Key, StringComparer.Ordinal).Select(g => new YamlEntry(Key(g.Key, g.First().Location), Value(g.Key, [.. g])))]);

    private static YamlValue Value(string key, ImmutableArray<DraftValue> values) => key switch
    {
        EntryKeys.Adjective or EntryKeys.Inhabitant => new YamlMapping(values[0].Location, [.. values.GroupBy(v => v.Value.Word, StringComparer.Ordinal).Select(Word)]),
        EntryKeys.Note => new YamlScalar(values[0].Location, string.Join("; ", values.Select(v => v.Value.Text).Distinct(StringComparer.Ordinal)), IsPlain: false),
        _ => OneOrMore(values),
    };

    private static YamlEntry Word(IGrouping<string, DraftValue> word)
    {
        YamlScalar key = Key(word.Key, word.First().Location);
        if (word.All(v => v.Value.Facet.Length == 0))
        {
            return new YamlEntry(key, OneOrMore([.. word]));
        }

        IEnumerable<YamlEntry> facets = word
            .GroupBy(v => v.Value.Facet.Length == 0 ? EntryKeys.English : v.Value.Facet, StringComparer.Ordinal)
            .Select(f => new YamlEntry(Key(f.Key, f.First().Location), OneOrMore([.. f])));
        return new YamlEntry(key, new YamlMapping(key.Location, [.. facets]));
    }

    private static YamlValue OneOrMore(ImmutableArray<DraftValue> values) => values is [var only]
        ? Scalar(only)
        : new YamlList(values[0].Location, [.. values.Select(Scalar)]);

    private static YamlScalar Scalar(DraftValue value) => new(value.Location, value.Value.Text, IsPlain: false);

    private static YamlScalar Key(string text, SourceLocation place) => new(place, text, IsPlain: true);
}
