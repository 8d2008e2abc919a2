using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Finds the subject of each finite verb, and moves a verb that stands before its subject (the second-place rule) behind it.</summary>
internal sealed class ClauseOrder(VerbGroups verbGroups)
{
    /// <summary>Puts all clauses of a sentence in English order and form.</summary>
    public void Apply(List<Unit> units)
    {
        Unit? lastSubject = null;
        for (int at = 0; at < units.Count; at++)
        {
            Unit verb = units[at];
            if (verb.Kind != UnitKind.Finite || verb.IsDone)
            {
                continue;
            }

            verb.IsDone = true;
            int start = Clause.Start(units, at);
            bool question = units.FindIndex(at, u => u.Kind == UnitKind.Stop && u.Head.Text is "?") >= 0;
            verb.Subject = Settle(units, ref at, start, question, lastSubject, out bool asks) ?? ListAfter(units, at);
            lastSubject = verb.Subject ?? lastSubject;
            verbGroups.Say(units, units.IndexOf(verb), start, asks);
        }
    }

    /// <summary>Finds the subject, moving the verb behind it where English wants that; <paramref name="at"/> follows the verb.</summary>
    private static Unit? Settle(List<Unit> units, ref int at, int start, bool question, Unit? lastSubject, out bool asks)
    {
        asks = false;
        Unit? opener = start > 0 ? units[start - 1] : null;
        int before = Clause.SubjectIn(units, start, at);
        int after = Clause.SubjectAfter(units, at);
        bool nominativeAfter = after >= 0 && units[after].IsNominative && !(before >= 0 && units[before].IsNominative);
        if (nominativeAfter && before >= 0 && after + 1 < units.Count && units[after + 1].Kind == UnitKind.Finite)
        {
            // Naboene sier de er redde: the pronoun is the subject of the next verb.
            return Joined(units, before);
        }

        if (opener is { Kind: UnitKind.Subordinator or UnitKind.Relative } && !(nominativeAfter && before < 0))
        {
            return before >= 0 ? Joined(units, before) : opener.Kind == UnitKind.Relative ? Antecedent(units, start - 1) : lastSubject;
        }

        bool timeFirst = before >= 0 && after >= 0 && units[before].IsTime && (units[after].IsDefinite
            || units[at].Lemma is not "være") && !units[after].IsTime && opener is not { Kind: UnitKind.Subordinator or UnitKind.Relative };
        bool wh = question && start < at && units[start].Head.Lower is "hva"
            or "hvem" or "hvor" or "hvordan" or "hvorfor" or "når" or "hvilken" or "hvilket" or "hvilke"
            or "hvor mange" or "hvor mye" or "hvor lenge" or "hvor ofte" or "hvor langt" or "hva slags";
        bool who = start < at && units[start].Head.Lower is "hvem" && !nominativeAfter && Clause.NonFinite(units, at) < 0;
        bool cleft = before >= 0 && units[before].Head.Lower is "det" && units[before].IsPronoun && units[at].Lemma is "være";
        if (before >= 0 && (who || cleft))
        {
            return units[before];
        }

        if (before >= 0 && !nominativeAfter && !timeFirst && !(wh && after >= 0 && units[at].Head.Tag != Tag.VIM))
        {
            return Joined(units, before);
        }

        if (after < 0 || units[at].Head.Tag == Tag.VIM)
        {
            return start == at && opener?.Kind == UnitKind.Mark ? AfterRelative(units, at, start) ?? lastSubject : lastSubject;
        }

        if (!MayInvert(units, at, start, opener, nominativeAfter, question))
        {
            return AfterRelative(units, at, start) ?? lastSubject;
        }

        Unit subject = units[after];
        asks = question && (start == at || wh);
        if (asks || KeepsReportingOrder(units, at, start, after))
        {
            return Joined(units, after);
        }

        // Here lives a man who …: English keeps that order too, since the clause after the noun is heavy.
        int subjectEnd = Clause.NominalEnd(units, after);
        bool heavy = subjectEnd < units.Count && units[subjectEnd].Kind == UnitKind.Relative;
        if (heavy && !units[after].IsPronoun && Tagging.Corrections.IsAuxiliary(units[at].Head) is false)
        {
            return Joined(units, after);
        }

        bool conditional = start == at && opener is null or { Kind: UnitKind.Stop } && !FollowsQuotation(units, at, start);
        Move(units, ref at, after);
        if (conditional)
        {
            units.Insert(start, new Unit(UnitKind.Subordinator, Word.Inserted("if", units[start].Head)));
            at++;
        }

        return Joined(units, units.IndexOf(subject));
    }

