using Translate.Offline.Generation;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Says adverbs, and the adjectives that are adverbs.</summary>
internal sealed class Adverbs(EnglishForms english)
{
    /// <summary>The English of an adverb.</summary>
    public static string Of(List<Unit> units, int at)
    {
        Word word = units[at].Head;
        Unit? next = at + 1 < units.Count ? units[at + 1] : null;
        return word.Lower switch
        {
            "hvor" when next is { Kind: UnitKind.Adjective }
                or { Kind: UnitKind.Nominal, IsPronoun: false, Head.Reading.Entry.Class: not 'p' }
                && next.Words[0].Is(Tag.AJ, Tag.AJN, Tag.AJP) => "how",
            "før" => "before",
            "enda" or "ennå" when Degree(next) => "even",
            "stadig" when Degree(next) => "ever",
            "så" when next?.Kind == UnitKind.Finite => "then",
            "så" or "like" when Compares(units, at) => "as",
            "jo" when next?.Head.Tag == Tag.AJC || next?.Head.Lower is "mer" or "mindre" or "flere" or "færre" or "lenger" or "lengre" or "oftere" or "fortere" => "the",
            "nok" when next is null or { Kind: UnitKind.Stop or UnitKind.Mark } => "enough",
            "like" when next?.Kind == UnitKind.Adjective => "equally",
            "siden" when at > 0 && units[at - 1].IsTime => "ago",
            _ when TimePhrases.IsWeekday(word) && char.IsUpper(word.English[0]) && !(at > 0 && units[at - 1].Kind == UnitKind.Preposition)
                => "on " + word.English,
            _ => word.English,
        };
    }

    /// <summary>A neuter adjective that nothing else explains is an adverb: <c>kjører raskt</c>.</summary>
    public void FromAdjective(List<Unit> units, int at)
    {
        Word word = units[at].Head;
        if ((word.Tag == Tag.AJR || (word.Lower.EndsWith("ende", StringComparison.Ordinal) && word.English.EndsWith("ing", StringComparison.Ordinal)))
            && at + 1 < units.Count && units[at + 1].Kind == UnitKind.Adjective)
        {
            // overraskende lett: surprisingly easy.
            word.Out = english.Adverb(word.Out ?? word.English);
            return;
        }

        bool inflected = (!string.Equals(word.Lower, word.Lemma, StringComparison.Ordinal) && word.Lemma is not "liten") || word.Lemma.EndsWith("ig", StringComparison.Ordinal)
            || word.Lemma.EndsWith("sk", StringComparison.Ordinal);
        bool loose = word.Tag == Tag.AJ && word.Lemma.EndsWith("ig", StringComparison.Ordinal) && at > 0
            && units[at - 1].Is(UnitKind.Participle, UnitKind.Finite, UnitKind.Infinitive);
        bool predicate = at + 1 < units.Count && !units[at + 1].Is(UnitKind.Finite, UnitKind.Participle, UnitKind.Adjective)
            && !units.Take(at).Any(u => u.Is(UnitKind.Finite, UnitKind.Infinitive, UnitKind.Participle));
        if ((word.Tag != Tag.AJN && !loose) || word.Reading.Entry.Class != 'a' || !inflected || predicate)
        {
            return;
        }

        for (int i = at - 1; i >= 0 && i > at - 10; i--)
        {
            if (units[i].Head.Lemma is "være" or "bli" or "gjøre" or "virke" or "synes" or "føles" or "kjennes" or "anse" or "finne")
            {
                bool modifies = at + 1 < units.Count && units[at + 1].Is(UnitKind.Adjective, UnitKind.Participle);
                word.Out = modifies ? english.Adverb(word.English) : word.Out;
                return;
            }

            bool list = units[i].Head.Tag == Tag.PC && i > 0 && units[i - 1].Kind == UnitKind.Adjective;
            if (units[i].Is(UnitKind.Mark, UnitKind.Stop, UnitKind.Subordinator, UnitKind.Relative) && !list)
            {
                break;
            }
        }

        word.Out = english.Adverb(word.English);
    }

    /// <summary>enda større: whether a comparative follows.</summary>
    private static bool Degree(Unit? next) => next?.Words[0].Tag == Tag.AJC || next?.Head.Lower is "mer" or "mindre" or "flere" or "færre"
        or "bedre" or "lenger" or "lengre" or "oftere";

    /// <summary>så … som: as … as.</summary>
    private static bool Compares(List<Unit> units, int at)
    {
        for (int i = at + 1; i < units.Count && i < at + 5; i++)
        {
            if (units[i].Head.Lower is "som" or "som mulig" or "som før" or "som vanlig")
            {
                return true;
            }
        }

        return false;
    }
}
