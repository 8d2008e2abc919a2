using Translate.Offline.Generation;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Says infinitives and participles: to, the -ing form after a preposition, the passive.</summary>
internal sealed class Infinitives(EnglishForms english)
{
    /// <summary>Says all verbs of a sentence that have no English yet.</summary>
    public void Apply(List<Unit> units)
    {
        for (int at = 0; at < units.Count; at++)
        {
            Unit unit = units[at];
            if (unit.Kind == UnitKind.InfinitiveMarker)
            {
                Mark(units, ref at);
            }
            else if (unit.Kind == UnitKind.Infinitive)
            {
                if (at == 1 && units[0].Kind == UnitKind.Negation)
                {
                    units[0].Head.Out = "do not";
                }

                unit.Head.Out ??= Infinitive(units, at);
            }
            else if (unit.Kind == UnitKind.Participle)
            {
                unit.Head.Out ??= Participle(unit.Head);
            }
        }
    }

    private void Mark(List<Unit> units, ref int at)
    {
        Unit marker = units[at];
        bool gerund = marker.Head.Sense is "ing" || TakesDummy(units, ref at) || TakesPreposition(units, ref at);
        int verb = at + 1;
        while (units.At(verb)?.Kind is UnitKind.Adverb or UnitKind.Negation)
        {
            verb++;
        }

        if (!gerund || units.At(verb)?.Kind != UnitKind.Infinitive)
        {
            SkipAbility(units, at, verb);
            if (units.At(at + 1)?.Kind == UnitKind.Negation)
            {
                (units[at], units[at + 1]) = (units[at + 1], units[at]);
            }

            return;
        }

        Word head = units[verb].Head;
        head.Out = head.Tag == Tag.VPI ? "being " + english.Participle(head.English) : english.Ing(Base(units, verb));
        head.AlsoFrom.Add(marker.Head.Span);
        head.AlsoFrom.AddRange(marker.Head.AlsoFrom);
        JoinGerunds(units, verb + 1);
        units.RemoveAt(at);
        at--;
    }

    /// <summary>for å kunne lese → to read: English says the purpose alone.</summary>
    private static void SkipAbility(List<Unit> units, int marker, int verb)
    {
        bool purpose = verb == marker + 1 && verb + 1 < units.Count && units[verb] is { Lemma: "kunne", Head: { Sense: null, Out: null } }
            && units[verb + 1].Kind == UnitKind.Infinitive && units[marker].Head.Lower is "for å" && marker > 0 && units[marker - 1].Lemma is not "ha";
        if (purpose)
        {
            units[verb + 1].Head.AlsoFrom.Add(units[verb].Head.Span);
            units.RemoveAt(verb);
        }
    }

    /// <summary>ved å lese og skrive → by reading and writing.</summary>
    private void JoinGerunds(List<Unit> units, int from)
    {
        for (int at = from; at < units.Count && !units[at].Is(UnitKind.Finite, UnitKind.Stop, UnitKind.Subordinator, UnitKind.Relative,
            UnitKind.InfinitiveMarker); at++)
        {
            if (units[at].Kind == UnitKind.Infinitive && !units[at - 1].Is(UnitKind.Conjunction, UnitKind.Mark, UnitKind.Negation, UnitKind.Adverb))
            {
                return;
            }

            if (units[at] is { Kind: UnitKind.Infinitive, Head: { Out: null, Tag: Tag.VIN } joined })
            {
                joined.Out = english.Ing(Base(units, at));
            }
        }
    }

    /// <summary>det å lese → reading: the det before å falls silent.</summary>
    private static bool TakesDummy(List<Unit> units, ref int at)
    {
        bool dummy = units.At(at - 1) is { IsPronoun: true, Head.Lower: "det" }
            && units.At(at - 2) is null or { Kind: UnitKind.Preposition or UnitKind.Mark or UnitKind.Conjunction };
        if (dummy)
        {
            RemoveBefore(units, ref at);
        }

        return dummy;
    }

    /// <summary>for å → to, ved å → by -ing: whether the preposition before å wants the -ing form.</summary>
    private static bool TakesPreposition(List<Unit> units, ref int at)
    {
        Unit? previous = units.At(at - 1);
        if (previous is not { Kind: UnitKind.Preposition, Head.Out: null } || units[at].Head.Sense is "ing")
        {
            return false;
        }

        Word word = previous.Head;
        if (word.Lower is "til" or "om" or "for" && word.Sense is null or "to")
        {
            RemoveBefore(units, ref at);
            return false;
        }

        bool attempt = word.Lower is "på" && units.At(at - 2) is { Kind: UnitKind.Nominal } noun
            && noun.Lemma.EndsWith("forsøk", StringComparison.Ordinal);
        if (attempt)
        {
            RemoveBefore(units, ref at);
            return false;
        }

        if (word.Lower is "på" && units.At(at - 2)?.IsTime == true)
        {
            // Brukte to timer på å rydde: spent two hours clearing.
            RemoveBefore(units, ref at);
            return true;
        }

        word.Sense ??= word.Lower switch { "ved" => "by", "av" or "på" => "of", _ => null };
        return true;
    }

    private static void RemoveBefore(List<Unit> units, ref int at)
    {
        units[at].Head.AlsoFrom.Add(units[at - 1].Head.Span);
        units.RemoveAt(at - 1);
        at--;
    }

    private string Infinitive(List<Unit> units, int at)
    {
        Word head = units[at].Head;
        if (head.Tag == Tag.VPI && !head.Reading.Shape.HasFlag(Lexicon.Shape.Deponent))
        {
            return "be " + english.Participle(head.English);
        }

        return Base(units, at);
    }

    private static string Base(List<Unit> units, int at)
    {
        Word head = units[at].Head;
        if (head.Sense is not null)
        {
            return head.English;
        }

        return head.Lemma switch
        {
            "kunne" => "be able to",
            "måtte" => "have to",
            "ville" => "want to",
            "skulle" => "be going to",
            "bli" when units.At(at + 1)?.Kind is UnitKind.Participle or UnitKind.Adverb or UnitKind.Preposition or UnitKind.Stop
                or UnitKind.Mark or UnitKind.Adjective => "be",
            _ => head.English,
        };
    }

    private string Participle(Word head)
    {
        if (head.Sense is null && head.Lemma is "bli" or "være")
        {
            return "been";
        }

        return head.Lemma is "kunne" or "måtte" or "ville" or "skulle"
            ? VerbGroups.ModalParticiple(head.Lemma) : english.Participle(head.English);
    }
}
