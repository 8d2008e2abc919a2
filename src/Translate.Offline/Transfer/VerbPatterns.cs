using Translate.Offline.Generation;
using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Verbs that English builds otherwise: <c>vil at</c>, <c>pleier å</c>, <c>lar seg</c>, <c>ber noen gjøre</c>.</summary>
internal sealed class VerbPatterns(EnglishForms english)
{
    private const int Reach = 4;

    /// <summary>Rebuilds them, before the clauses are put in order.</summary>
    public void Apply(List<Unit> units)
    {
        for (int at = 0; at < units.Count; at++)
        {
            switch (units[at])
            {
                case { Kind: UnitKind.Finite, Lemma: "ville", Head.Sense: null }:
                    Want(units, at);
                    break;
                case { Kind: UnitKind.Finite, Lemma: "pleie", Head.Tag: Tag.VPR }:
                    SayUsually(units, at);
                    break;
                case { Kind: UnitKind.Finite, Lemma: "la", Head.Sense: null }:
                    LetItself(units, at);
                    break;
                case { Lemma: "be", Head.Reading.Entry.Class: 'v' }:
                    AskTo(units, at);
                    break;
            }
        }
    }

    /// <summary>vil at barna skal lese → wants the children to read.</summary>
    private static void Want(List<Unit> units, int at)
    {
        int way = Next(units, at + 1, UnitKind.Adverb, UnitKind.Negation);
        if (way > 0 && units[way].Head.Lower is "hjem" or "tilbake" or "ut" or "bort" or "dit" or "videre" && Clause.NonFinite(units, at) < 0)
        {
            // De vil hjem: they want to go home.
            units[at].Head.Sense = "want to go";
            return;
        }

        int that = Next(units, at + 1, UnitKind.Subordinator, UnitKind.Nominal, UnitKind.Negation, UnitKind.Adverb);
        if (that < 0 || units[that].Head.Lower is not "at" || Clause.NonFinite(units, at) >= 0)
        {
            return;
        }

        units[at].Head.Sense = "want";
        int modal = that + 2;
        while (modal < units.Count && units[modal].Is(UnitKind.Negation, UnitKind.Preposition)
            || (modal < units.Count && units[modal].Kind == UnitKind.Nominal && units[modal - 1].Kind == UnitKind.Preposition))
        {
            modal++;
        }

        bool rebuilt = modal + 1 < units.Count && units[that + 1] is { Kind: UnitKind.Nominal } && units[modal] is { Kind: UnitKind.Finite, Lemma: "skulle" }
            && units[modal + 1].Kind == UnitKind.Infinitive;
        if (!rebuilt)
        {
            return;
        }

        Word to = units[modal].Head;
        to.Sense = "to";
        units[modal].Kind = UnitKind.InfinitiveMarker;
        units[that + 1].Head.AlsoFrom.Add(units[that].Head.Span);
        units[that + 1].Head.Out = ObjectForm(units[that + 1].Head.Out);
        units.RemoveAt(that);
    }

    /// <summary>pleier å komme → usually comes.</summary>
    private static void SayUsually(List<Unit> units, int at)
    {
        int marker = Next(units, at + 1, UnitKind.InfinitiveMarker, UnitKind.Nominal, UnitKind.Negation, UnitKind.Adverb);
        if (marker < 0 || marker + 1 >= units.Count || units[marker + 1] is not { Kind: UnitKind.Infinitive, Head.Tag: Tag.VIN } verb
            || verb.Lemma is "være" or "ha" or "kunne")
        {
            return;
        }

        Word usually = units[at].Head;
        usually.Sense = "usually";
        usually.AlsoFrom.Add(units[marker].Head.Span);
        usually.Reading = new Reading(Tag.AV, new Entry("pleie", 'd', "usually", EntryFlags.Mid));
        verb.Kind = UnitKind.Finite;
        verb.Head.Reading = verb.Head.Reading with { Tag = Tag.VPR };
        units.RemoveRange(marker, 2);
        units[at] = verb;
        units.Insert(at + 1, new Unit(UnitKind.Adverb, usually));
    }

    /// <summary>Huset lar seg selge → The house can be sold.</summary>
    private void LetItself(List<Unit> units, int at)
    {
        int seg = Next(units, at + 1, UnitKind.Reflexive, UnitKind.Nominal, UnitKind.Negation, UnitKind.Adverb);
        int verb = seg < 0 ? -1 : Next(units, seg + 1, UnitKind.Infinitive, UnitKind.Negation, UnitKind.Adverb);
        int subject = at > 0 && units[at - 1].Kind == UnitKind.Nominal ? at - 1 : seg - 1;
        bool thing = verb > 0 && units[subject] is { Kind: UnitKind.Nominal } noun && !noun.Is(EntryFlags.Person) && !noun.Head.Is(Tag.PN)
            && !noun.IsNominative;
        if (thing)
        {
            Word head = units[verb].Head;
            head.Out = "be " + english.Participle(head.English);
            head.AlsoFrom.Add(units[seg].Head.Span);
            Word can = units[at].Head;
            can.Reading = can.Reading with { Entry = new Entry("kunne", 'v', "can", EntryFlags.None) };
            units.RemoveAt(seg);
        }
    }

    /// <summary>ba folk holde seg inne → asked people to stay indoors.</summary>
    private static void AskTo(List<Unit> units, int at)
    {
        int person = Next(units, at + 1, UnitKind.Nominal, UnitKind.Negation, UnitKind.Adverb);
        int end = person < 0 ? -1 : Clause.NominalEnd(units, person);
        if (end > 0 && end < units.Count && units[end] is { Kind: UnitKind.Infinitive, Head: var verb })
        {
            units.Insert(end, new Unit(UnitKind.Other, Word.Inserted("to", verb)));
        }
    }

    /// <summary>The next unit of a kind, with nothing but units of other kinds given between; -1 where there is none.</summary>
    private static int Next(List<Unit> units, int from, UnitKind wanted, params ReadOnlySpan<UnitKind> between)
    {
        for (int at = from; at < units.Count && at < from + Reach; at++)
        {
            if (units[at].Kind == wanted)
            {
                return at;
            }

            if (!units[at].Is(between))
            {
                return -1;
            }
        }

        return -1;
    }

    private static string? ObjectForm(string? pronoun) => pronoun switch
    {
        "I" => "me",
        "he" => "him",
        "she" => "her",
        "we" => "us",
        "they" => "them",
        _ => pronoun,
    };
}
