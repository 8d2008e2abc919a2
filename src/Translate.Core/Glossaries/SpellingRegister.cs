using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Translate.Errors;

namespace Translate.Glossaries;

/// <summary>Every name, adjective and inhabitant read so far, so that no two entries contradict each other.</summary>
internal sealed class SpellingRegister(List<Mistake> mistakes)
{
    private readonly Dictionary<string, Use> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Use> _adjectives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Use> _inhabitants = new(StringComparer.Ordinal);

    /// <summary>
    /// Takes an entry's names down. Reported are a name that stands twice in one file, and a word that has other English in another
    /// entry. The same name with the same English in two files is fine: two people may have thought of it.
    /// </summary>
    public void Add(TermEntry entry, SourceLocation place)
    {
        Add(_names, entry.Term, entry.English, place, mayRepeat: false);
        foreach (string name in entry.Also)
        {
            Add(_names, name, entry.English, place, mayRepeat: false);
        }

        foreach (string name in entry.Definite)
        {
            Add(_names, name, entry.English, place, mayRepeat: false);
        }

        foreach (PlaceAdjective adjective in entry.Adjectives)
        {
            Add(_adjectives, adjective.Word, adjective.English, place, mayRepeat: true);
        }

        foreach (Inhabitant inhabitant in entry.Inhabitants)
        {
            Add(_inhabitants, inhabitant.Word, inhabitant.English, place, mayRepeat: true);
        }
    }

    private void Add(Dictionary<string, Use> uses, string word, ImmutableArray<string> english, SourceLocation place, bool mayRepeat)
    {
        ref Use first = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, word, out bool isKnown);
        if (!isKnown)
        {
            first = new Use(english, place.File, place.Line);
            return;
        }

        bool sameFile = string.Equals(first.File, place.File, StringComparison.Ordinal);
        string where = FormattableString.Invariant($"in {(sameFile ? "line " : first.File + ":")}{first.Line}");
        if (!first.English.SequenceEqual(english, StringComparer.Ordinal))
        {
            string both = $"'{string.Join(", ", english)}' here, '{string.Join(", ", first.English)}' {where}";
            mistakes.Add(new Mistake(place, $"'{word}' has two different English names: {both}. Keep one."));
        }
        else if (sameFile && !mayRepeat)
        {
            mistakes.Add(new Mistake(place, $"'{word}' stands twice; the first is {where}. Keep one."));
        }
    }

    // A place without its line: the lines of a million entries would be more than the entries.
    private readonly record struct Use(ImmutableArray<string> English, string File, int Line);
}
