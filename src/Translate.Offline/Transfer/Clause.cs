using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>What stands around a finite verb: where its clause begins, and its subject.</summary>
internal static class Clause
{
    private const int Reach = 30;

    /// <summary>The index of the first unit of the clause a finite verb stands in.</summary>
    public static int Start(List<Unit> units, int verb)
    {
        int at = verb;
        while (at > 0 && verb - at < Reach)
        {
            Unit before = units[at - 1];
            if (before.Head.Text is ")")
            {
                int open = units.FindLastIndex(at - 1, u => u.Head.Text is "(");
                if (open > 0)
                {
                    at = open;
                    continue;
                }
            }

            if (at == verb && before.Head.Text is "«")
            {
                // Partiet «er et parti for folk»: the quotation begins in the middle of the clause.
                at--;
                continue;
            }

            if (before.Head.Text is "»" && QuotedPhrase(units, at - 1) is >= 0 and var quote)
            {
                at = quote;
                continue;
            }

            if (IsListComma(units, at - 1))
            {
                at--;
                continue;
            }

            if (before.Is(UnitKind.Stop, UnitKind.Subordinator, UnitKind.Relative, UnitKind.Mark, UnitKind.Finite))
            {
                break;
            }

            if (before.Kind == UnitKind.Conjunction && !JoinsNominals(units, at - 1))
            {
                break;
            }

            at--;
        }

        return at;
    }

