using Translate.Offline.Generation;
using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>
/// Passives that nobody is the object of: <c>Det ble stemt over forslaget</c> → The proposal was voted on, <c>Det ble danset</c> → There was
/// dancing.
/// </summary>
internal sealed class ImpersonalPassives(EnglishForms english)
{
    /// <summary>Says them, before the verbs are said.</summary>
    public void Apply(List<Unit> units)
    {
        for (int at = 0; at < units.Count; at++)
        {
            bool det = units[at] is { IsPronoun: true, Head: { Lower: "det", Out: "it" } };
            int finite = det ? Beside(units, at) : -1;
            if (finite >= 0 && Passive(units, finite) is >= 0 and var verb && IsImpersonal(units, verb))
            {
                Say(units, at, finite, verb);
            }
        }
    }

    /// <summary>The finite verb after det, or before it where the verb stands first.</summary>
    private static int Beside(List<Unit> units, int det) =>
        det + 1 < units.Count && units[det + 1].Kind == UnitKind.Finite ? det + 1
            : det > 0 && units[det - 1].Kind == UnitKind.Finite ? det - 1 : -1;

    /// <summary>The verb that is passive: the finite verb itself, or what follows bli or a modal; -1 where none is.</summary>
    private static int Passive(List<Unit> units, int finite)
    {
        if (units[finite].Head is { Tag: Tag.VPS } s && !s.Reading.Shape.HasFlag(Shape.Deponent))
        {
            return finite;
        }

        int next = Clause.NonFinite(units, finite);
        if (next < 0)
        {
            return -1;
        }

        bool passive = units[finite].Lemma is "bli" ? units[next].Kind == UnitKind.Participle : units[next].Head.Tag == Tag.VPI;
        return passive ? next : -1;
    }

    /// <summary>Whether the verb has no object that det could stand for.</summary>
    private static bool IsImpersonal(List<Unit> units, int verb)
    {
        int after = After(units, verb);
        Unit? next = after < units.Count ? units[after] : null;
        bool at = units[verb].Lemma is "skyte" or "advare" && next is { Kind: UnitKind.Preposition, Head.Lower: "mot" or "på" or "etter" };
        return (at || units[verb].Is(EntryFlags.Intr)) && next?.Kind is not (UnitKind.Subordinator or UnitKind.InfinitiveMarker);
    }

    private static int After(List<Unit> units, int verb)
    {
        int at = verb + 1;
        while (at < units.Count && units[at].Is(UnitKind.Adverb, UnitKind.Negation))
        {
            at++;
        }

        return at;
    }

    private void Say(List<Unit> units, int det, int finite, int verb)
    {
        int preposition = After(units, verb);
        bool governed = preposition + 1 < units.Count && units[preposition] is { Kind: UnitKind.Preposition, Head: var word }
            && (word.Because?.StartsWith("verbs.tsv", StringComparison.Ordinal) == true || units[verb].Lemma is "skyte")
            && units[preposition + 1] is { Kind: UnitKind.Nominal, IsTime: false };
        if (governed)
        {
            Promote(units, det, preposition);
        }
        else if (finite != verb || units[finite].Head.Tag == Tag.VPS)
        {
            SayThere(units[det], units[finite], units[verb]);
        }
    }

    /// <summary>The object of the preposition takes the place of det.</summary>
    private static void Promote(List<Unit> units, int det, int preposition)
    {
        int end = Clause.NominalEnd(units, preposition + 1);
        if (end < units.Count && units[end].Is(UnitKind.Relative))
        {
            return;
        }

        if (units[preposition].Head is { Lower: "mot" or "på", Sense: null } at)
        {
            at.Sense = "at";
        }

        List<Unit> phrase = units.GetRange(preposition + 1, end - preposition - 1);
        Word head = phrase[0].Head;
        if (head.Tag == Tag.PRA)
        {
            head.Out = Nominative(head.Out);
            head.Reading = head.Reading with { Tag = Tag.PRN };
        }

        phrase[0].Words[0].AlsoFrom.Add(units[det].Head.Span);
        units.RemoveRange(preposition + 1, phrase.Count);
        units.RemoveAt(det);
        units.InsertRange(det, phrase);
    }

    private static string? Nominative(string? pronoun) => pronoun switch
    {
        "me" => "I",
        "him" => "he",
        "her" => "she",
        "us" => "we",
        "them" => "they",
        _ => pronoun,
    };

    private void SayThere(Unit det, Unit finite, Unit verb)
    {
        if (finite != verb && finite.Lemma is not "bli")
        {
            return;
        }

        det.Head.Out = "there";
        det.IsPlural = false;
        if (finite == verb)
        {
            finite.Head.Out = "is " + english.Ing(verb.Head.English);
            return;
        }

        finite.Head.Sense = "be";
        verb.Kind = UnitKind.Other;
        verb.Head.Out = english.Ing(verb.Head.English);
    }
}
