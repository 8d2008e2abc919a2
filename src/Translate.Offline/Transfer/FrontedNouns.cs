using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Tagging;

namespace Translate.Offline.Transfer;

/// <summary>
/// A noun phrase that stands first but is the object goes behind the verb: <c>Boka leste hun på en dag</c> → She read the book in a day.
/// </summary>
internal static class FrontedNouns
{
    /// <summary>Moves them, before the meaning of the verbs is chosen.</summary>
    public static void Apply(List<Unit> units)
    {
        if (units.Exists(u => u.Head.Text is "?"))
        {
            return;
        }

        for (int at = 0; at + 2 < units.Count; at++)
        {
            if (MayStart(units, at) && PhraseEnd(units, at) is var verb && IsObject(units, at, verb)
                && PlaceAfter(units, verb) is >= 0 and var place)
            {
                Move(units, at, verb, place);
            }
        }
    }

    private static bool MayStart(List<Unit> units, int at) =>
        units[at] is { Kind: UnitKind.Nominal, IsPronoun: false, IsTime: false } noun
        && noun.Head.Kind != Tokens.TokenKind.Number && !noun.Words.Exists(w => w.Tag == Tag.PQ)
        && (at == 0 || units[at - 1].Kind == UnitKind.Stop
            || (units[at - 1].Kind == UnitKind.Conjunction && !Clause.JoinsNominals(units, at - 1))
            || (units[at - 1].Kind == UnitKind.Mark && units[at - 1].Head.Tag != Tag.PC && at == 1));

    /// <summary>Where the noun phrase with its prepositional phrases ends.</summary>
    private static int PhraseEnd(List<Unit> units, int at)
    {
        int end = Clause.NominalEnd(units, at);
        while (end + 1 < units.Count && units[end].Kind == UnitKind.Preposition && units[end + 1] is { Kind: UnitKind.Nominal, IsTime: false })
        {
            end = Clause.NominalEnd(units, end + 1);
        }

        return end;
    }

    /// <summary>
    /// Whether the phrase before the verb is its object: a pronoun in the form of a subject follows the verb, or a noun that stands
    /// between a verb that helps and the verb it helps.
    /// </summary>
    private static bool IsObject(List<Unit> units, int at, int verb)
    {
        if (verb + 1 >= units.Count || units[verb].Kind != UnitKind.Finite || units[verb].Head.Tag is Tag.VIM or Tag.VPS
            || (units[verb].Lemma is "være" or "bli" && !LeavesPreposition(units, verb)) || units[verb].Is(EntryFlags.Motion) || Names(units[at]))
        {
            return false;
        }

        Unit subject = units[verb + 1];
        if (subject.IsNominative)
        {
            // Naboene sier de er redde: the pronoun is the subject of the next verb.
            int next = verb + 2;
            while (next < units.Count && units[next].Is(UnitKind.Negation, UnitKind.Adverb))
            {
                next++;
            }

            return !(next < units.Count && units[next].Kind == UnitKind.Finite);
        }

        return subject is { IsDefinite: true, IsPronoun: false, IsTime: false, Kind: UnitKind.Nominal }
            && Corrections.IsAuxiliary(units[verb].Head) && NextVerb(units, verb + 2) >= 0;
    }

    /// <summary>er han ferdig med: a preposition that ends the clause.</summary>
    private static bool LeavesPreposition(List<Unit> units, int verb)
    {
        int end = units.FindIndex(verb, u => u.Is(UnitKind.Stop, UnitKind.Mark, UnitKind.Conjunction));
        return end > verb + 2 && FrontedObjects.IsStranded(units[end - 1]);
    }

    private static bool Names(Unit unit) => unit.Words[0].Text.StartsWith('«');

    /// <summary>The infinitive or participle that follows with nothing but adverbs between, or -1.</summary>
    private static int NextVerb(List<Unit> units, int at)
    {
        while (at < units.Count && units[at].Is(UnitKind.Negation, UnitKind.Adverb))
        {
            at++;
        }

        return at < units.Count && units[at].Is(UnitKind.Infinitive, UnitKind.Participle) ? at : -1;
    }

    /// <summary>The unit that the object follows: the last verb, or the preposition it was taken from; -1 where another object stands.</summary>
    private static int PlaceAfter(List<Unit> units, int verb)
    {
        int main = verb;
        int at = verb + 2;
        while (true)
        {
            int next = NextVerb(units, at);
            if (next < 0 && at < units.Count && Skip(units, at) is var marker && marker < units.Count
                && units[marker].Kind == UnitKind.InfinitiveMarker)
            {
                next = NextVerb(units, marker + 1);
            }

            if (next < 0)
            {
                break;
            }

            main = next;
            at = next + 1;
        }

        int end = at;
        while (end < units.Count && !units[end].Is(UnitKind.Stop, UnitKind.Mark, UnitKind.Subordinator, UnitKind.Relative,
            UnitKind.Conjunction, UnitKind.Finite, UnitKind.InfinitiveMarker))
        {
            end++;
        }

        bool goesOn = end < units.Count && (units[end].Kind == UnitKind.Finite || units[end].Head.Lower is "at");
        bool taken = units.GetRange(at, end - at).Exists(u => u.Is(UnitKind.Adjective, UnitKind.Reflexive, UnitKind.Other))
            || HasObject(units, at, end) || units[main].Lemma is "være" or "bli";
        if (FrontedObjects.IsStranded(units[end - 1]) && end - 1 > main)
        {
            return end - 1;
        }

        if (goesOn || taken)
        {
            return -1;
        }

        // Boka leser hun ofte: the adverb goes before the verb, the book behind it.
        int place = main == verb ? verb + 1 : main;
        while (main == verb && place + 1 < end && units[place + 1].Kind == UnitKind.Adverb && units[place + 1].Is(EntryFlags.Mid))
        {
            place++;
        }

        return place;
    }

    private static int Skip(List<Unit> units, int at)
    {
        while (at < units.Count && units[at].Is(UnitKind.Negation, UnitKind.Adverb))
        {
            at++;
        }

        return at;
    }

    private static bool HasObject(List<Unit> units, int from, int end)
    {
        for (int at = from; at < end; at++)
        {
            if (units[at] is { Kind: UnitKind.Nominal, IsTime: false } && units[at - 1].Kind != UnitKind.Preposition)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts subject before verb and the object after a unit.</summary>
    private static void Move(List<Unit> units, int at, int verb, int place)
    {
        List<Unit> phrase = units.GetRange(at, verb - at);
        Word first = phrase[0].Words[0];
        if (first.Is(Tag.DD) && first.Lower is "den" or "det" or "de" && phrase[0].Head.Is(Tag.NSD, Tag.NPD) && phrase[0].Words.Count == 2)
        {
            first.Out = phrase[0].IsPlural ? "those" : "that";
        }

        units.InsertRange(place + 1, phrase);
        units.RemoveRange(at, verb - at);
        (units[at], units[at + 1]) = (units[at + 1], units[at]);
    }
}