    /// <summary>Where the quotation that ends at a mark begins, if it holds no verb and no clause: <c>«ekstremister fra Oslo»</c>; else -1.</summary>
    private static int QuotedPhrase(List<Unit> units, int close)
    {
        for (int at = close - 1; at >= 0; at--)
        {
            if (units[at].Head.Text is "«")
            {
                return at;
            }

            if (!units[at].Is(UnitKind.Nominal, UnitKind.Preposition, UnitKind.Adjective, UnitKind.Other, UnitKind.Adverb)
                && !(units[at].Kind == UnitKind.Conjunction && JoinsNominals(units, at)))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>A comma in a list that og ends: <c>mellom Norge, Sverige og Danmark</c>.</summary>
    public static bool IsListComma(List<Unit> units, int comma) =>
        units[comma].Head.Tag == Tag.PC && units.At(comma - 1) is { Kind: UnitKind.Nominal, IsPronoun: false }
            && units.At(comma + 1) is { Kind: UnitKind.Nominal, IsPronoun: false } && units.At(comma + 2) is { } next
            && (IsListComma(units, comma + 2) || JoinsNominals(units, comma + 2));

    /// <summary>Whether a conjunction joins two noun phrases rather than two clauses.</summary>
    public static bool JoinsNominals(List<Unit> units, int conjunction) =>
        units[conjunction].Head.Lower is "og" or "eller" or "samt"
            && units.At(conjunction - 1)?.Kind is UnitKind.Nominal or UnitKind.Adjective
            && units.At(conjunction + 1) is { Kind: UnitKind.Nominal or UnitKind.Adjective, Head.Tag: not Tag.PRN } right
            && !(right.Head.Tag == Tag.PRD && units.At(conjunction + 2)?.Kind == UnitKind.Finite)
            && !OpensClause(units, conjunction);

    /// <summary>Byene vokser i landet og barna flytter: behind the conjunction a new clause has a subject of its own.</summary>
    private static bool OpensClause(List<Unit> units, int conjunction) =>
        units[conjunction + 1].Kind == UnitKind.Nominal && units.At(conjunction + 2)?.Kind == UnitKind.Finite && HasMainVerb(units, conjunction);

    /// <summary>Whether the clause before a place has its finite verb, and no relative or subordinate clause stands there.</summary>
    private static bool HasMainVerb(List<Unit> units, int before)
    {
        bool verb = false;
        for (int at = before - 1; at >= 0 && !units[at].Is(UnitKind.Mark, UnitKind.Stop); at--)
        {
            if (units[at].Is(UnitKind.Subordinator, UnitKind.Relative))
            {
                return false;
            }

            verb |= units[at].Kind == UnitKind.Finite;
        }

        return verb;
    }

    /// <summary>The first unit in a range that can be the subject, or -1.</summary>
    public static int SubjectIn(List<Unit> units, int start, int end)
    {
        int time = -1;
        for (int at = start; at < end; at++)
        {
            if (units[at].Head.Text is "(" && units.FindIndex(at, end - at, u => u.Head.Text is ")") is > 0 and var closing)
            {
                at = closing;
                continue;
            }

            // What follows an infinitive is its object: for å hjelpe folk ble …
            if (units[at].Kind == UnitKind.InfinitiveMarker)
            {
                break;
            }

            bool governed = units.At(at - 1)?.Kind == UnitKind.Preposition;
            if (!units[at].CanBeSubject || governed || (at > start + 1 && (JoinsNominals(units, at - 1) || IsListComma(units, at - 1))))
            {
                continue;
            }

            // Jo mer du leser: the pronoun, which has the form of a subject.
            bool beforeSubject = at + 1 < end && units[at].IsPronoun && units[at + 1].IsNominative;
            if (!units[at].IsTime && !beforeSubject)
            {
                return at;
            }

            time = time < 0 ? at : time;
        }

        return time;
    }

    /// <summary>Where the subject after an inverted verb stands, or -1.</summary>
    public static int SubjectAfter(List<Unit> units, int verb)
    {
        for (int at = verb + 1; at < units.Count && at <= verb + 4; at++)
        {
            if (units[at].CanBeSubject)
            {
                return units[at].IsTime && units.At(at + 1)?.CanBeSubject == true ? at + 1 : at;
            }

            if (!units[at].Is(UnitKind.Negation, UnitKind.Reflexive, UnitKind.Adverb))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The next infinitive or participle that belongs to a verb, or -1.</summary>
    public static int NonFinite(List<Unit> units, int verb)
    {
        for (int at = verb + 1; at < units.Count && at < verb + Reach; at++)
        {
            if (units[at].Is(UnitKind.Infinitive, UnitKind.Participle))
            {
                return at;
            }

            bool open = units[at].Is(UnitKind.Nominal, UnitKind.Preposition, UnitKind.Adverb, UnitKind.Negation, UnitKind.Reflexive,
                UnitKind.Adjective, UnitKind.Other)
                || JoinsNominals(units, at);
            if (!open)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The end of a relative clause inside a sentence: a mark, or a verb form that the clause cannot use.</summary>
    public static int RelativeEnd(List<Unit> units, int relative)
    {
        UnitKind? needed = null;
        bool seen = false;
        for (int at = relative + 1; at < units.Count && at < relative + Reach; at++)
        {
            switch (units[at].Kind)
            {
                case UnitKind.Finite:
                    needed = !Tagging.Corrections.IsAuxiliary(units[at].Head) ? null
                        : units[at].Lemma is "ha" or "være" or "bli" ? UnitKind.Participle : UnitKind.Infinitive;
                    seen = true;
                    break;
                case UnitKind.Infinitive or UnitKind.Participle when seen && units[at].Kind != needed && units[at - 1].Kind != UnitKind.InfinitiveMarker:
                    return at;
                case UnitKind.Infinitive or UnitKind.Participle:
                    needed = units[at].Lemma is "ha" or "være" or "bli" ? UnitKind.Participle : null;
                    break;
                case UnitKind.Mark or UnitKind.Stop or UnitKind.Subordinator:
                    return at;
            }
        }

        return relative;
    }

    /// <summary>The end of the noun phrase that begins at a place, with what is joined to it by og and av, and an age in brackets.</summary>
    public static int NominalEnd(List<Unit> units, int at)
    {
        int end = at + 1;
        while (units.At(end + 1)?.Kind == UnitKind.Nominal
            && (JoinsNominals(units, end) || IsListComma(units, end)
                || (units[end].Kind == UnitKind.Preposition && units[end].Head.Lower is "av" or "for" && !units[at].IsPronoun
                    && !(units[end].Head.Lower is "av" && units[end - 1].Head.Is(Tag.PN)))))
        {
            end += 2;
        }

        int closing = units.At(end)?.Head.Text is "(" ? units.FindIndex(end, u => u.Head.Text is ")") : -1;
        return closing < 0 ? end : closing + 1;
    }
}
