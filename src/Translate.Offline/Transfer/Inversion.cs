using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Tagging;

namespace Translate.Offline.Transfer;

/// <summary>The second-place rule of Norwegian: where a verb stands before its subject, and how it comes behind it.</summary>
internal static class Inversion
{
    /// <summary>Whether what follows a verb can be its subject.</summary>
    public static bool May(List<Unit> units, int at, int start, bool nominativeAfter, bool question)
    {
        if (start < at || nominativeAfter)
        {
            return true;
        }

        Unit? opener = start > 0 ? units[start - 1] : null;
        return opener switch
        {
            null or { Kind: UnitKind.Stop } => question || HasLaterClause(units, at) || FollowsQuotation(units, at, start),
            { Kind: UnitKind.Finite } => EndsOpeningClause(units, start - 1),
            { Kind: UnitKind.Mark } => Antecedents.RelativeSubject(units, start - 1) is null && start > 1 && (opener.Head.Tag != Tag.PC
                || HasEarlierClause(units, start - 1) || BeginsWithAdverbial(units, start - 1)),
            _ => false,
        };
    }

    /// <summary>
    /// Whether English keeps the order too: after a quotation, and where a heavy clause follows (here lives a man who …).
    /// </summary>
    public static bool IsKept(List<Unit> units, int at, int start, int after)
    {
        int end = Clause.NominalEnd(units, after);
        bool heavy = units.At(end)?.Kind == UnitKind.Relative && !units[after].IsPronoun
            && !Corrections.IsAuxiliary(units[at].Head);
        bool copula = units[at].Lemma is "være" && Clause.NonFinite(units, at) < 0;
        bool predicate = start == at - 1 && units[start].Head.Tag == Tag.AJS && !units[after].IsPronoun;
        bool among = units[start].Head.Lower is "blant";
        return heavy || (copula && (predicate || among)) || KeepsReportingOrder(units, at, start, after);
    }

    /// <summary>Puts a verb behind its subject; one that begins the sentence makes a condition.</summary>
    public static void Undo(List<Unit> units, ref int at, int start, int after)
    {
        Unit? opener = start > 0 ? units[start - 1] : null;
        bool conditional = start == at && opener is null or { Kind: UnitKind.Stop } && !FollowsQuotation(units, at, start);
        if (start < at && units[start] is { Kind: UnitKind.Adverb, Head: { Lower: "så", Out: null } } then)
        {
            // Hvis du vil, så kan du komme; but så gikk de hjem.
            bool resumes = opener?.Kind == UnitKind.Mark && units[0].Kind == UnitKind.Subordinator;
            then.Head.Out = resumes ? "" : "then";
        }

        bool bare = opener?.Kind == UnitKind.Finite && units[after - 1].Head.Lower is not "da" && units[start].Head.Lower is not "da"
            && EndsOpeningClause(units, start - 1);
        Unit subject = units[after];
        SayManner(units, start, at, after);
        Move(units, ref at, after);
        if (bare)
        {
            Unit last = units[units.IndexOf(subject) - 1];
            if (last.Head.Lower is "så")
            {
                // Når han kommer så går vi.
                last.Head.Out = "";
            }

            units.Insert(units.IndexOf(subject), Hearsay.Comma(units[units.IndexOf(subject) - 1].Words[^1]));
            at++;
        }

        if (conditional)
        {
            if (units[at].Head is { Lemma: "skulle", Sense: null } should)
            {
                should.Out = "should";
            }

            units.Insert(start, new Unit(UnitKind.Subordinator, Word.Inserted("if", units[start].Head)));
            at++;
        }
    }

    /// <summary>
    /// Når krisen kommer må vi handle: whether a verb ends the clause that opens the sentence, which has no comma after it.
    /// </summary>
    public static bool EndsOpeningClause(List<Unit> units, int verb)
    {
        int opener = Clause.Start(units, verb) - 1;
        return opener >= 0 && units[opener].Kind == UnitKind.Subordinator && units[opener].Head.Lower is not "at"
            && (opener == 0 || units[opener - 1].Is(UnitKind.Stop, UnitKind.Subordinator, UnitKind.Conjunction, UnitKind.Mark));
    }

