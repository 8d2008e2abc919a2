using System.Collections.Immutable;
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
        foreach (string name in (string[])[entry.Term, .. entry.Also, .. entry.Definite])
        {
            Add(_names, name, new Use(entry.English, place), mayRepeat: false);
        }

        foreach (PlaceAdjective adjective in entry.Adjectives)
        {
            Add(_adjectives, adjective.Word, new Use(adjective.English, place), mayRepeat: true);
        }

        foreach (Inhabitant inhabitant in entry.Inhabitants)
        {
            Add(_inhabitants, inhabitant.Word, new Use(inhabitant.English, place), mayRepeat: true);
        }
    }

    private void Add(Dictionary<string, Use> uses, string word, Use use, bool mayRepeat)
    {
        if (uses.TryAdd(word, use))
        {
            return;
        }

        Use first = uses[word];
        bool sameFile = string.Equals(first.Place.File, use.Place.File, StringComparison.Ordinal);
        string where = FormattableString.Invariant($"in {(sameFile ? "line " : first.Place.File + ":")}{first.Place.Line}");
        if (!first.English.SequenceEqual(use.English, StringComparer.Ordinal))
        {
            string both = $"'{string.Join(", ", use.English)}' here, '{string.Join(", ", first.English)}' {where}";
            mistakes.Add(new Mistake(use.Place, $"'{word}' has two different English names: {both}. Keep one."));
        }
        else if (sameFile && !mayRepeat)
        {
            mistakes.Add(new Mistake(use.Place, $"'{word}' stands twice; the first is {where}. Keep one."));
        }
    }

    private sealed record Use(ImmutableArray<string> English, SourceLocation Place);
}
