using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>
/// Sentences whose det is no subject: <c>Det er mange biler her</c> → there are, <c>Det ble funnet en bombe</c> → a bomb was found.
/// </summary>
internal static class ThereSentences
{
    /// <summary>Finds them, before the verbs are said.</summary>
    public static void Apply(List<Unit> units)
    {
        for (int at = 0; at < units.Count; at++)
        {
            if (units[at].Kind != UnitKind.Finite || KindOf(units, at) is not { } kind || FindDummy(units, at) is not (>= 0 and var det))
            {
                continue;
            }

            int real = FindRealSubject(units, Math.Max(at, det) + 1);
            if (real < 0 || (kind == VerbKind.Being && units[det].Head.Out is not "there" && IsMereStatement(units, real)))
            {
                continue;
            }

            if (kind is VerbKind.Passive or VerbKind.Happening && IsLast(units, real))
            {
                SayPerfect(units, at, kind);
                Promote(units, det, real);
            }
            else
            {
                units[det].Head.Out = "there";
                units[det].IsPlural = units[real].IsPlural;
                Determine(units, real);
            }
        }
    }

    /// <summary>What a finite verb and its participle say of existence, or null: nothing.</summary>
    private static VerbKind? KindOf(List<Unit> units, int at)
    {
        if (units[at].Head.Tag == Tag.VPS && units[at].Lemma is not "finnes")
        {
            return VerbKind.Passive;
        }

        int next = Clause.NonFinite(units, at);
        Unit? participle = next >= 0 && units[next].Kind == UnitKind.Participle ? units[next] : null;
        bool passive = participle is not null && units[at].Lemma is "bli" or "være" && participle.Lemma is not ("bli" or "være");
        if (passive)
        {
            return units[next].Is(EntryFlags.Motion) ? VerbKind.Happening : VerbKind.Passive;
        }

        if (participle?.Lemma is "bli" && Clause.NonFinite(units, next) is >= 0 and var second && units[second].Kind == UnitKind.Participle)
        {
            return VerbKind.Passive;
        }

        bool modal = units[at].Lemma is "kunne" or "skulle" or "ville" or "måtte" or "burde" && next >= 0
            && units[next] is { Kind: UnitKind.Infinitive, Lemma: "være" or "finnes" };
        return modal ? VerbKind.Being : OfLemma(participle is not null && units[at].Lemma is "ha" or "være" ? participle.Lemma : units[at].Lemma);
    }

    private static VerbKind? OfLemma(string lemma) => lemma switch
    {
        "være" or "finnes" or "eksistere" => VerbKind.Being,
        "bo" or "leve" or "komme" or "oppstå" or "skje" or "stå" or "ligge" or "sitte" or "foregå" or "gå" or "renne" or "strømme" or "falle"
            or "dø" or "mangle" or "gjenstå" => VerbKind.Happening,
        _ => null,
    };

    /// <summary>The det beside the verb, or -1.</summary>
    private static int FindDummy(List<Unit> units, int at)
    {
        int det = units.At(at - 1)?.Head.Lower is "det" ? at - 1 : at + 1;
        return units.At(det) is { IsPronoun: true, Head.Lower: "det" } ? det : -1;
    }

    private static int FindRealSubject(List<Unit> units, int from)
    {
        int real = from;
        while (units.At(real)?.Kind is UnitKind.Adverb or UnitKind.Negation or UnitKind.Participle or UnitKind.Infinitive)
        {
            real++;
        }

        return units.At(real) is { Kind: UnitKind.Nominal, IsDefinite: false, IsTime: false } noun
            && (!noun.IsPronoun || noun.Head.Lower is "noen" or "noe" or "ingen" or "mange" or "flere" or "ingenting") ? real : -1;
    }

    /// <summary>Er det bygget et hus: has been, since it is the work that is spoken of.</summary>
    private static void SayPerfect(List<Unit> units, int at, VerbKind kind)
    {
        if (kind == VerbKind.Passive && units[at].Head is { Lemma: "være", Tag: Tag.VPR, Sense: null } verb
            && units[Clause.NonFinite(units, at)].Lemma is not "bli")
        {
            verb.Sense = "have been";
        }
    }

    /// <summary>Det var en vanskelig kamp: it, not there, when one thing is judged and no place follows.</summary>
    private static bool IsMereStatement(List<Unit> units, int noun)
    {
        Unit thing = units[noun];
        bool one = !thing.IsPlural && !thing.IsPronoun && thing.Words[0].Lower is "en" or "et" or "ei";
        bool place = units.At(noun + 1) is { Kind: UnitKind.Preposition } preposition
            && preposition.Head.Lower is "i" or "på" or "ved" or "hos"
                or "mellom" or "blant" or "over" or "bak" or "foran" or "utenfor" or "inne i" or "nær" or "langs";
        bool relative = units.At(noun + 1)?.Kind == UnitKind.Relative;
        return one && !place && !relative;
    }

    /// <summary>ikke bevis → no evidence: a bare noun after a negation.</summary>
    private static void Determine(List<Unit> units, int noun)
    {
        Unit thing = units[noun];
        bool bare = thing.Words.Count == 1 && thing.Head.Is(Tag.NS, Tag.NP) && !thing.Head.Fixed;
        if (bare && units[noun - 1] is { Kind: UnitKind.Negation } not)
        {
            Word no = not.Head;
            no.Out = "no";
            thing.Words.Insert(0, no);
            units.RemoveAt(noun - 1);
        }
    }

    private static bool IsLast(List<Unit> units, int noun) =>
        units.At(noun + 1)?.Kind is not (UnitKind.Participle or UnitKind.Nominal or UnitKind.Infinitive);

    /// <summary>Det ble sendt en melding → A message was sent: the noun takes the place of det.</summary>
    private static void Promote(List<Unit> units, int det, int noun)
    {
        Unit subject = units[noun];
        subject.Words[0].AlsoFrom.Add(units[det].Head.Span);

        int not = units.FindIndex(det, Math.Min(units.Count, noun + 1) - det, u => u.Kind == UnitKind.Negation);
        if (not >= 0 && subject.Words[0].Lower is "noen" or "noe")
        {
            subject.Words[0].Out = subject.Words.Count > 1 ? "no" : subject.Words[0].Lower is "noe" ? "nothing" : "no one";
            subject.IsPlural &= subject.Words.Count > 1;
            subject.Words[0].AlsoFrom.Add(units[not].Head.Span);
            units.RemoveAt(noun);
            units[det] = subject;
            units.RemoveAt(not);
            return;
        }

        bool bare = subject.Words.Count == 1 && subject.Head.Is(Tag.NS) && !subject.IsPlural && !subject.Is(EntryFlags.Unc)
            && !subject.IsPronoun;
        if (bare)
        {
            subject.Words.Insert(0, Word.Inserted("a", subject.Head));
        }

        // What av and for add to the noun goes along: det ble avdekket mishandling av fangene.
        int end = Clause.NominalEnd(units, noun);
        List<Unit> added = units.GetRange(noun + 1, end - noun - 1);
        units.RemoveRange(noun, end - noun);
        units[det] = subject;
        units.InsertRange(det + 1, added);
    }

    /// <summary>What a verb says of a thing's existence.</summary>
    private enum VerbKind
    {
        /// <summary>It is.</summary>
        Being,

        /// <summary>It comes, lives, happens.</summary>
        Happening,

        /// <summary>Something is done to it.</summary>
        Passive,
    }
}
