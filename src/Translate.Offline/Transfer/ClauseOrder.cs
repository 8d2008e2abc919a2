using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>
/// Finds the subject of each finite verb, and moves a verb that stands before its subject (the second-place rule) behind it.
/// </summary>
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
            int place = at;
            int start = Clause.Start(units, at);
            bool question = units.FindIndex(at, u => u.Kind == UnitKind.Stop && u.Head.Text is "?") >= 0;
            verb.Subject = Settle(units, ref at, start, question, lastSubject, out bool asks) ?? ListAfter(units, at);
            lastSubject = verb.Subject ?? lastSubject;
            verbGroups.Say(units, units.IndexOf(verb), start, asks);

            // What the verb was moved past is still to be said.
            at = Math.Min(at, place - 1);
        }
    }

    /// <summary>Finds the subject, moving the verb behind it where English wants that; <paramref name="at"/> follows the verb.</summary>
    private static Unit? Settle(List<Unit> units, ref int at, int start, bool question, Unit? lastSubject, out bool asks)
    {
        asks = false;
        Unit? opener = start > 0 ? units[start - 1] : null;
        int before = Clause.SubjectIn(units, start, at);
        int after = Clause.SubjectAfter(units, at);
        if (before >= 0 && after >= 0 && Inversion.FollowsOpeningClause(units, at, start, after))
        {
            before = -1;
        }

        bool nominativeAfter = after >= 0 && units[after].IsNominative && !(before >= 0 && units[before].IsNominative);
        if (!nominativeAfter && before < 0 && Antecedents.AfterBareRelative(units, start) is { } described)
        {
            return described;
        }

        bool asksFor = question && start < at && IsQuestionWord(units[start].Words[0]);
        bool opened = opener is { Kind: UnitKind.Subordinator or UnitKind.Relative } && !(nominativeAfter && before < 0);
        if (before >= 0 && (opened || StandsFirst(units, at, start, before, after, nominativeAfter, asksFor)))
        {
            return Joined(units, before);
        }

        // Han sa at i Oslo bor mange: the order of a main clause after at.
        bool mainOrder = opener?.Head.Lower is "at" && before < 0 && start < at && after >= 0
            && units[start].Is(UnitKind.Preposition, UnitKind.Adverb) && !units[after].IsTime;
        if (opened && !mainOrder)
        {
            return opener!.Kind == UnitKind.Relative ? Antecedents.Described(units, start - 1) : lastSubject;
        }

        bool verbFirst = after < 0 || units[at].Head.Tag == Tag.VIM;
        if (verbFirst || !Inversion.May(units, at, start, nominativeAfter, question))
        {
            bool afterClause = !verbFirst || (start == at && opener?.Kind == UnitKind.Mark);
            return (afterClause ? Antecedents.AfterRelative(units, at, start) : null) ?? lastSubject;
        }

        Unit subject = units[after];
        asks = question && (start == at || asksFor);
        if (!asks && !Inversion.IsKept(units, at, start, after))
        {
            Inversion.Undo(units, ref at, start, after);
        }

        return Joined(units, units.IndexOf(subject));
    }

    /// <summary>Whether what can be a subject before the verb is one, though something after the verb could be one too.</summary>
    private static bool StandsFirst(List<Unit> units, int at, int start, int before, int after, bool nominativeAfter, bool asksFor)
    {
        // Naboene sier de er redde: the pronoun is the subject of the next verb.
        int next = after + 1;
        while (units.At(next)?.Kind is UnitKind.Negation or UnitKind.Adverb)
        {
            next++;
        }

        bool nextVerbs = nominativeAfter && units.At(next)?.Kind == UnitKind.Finite;
        bool who = units[start].Head.Lower is "hvem" && !nominativeAfter && Clause.NonFinite(units, at) < 0;
        bool cleft = units[before] is { IsPronoun: true, Head.Lower: "det" } && units[at].Lemma is "være";
        if (nextVerbs || who || cleft)
        {
            return true;
        }

        bool timeFirst = after >= 0 && units[before].IsTime && !units[after].IsTime
            && (units[at].Lemma is not "være" || (units[after].IsDefinite && GoesOn(units, after)));
        return !nominativeAfter && !timeFirst && !(asksFor && after >= 0 && units[at].Head.Tag != Tag.VIM);
    }

    /// <summary>Mandag var kongen syk: what is said of it follows a noun phrase; else it is itself what is said of the day.</summary>
    private static bool GoesOn(List<Unit> units, int nominal) =>
        units.At(Clause.NominalEnd(units, nominal)) is { Kind: not (UnitKind.Stop or UnitKind.Mark) };

    private static bool IsQuestionWord(Word word) => word.Lower is "hva" or "hvem" or "hvor" or "hvordan" or "hvorfor" or "når" or "hvilken"
        or "hvilket" or "hvilke" or "hvor mange" or "hvor mye" or "hvor lenge" or "hvor ofte" or "hvor langt" or "hva slags";

    /// <summary>Blant gjenstandene er: the list that follows is the subject.</summary>
    private static Unit? ListAfter(List<Unit> units, int at) =>
        units[at].Lemma is "være" && units.At(at + 1)?.Head.Text is ":"
            ? new Unit(UnitKind.Nominal, Word.Inserted("", units[at].Head)) { IsPlural = true }
            : null;

    private static Unit Joined(List<Unit> units, int at)
    {
        bool joined = units.At(at + 1)?.Head switch
        {
            { Lower: "og" or "samt" } => Clause.JoinsNominals(units, at + 1),
            { Tag: Tag.PC } => Clause.IsListComma(units, at + 1),
            _ => false,
        };
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
}
