using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Nouns that say what someone is, which have no article in Norwegian.</summary>
internal static class PredicateNouns
{
    /// <summary>som leder → as a leader, er lærer → is a teacher.</summary>
    public static void AddArticles(List<Unit> units)
    {
        for (int at = 1; at < units.Count; at++)
        {
            Unit noun = units[at];
            TakeSingular(units, at);
            bool bare = noun.Kind == UnitKind.Nominal && noun.Words.Count == 1 && noun.Head.Is(Tag.NS)
                && noun.Is(EntryFlags.Person) && !noun.IsPlural && !noun.Is(EntryFlags.Unc);
            int before = units.FindLastIndex(at - 1, u => !u.Is(UnitKind.Negation, UnitKind.Adverb));
            bool follows = units.At(before)?.Lemma is "være" or "bli" or "som"
                && units[before].Is(UnitKind.Finite, UnitKind.Infinitive, UnitKind.Participle, UnitKind.Preposition);
            if (bare && follows && noun.Head.English is not "people")
            {
                noun.Words.Insert(0, Word.Inserted(IsOffice(units, at) ? "the" : "a", noun.Head));
            }
        }
    }

    /// <summary>leder for gruppen: there is one.</summary>
    private static bool IsOffice(List<Unit> units, int at) =>
        units[at - 1].Lemma is "være" or "bli" && units.At(at + 1)?.Head.Lower is "for" or "i" or "av"
        && units.At(at + 2) is { Kind: UnitKind.Nominal, IsDefinite: true }
        && (units[at].Lemma.EndsWith("leder", StringComparison.Ordinal) || units[at].Lemma.EndsWith("sjef", StringComparison.Ordinal)
            || units[at].Lemma is "president" or "statsminister" or "ordfører" or "konge" or "dronning");

    /// <summary>Hun er medlem: of a form that is singular and plural, what one person is is singular.</summary>
    private static void TakeSingular(List<Unit> units, int at)
    {
        Unit noun = units[at];
        bool either = noun.Kind == UnitKind.Nominal && noun.Words.Count == 1 && noun.Head.Is(Tag.NP) && noun.Is(EntryFlags.Person)
            && noun.Head.Readings.Exists(r => r.Tag == Tag.NS) && (SaidOfOne(units, at) || OpensOfOne(units, at));
        if (either)
        {
            noun.Head.Choose(Tag.NS);
            noun.Head.Out = noun.Head.English;
            noun.IsPlural = false;
        }
    }

    private static bool SaidOfOne(List<Unit> units, int at) =>
        units[at - 1].Lemma is "være" or "bli" && units.At(at - 2) is { Kind: UnitKind.Nominal, IsPlural: false };

    /// <summary>Som barn bodde hun her: the subject comes behind the verb.</summary>
    private static bool OpensOfOne(List<Unit> units, int at) =>
        units[at - 1].Lemma is "som" && units.At(at + 1)?.Kind == UnitKind.Finite
        && units.At(at + 2) is { Kind: UnitKind.Nominal, IsPlural: false };
}