    /// <summary>Blant gjenstandene er: the list that follows is the subject.</summary>
    private static Unit? ListAfter(List<Unit> units, int at) =>
        units[at].Lemma is "være" && at + 1 < units.Count && units[at + 1].Head.Text is ":"
            ? new Unit(UnitKind.Nominal, Word.Inserted("", units[at].Head)) { IsPlural = true }
            : null;

    private static bool MayInvert(List<Unit> units, int at, int start, Unit? opener, bool nominativeAfter, bool question)
    {
        if (start < at || nominativeAfter)
        {
            return true;
        }

        return opener switch
        {
            null or { Kind: UnitKind.Stop } => question || HasLaterClause(units, at) || FollowsQuotation(units, at, start),
            { Kind: UnitKind.Mark } => RelativeSubject(units, start - 1) is null && start > 1 && (opener.Head.Tag != Tag.PC
                || HasEarlierClause(units, start - 1)),
            _ => false,
        };
    }

    /// <summary>Whether a comma and another finite verb follow: <c>Kommer han, går jeg</c>.</summary>
    private static bool HasLaterClause(List<Unit> units, int at)
    {
        int comma = units.FindIndex(at, u => u.Head.Tag == Tag.PC);
        return comma > 0 && comma + 1 < units.Count && (units[comma + 1].Kind == UnitKind.Finite || units[comma + 1].Lemma is "så");
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

        if (end < units.Count && units[end].Kind == UnitKind.Relative)
        {
            end = Clause.RelativeEnd(units, end);
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

    private static Unit Joined(List<Unit> units, int at)
    {
        bool joined = at + 2 < units.Count && units[at + 1].Kind == UnitKind.Conjunction
            && units[at + 1].Head.Lower is "og" or "samt" && Clause.JoinsNominals(units, at + 1);
        if (joined && units[at].Kind == UnitKind.Nominal)
        {
            units[at].IsPlural = true;
        }

        if (units[at].Head is { Tag: Tag.PRA, Lower: "han" } he)
        {
            he.Out = "he";
        }

        return units[at];
    }

    /// <summary>The noun phrase a relative clause belongs to.</summary>
    public static Unit? Antecedent(List<Unit> units, int relative)
    {
        for (int at = relative - 1; at >= 0 && at > relative - 4; at--)
        {
            if (units[at].Kind == UnitKind.Nominal)
            {
                return units[at];
            }
        }

        return null;
    }

    /// <summary>The subject before a relative clause that a comma ends; English has no comma between that clause and its verb.</summary>
    private static Unit? AfterRelative(List<Unit> units, int at, int start)
    {
        Unit? subject = RelativeSubject(units, start - 1);
        if (subject is not null && start == at && units[start - 1].Head.Tag == Tag.PC && units[start - 1].Head.Out is null)
        {
            int relative = units.FindLastIndex(start - 1, u => u.Kind == UnitKind.Relative);
            bool restrictive = relative > 0 && units[relative - 1].Kind != UnitKind.Mark
                && !units.GetRange(relative, start - 1 - relative).Exists(u => u.Kind == UnitKind.Mark);
            if (restrictive)
            {
                units[start - 1].Head.Out = "";
                units[at].Head.AlsoFrom.Add(units[start - 1].Head.Span);
            }
        }

        return subject;
    }

    /// <summary>Where a relative clause ends at a mark and the main verb follows: the noun phrase before that clause.</summary>
    private static Unit? RelativeSubject(List<Unit> units, int mark)
    {
        for (int at = mark - 1; at >= 0 && at > mark - 25; at--)
        {
            switch (units[at].Kind)
            {
                case UnitKind.Relative:
                    return Antecedent(units, at);
                case UnitKind.Stop or UnitKind.Subordinator:
                    return null;
            }
        }

        return null;
    }
}
