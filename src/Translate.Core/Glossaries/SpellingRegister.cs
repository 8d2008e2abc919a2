using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Translate.Errors;

namespace Translate.Glossaries;

/// <summary>Every name, adjective and inhabitant read so far, so that no two entries contradict each other.</summary>
/// <param name="mistakes">Where mistakes are reported.</param>
/// <param name="refusesDoubles">Whether a name is reported that stands in two files with the same English.</param>
internal sealed class SpellingRegister(List<Mistake> mistakes, bool refusesDoubles)
{
    private readonly Dictionary<string, Use> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Use> _adjectives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Use> _inhabitants = new(StringComparer.Ordinal);

    /// <summary>Makes room for so many more names.</summary>
    public void Reserve(int names) => _names.EnsureCapacity(_names.Count + names);

    /// <summary>
    /// Takes an entry's names down. Reported are a name that stands twice in one file, and a word that has other English in another
    /// entry or is forbidden there. The same name with the same English in two files is fine: two people may have thought of it.
    /// </summary>
    public void Add(TermEntry entry, SourceLocation place)
    {
        Add(_names, entry.Term, entry, entry.English, place, mayRepeat: false);
        foreach (string name in entry.Also)
        {
            Add(_names, name, entry, entry.English, place, mayRepeat: false);
        }

        foreach (string name in entry.Definite)
        {
            Add(_names, name, entry, entry.English, place, mayRepeat: false);
        }

        foreach (PlaceAdjective adjective in entry.Adjectives)
        {
            Add(_adjectives, adjective.Word, entry, adjective.English, place, mayRepeat: true);
        }

        foreach (Inhabitant inhabitant in entry.Inhabitants)
        {
            Add(_inhabitants, inhabitant.Word, entry, inhabitant.English, place, mayRepeat: true);
        }
    }

    // In a domain a name may mean something else, so a word counts for each domain by itself.
    private void Add(Dictionary<string, Use> uses, string word, TermEntry entry, ImmutableArray<string> english, SourceLocation place, bool mayRepeat)
    {
        var use = new Use(english, entry.Forbidden, place.File, place.Line);
        if (entry.Domains.IsEmpty)
        {
            Add(uses, word, word, use, place, mayRepeat);
        }

        foreach (string domain in entry.Domains)
        {
            Add(uses, $"{word}\n{domain}", word, use, place, mayRepeat);
        }
    }

    private void Add(Dictionary<string, Use> uses, string key, string word, Use use, SourceLocation place, bool mayRepeat)
    {
        ref Use first = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, key, out bool isKnown);
        if (!isKnown)
        {
            first = use;
            return;
        }

        bool sameFile = string.Equals(first.File, place.File, StringComparison.Ordinal);
        string where = FormattableString.Invariant($"in {(sameFile ? "line " : first.File + ":")}{first.Line}");
        if (Clash(use, first) is { } clash)
        {
            mistakes.Add(new Mistake(place, $"'{word}' {clash} {where}. Keep one of the two."));
        }
        else if (!first.English.SequenceEqual(use.English, StringComparer.Ordinal))
        {
            string both = $"'{string.Join(", ", use.English)}' here, '{string.Join(", ", first.English)}' {where}";
            mistakes.Add(new Mistake(place, $"'{word}' has two different English names: {both}. Keep one."));
        }
        else if ((sameFile || refusesDoubles) && !mayRepeat)
        {
            mistakes.Add(new Mistake(place, $"'{word}' stands twice; the first is {where}. Keep one."));
        }
    }

    private static string? Clash(Use here, Use first)
    {
        if (here.English.FirstOrDefault(e => RequiredEnglish.Holds(first.Forbidden, e)) is { } required)
        {
            return $"is to be '{required}' here, which is forbidden";
        }

        return first.English.FirstOrDefault(e => RequiredEnglish.Holds(here.Forbidden, e)) is { } forbidden
            ? $"must not be '{forbidden}' here, which is asked for"
            : null;
    }

    // A place without its line: the lines of a million entries would be more than the entries.
    private readonly record struct Use(ImmutableArray<string> English, ImmutableArray<string> Forbidden, string File, int Line);
}
