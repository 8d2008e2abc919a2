using System.Collections.Immutable;
using Translate.Errors;
using Translate.Yaml;

namespace Translate.Glossaries;

/// <summary>Reads one entry of a glossary.</summary>
/// <param name="fileKind">The kind that the file gives its entries; null where it names none, none yet, or one that does not exist.</param>
/// <param name="spellings">The names of all files so far.</param>
/// <param name="mistakes">What was found wrong so far.</param>
internal sealed class EntryReader(TermKind? fileKind, SpellingRegister spellings, List<Mistake> mistakes)
{
    /// <summary>The keys of an entry.</summary>
    public static ImmutableArray<string> Keys { get; } =
        ["term", "english", "kind", "also", "definite", "compound", "adjective", "inhabitant", "forbidden", "do-not-translate", "domain", "guard", "note"];

    /// <summary>Whether the entry read last names no kind and the file none for it.</summary>
    public bool LacksKind { get; private set; }

    /// <summary>The entry; null when it has mistakes, which were reported.</summary>
    public TermEntry? Read(YamlValue value)
    {
        LacksKind = false;
        int before = mistakes.Count;
        TermEntry? entry = value switch
        {
            YamlMapping mapping => FromMapping(mapping),
            YamlScalar { IsNothing: false } name => Kept(name),
            _ => Refused(value),
        };
        return mistakes.Count == before ? entry : null;
    }

    private TermEntry? Refused(YamlValue value)
    {
        string message = $"an entry is '{{ term: …, english: … }}', or a name alone that English keeps; here is {value.Describe()}.";
        mistakes.Add(new Mistake(value.Location, message));
        return null;
    }

    // A name alone is the same in English.
    private TermEntry? Kept(YamlScalar name)
    {
        if (NameReader.ProperNames(name, "term", mistakes) is not [var term])
        {
            return null;
        }

        var entry = new TermEntry { Term = term, English = [term], Kind = Kind(null), Place = PlaceOf(name) };
        spellings.Add(entry, name.Location);
        return entry;
    }

    private TermEntry? FromMapping(YamlMapping mapping)
    {
        mapping.RefuseUnknownKeys("an entry", Keys, mistakes);
        TermKind kind = Kind(mapping["kind"]);
        ImmutableArray<string> terms = mapping["term"] is { } term ? NameReader.ProperNames(term, "term", mistakes) : WithoutTerm(mapping);
        bool isKept = IsKept(mapping);
        ImmutableArray<string> english = isKept ? terms
            : mapping["english"] is { } value ? NameReader.Names(value, "english", mistakes)
            : WithoutEnglish(mapping, terms);
        if (mapping["term"] is YamlList several)
        {
            mistakes.Add(new Mistake(several.Location, "'term' is one name. Put its other spellings under 'also'."));
        }

        ImmutableArray<string> also = Optional(mapping, "also", NameReader.ProperNames);
        ImmutableArray<string> definite = Optional(mapping, "definite", NameReader.ProperNames);
        ImmutableArray<string> compound = Optional(mapping, "compound", NameReader.Names);
        var words = new DemonymReader(mistakes);
        ImmutableArray<PlaceAdjective> adjectives = words.Adjectives(mapping["adjective"]);
        ImmutableArray<Inhabitant> inhabitants = words.Inhabitants(mapping["inhabitant"]);
        string? note = mapping["note"]?.AsText("note", mistakes);
        if (terms.IsEmpty || english.IsEmpty)
        {
            return null;
        }

        var entry = new TermEntry
        {
            Term = terms[0],
            English = english,
            Kind = kind,
            Also = also,
            Definite = definite,
            Compound = compound,
            Adjectives = adjectives,
            Inhabitants = inhabitants,
            Forbidden = Optional(mapping, "forbidden", NameReader.Names),
            IsKept = isKept,
            Domains = mapping["domain"] is { } domain ? DomainReader.Read(domain, mistakes) : [],
            Guard = GuardReader.Read(mapping["guard"], mistakes),
            Note = note,
            Place = PlaceOf(mapping["term"]!),
        };
        if (!entry.Forbidden.IsEmpty)
        {
            RefuseContradiction(entry, mapping["forbidden"]!);
        }

        spellings.Add(entry, mapping["term"]!.Location);
        return entry;
    }

    private static EntryPlace PlaceOf(YamlValue term) => new(term.Location.File, term.Location.Line, term.Location.Column);

    private bool IsKept(YamlMapping mapping)
    {
        if (mapping["do-not-translate"] is not { } value)
        {
            return false;
        }

        if (value is not YamlScalar { Text: "true" })
        {
            mistakes.Add(new Mistake(value.Location, $"'do-not-translate' is 'true' or left out, not {value.Describe()}."));
        }
        else if (mapping["english"] is { } english)
        {
            const string Both = "a name that is not translated has no 'english'. Remove it, or remove 'do-not-translate'.";
            mistakes.Add(new Mistake(english.Location, Both));
        }

        return true;
    }

    private void RefuseContradiction(TermEntry entry, YamlValue forbidden)
    {
        foreach (string name in entry.Forbidden.Where(f => RequiredEnglish.Holds(entry, f)))
        {
            string message = $"'{name}' is forbidden here, and the same entry asks for it. Take it away in one of the two places.";
            mistakes.Add(new Mistake(forbidden.Location, message));
        }
    }

    private TermKind Kind(YamlValue? value)
    {
        LacksKind = value is null && fileKind is null;
        return (value is null ? fileKind : KindReader.Read(value, mistakes)) ?? default;
    }

    private ImmutableArray<string> WithoutTerm(YamlMapping mapping)
    {
        mistakes.Add(new Mistake(mapping.Location, "'term' is missing: the name in Norwegian."));
        return [];
    }

    private ImmutableArray<string> WithoutEnglish(YamlMapping mapping, ImmutableArray<string> terms)
    {
        string remedy = terms is [var name] ? $" Where English keeps it, write '- {name}' alone." : "";
        mistakes.Add(new Mistake(mapping.Location, $"'english' is missing: the name in English.{remedy}"));
        return [];
    }

    private ImmutableArray<string> Optional(
        YamlMapping mapping, string key, Func<YamlValue, string, List<Mistake>, ImmutableArray<string>> read) =>
        mapping[key] is { } value ? read(value, key, mistakes) : [];
}
