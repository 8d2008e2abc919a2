using System.Collections.Immutable;
using Translate.Errors;
using Translate.Yaml;

namespace Translate.Glossaries;

/// <summary>Reads <c>adjective:</c> and <c>inhabitant:</c>: Norwegian words with their English.</summary>
internal sealed class DemonymReader(List<Mistake> mistakes)
{
    private const int FormsOfNoun = 3;

    /// <summary>The keys of an inhabitant whose forms are not regular.</summary>
    public static ImmutableArray<string> Keys { get; } = ["english", "plural", "forms"];

    /// <summary>The adjectives: <c>{ irakisk: Iraqi }</c>.</summary>
    public ImmutableArray<PlaceAdjective> Adjectives(YamlValue? value) =>
        value is null ? [] : [.. Words(value, "adjective", "irakisk: Iraqi").Select(Adjective).OfType<PlaceAdjective>()];

    /// <summary>The inhabitants: <c>{ iraker: Iraqi }</c>, or with <c>plural:</c> and <c>forms:</c> where they are not regular.</summary>
    public ImmutableArray<Inhabitant> Inhabitants(YamlValue? value) =>
        value is null ? [] : [.. Words(value, "inhabitant", "iraker: Iraqi").Select(Inhabitant).OfType<Inhabitant>()];

    private ImmutableArray<YamlEntry> Words(YamlValue value, string key, string example)
    {
        if (value is YamlMapping words)
        {
            return words.Entries;
        }

        string message = $"'{key}' must be a word with its English, such as {{ {example} }}, not {value.Describe()}.";
        mistakes.Add(new Mistake(value.Location, message));
        return [];
    }

    private PlaceAdjective? Adjective(YamlEntry entry)
    {
        string? word = Word(entry.Key, "adjective");
        ImmutableArray<string> english = NameReader.Names(entry.Value, entry.Key.Text, mistakes);
        return word is null || english.IsEmpty ? null : new PlaceAdjective(word, english);
    }

    private Inhabitant? Inhabitant(YamlEntry entry)
    {
        string? word = Word(entry.Key, "inhabitant");
        if (entry.Value is not YamlMapping irregular)
        {
            ImmutableArray<string> singular = NameReader.Names(entry.Value, entry.Key.Text, mistakes);
            return word is null || singular.IsEmpty ? null : Regular(word, singular);
        }

        irregular.RefuseUnknownKeys($"'{entry.Key.Text}'", Keys, mistakes);
        ImmutableArray<string> english = irregular["english"] is { } value
            ? NameReader.Names(value, "english", mistakes)
            : Missing(entry.Key);
        ImmutableArray<InflectedForm> forms = Forms(irregular["forms"]);
        if (word is null || english.IsEmpty)
        {
            return null;
        }

        Inhabitant inhabitant = Regular(word, english) with { Forms = forms };
        return irregular["plural"] is { } plural ? inhabitant with { Plural = NameReader.Names(plural, "plural", mistakes) } : inhabitant;
    }

    private static Inhabitant Regular(string word, ImmutableArray<string> english) =>
        new(word, english, [.. english.Select(EnglishInflection.Plural).Distinct(StringComparer.Ordinal)], []);

    private ImmutableArray<string> Missing(YamlScalar word)
    {
        mistakes.Add(new Mistake(word.Location, $"'english' is missing for '{word.Text}'."));
        return [];
    }

    private ImmutableArray<InflectedForm> Forms(YamlValue? value)
    {
        if (value is null)
        {
            return [];
        }

        ImmutableArray<string> forms = NameReader.Names(value, "forms", mistakes);
        if (forms.Length != FormsOfNoun)
        {
            const string Three = "'forms' are three: the definite, the plural and the definite plural, such as [inuitten, inuitter, inuittene].";
            mistakes.Add(new Mistake(value.Location, Three));
            return [];
        }

        return [new(forms[0], IsPlural: false), new(forms[1], IsPlural: true), new(forms[2], IsPlural: true)];
    }

    private string? Word(YamlScalar key, string what)
    {
        string? word = NameReader.Clean(key, what, mistakes);
        if (word is null || !char.IsUpper(word[0]))
        {
            return word;
        }

        string small = char.ToLowerInvariant(word[0]) + word[1..];
        mistakes.Add(new Mistake(key.Location, $"'{word}' begins with a capital, but Norwegian writes this word small. Write '{small}'."));
        return null;
    }
}