    /// <summary>Hvis du leser boka vil forfatteren bli glad: what stands before the second verb is the first verb's object.</summary>
    public static bool FollowsOpeningClause(List<Unit> units, int at, int start, int after) =>
        start > 0 && units[start - 1].Kind == UnitKind.Finite
        && (units[at - 1].Head.Lower is "så" || (Corrections.IsAuxiliary(units[at].Head) && Clause.NonFinite(units, after) == after + 1))
        && EndsOpeningClause(units, start - 1);

    /// <summary>Slik svarer ministeren → This is how the minister answers.</summary>
    private static void SayManner(List<Unit> units, int start, int at, int after)
    {
        bool manner = start == at - 1 && (start == 0 || units[start - 1].Kind == UnitKind.Stop) && units[start].Head is { Lower: "slik", Out: null }
            && units[start].Kind == UnitKind.Adverb && Negations.Find(units, at, start, -1) < 0;
        if (manner)
        {
            units[start].Head.Out = units[after].Kind == UnitKind.Nominal ? "this is how" : null;
        }
    }

    /// <summary>Whether a comma and another finite verb follow: <c>Kommer han, går jeg</c>.</summary>
    private static bool HasLaterClause(List<Unit> units, int at)
    {
        int comma = units.FindIndex(at, u => u.Head.Tag == Tag.PC);
        return comma >= 0 && units.At(comma + 1) is { } next && (next.Kind == UnitKind.Finite || next.Lemma is "så");
    }

    /// <summary>Selv med støtte, tapte han: a preposition or adverb begins the sentence, and nothing before the comma is a verb.</summary>
    private static bool BeginsWithAdverbial(List<Unit> units, int comma)
    {
        int first = units.FindLastIndex(comma, u => u.Kind == UnitKind.Stop) + 1;
        return units[first].Is(UnitKind.Preposition, UnitKind.Adverb)
            && !units.GetRange(first, comma - first).Exists(u => u.Is(UnitKind.Finite, UnitKind.Mark));
    }

    /// <summary>Whether a clause or an infinitive stands before a comma, so that the main clause begins after it.</summary>
    private static bool HasEarlierClause(List<Unit> units, int comma)
    {
        for (int at = comma - 1; at >= 0 && units[at].Kind != UnitKind.Stop; at--)
        {
            if (units[at].Is(UnitKind.Finite, UnitKind.Subordinator, UnitKind.InfinitiveMarker))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>After a quotation English may keep <c>says the minister</c>; a pronoun goes first.</summary>
    private static bool KeepsReportingOrder(List<Unit> units, int at, int start, int after) =>
        FollowsQuotation(units, at, start)
        && !units[after].IsPronoun && Clause.NonFinite(units, at) < 0;

    private static bool FollowsQuotation(List<Unit> units, int at, int start) =>
        start == at && start > 0 && units[at].Head.Is(EntryFlags.Say)
        && (units[start - 1].Kind == UnitKind.Mark || units[start - 1].Head.Text is "?" or "!");

    private static void Move(List<Unit> units, ref int at, int after)
    {
        Unit verb = units[at];
        int nonFinite = Clause.NonFinite(units, at);
        int end = Clause.NominalEnd(units, after);
        if (nonFinite > end)
        {
            int last = end;
            while (last < nonFinite && units[last].Is(UnitKind.Preposition, UnitKind.Nominal))
            {
                last++;
            }

            end = last == nonFinite && verb.Head.Lemma is "ha" or "bli"
                or "være" or "kunne" or "skulle" or "ville" or "måtte" or "burde" ? last : end;
        }

        if (units.At(end)?.Kind == UnitKind.Relative)
        {
            end = Clause.RelativeEnd(units, end);
            if (units.At(end)?.Head is { Tag: Tag.PC } comma && units.At(end + 1)?.Kind is UnitKind.Infinitive or UnitKind.Participle)
            {
                // I går ble mannen som bor her, pågrepet.
                comma.Out = "";
                verb.Head.AlsoFrom.Add(comma.Span);
            }
        }

        units.RemoveAt(at);
        int target = end - 1;
        units.Insert(target, verb);

        // Adverbs that stood between verb and subject follow the verb again.
        for (int i = after - 1; i > at; i--)
        {
            Unit between = units[i - 1];
            if (between.Is(UnitKind.Negation, UnitKind.Reflexive, UnitKind.Adverb))
            {
                units.RemoveAt(i - 1);
                units.Insert(units.IndexOf(verb) + 1, between);
            }
        }

        at = units.IndexOf(verb);
    }
}
