using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Tagging;

namespace Translate.Offline.Transfer;

/// <summary>
/// A det that stands first but is no subject goes where English wants it: <c>Det vil vi gjøre noe med</c> → We will do something about
/// that.
/// </summary>
internal static class FrontedObjects
{
    /// <summary>Moves them, before the verbs are said.</summary>
    public static void Apply(List<Unit> units)
    {
        for (int at = 1; at + 2 < units.Count; at++)
        {
            // Dette er det vi vet: what we know.
            bool what = units[at].Head.Lower is "det" && units[at + 1].IsNominative && units[at + 2].Kind == UnitKind.Finite
                && (units[at - 1].Kind == UnitKind.Preposition
                    || (units[at - 1].Lemma is "være" && units.At(at - 2) is { Kind: UnitKind.Nominal, IsTime: false }));
            units[at].Head.Out = what ? "what" : units[at].Head.Out;
        }

        for (int at = 0; at + 3 < units.Count; at++)
        {
            bool first = at == 0 || units[at - 1].Is(UnitKind.Stop, UnitKind.Mark, UnitKind.Conjunction);
            bool fronted = first && units[at] is { IsPronoun: true, Head.Lower: "det" or "dette" }
                && units[at + 1].Kind == UnitKind.Finite && units[at + 2] is { Kind: UnitKind.Nominal, CanBeSubject: true };
            if (!fronted || units.Exists(u => u.Head.Text is "?"))
            {
                continue;
            }

            if (Reports(units, at))
            {
                units[at + 1].Head.AlsoFrom.Add(units[at].Head.Span);
                units.RemoveAt(at);
                (units[at], units[at + 1]) = (units[at + 1], units[at]);
                continue;
            }

            int end = ClauseEnd(units, at + 3);
            if (units[at + 3].Kind == UnitKind.Finite && IsOpinion(units[at + 1]))
            {
                // Det mener mange er dyrt: the det is the subject of what they think.
                Place(units, at, at + 2);
            }
            else if (units[at + 2].IsNominative || FollowsAuxiliary(units, at))
            {
                MoveObject(units, at, end);
            }
        }
    }

    /// <summary>Det melder NTB → NTB reports: the det points back at what has just been told.</summary>
    private static bool Reports(List<Unit> units, int det) =>
        units[det].Head.Lower is "det" && units[det + 1].Head.Is(EntryFlags.Say) && !Corrections.IsAuxiliary(units[det + 1].Head)
        && units[det + 2] is { IsPronoun: false, IsTime: false } teller && (teller.IsDefinite || teller.Is(EntryFlags.Person))
        && !units[det + 3].Is(UnitKind.Subordinator, UnitKind.Finite, UnitKind.InfinitiveMarker, UnitKind.Nominal);

    private static bool IsOpinion(Unit verb) => verb.Head.Is(EntryFlags.Say) || verb.Lemma is "frykte";

    private static bool FollowsAuxiliary(List<Unit> units, int det)
    {
        Unit verb = units[det + 1];
        return units[det + 2] is { IsDefinite: true, IsPronoun: false } && Corrections.IsAuxiliary(verb.Head)
            && verb.Lemma is not ("være" or "bli") && Clause.NonFinite(units, det + 2) is >= 0 and var nonFinite && nonFinite <= det + 5;
    }

    private static int ClauseEnd(List<Unit> units, int from)
    {
        int end = from;
        while (end < units.Count && !units[end].Is(
            UnitKind.Stop, UnitKind.Mark, UnitKind.Subordinator, UnitKind.Relative, UnitKind.Conjunction, UnitKind.Finite,
                UnitKind.InfinitiveMarker))
        {
            end++;
        }

        return end;
    }

    private static void MoveObject(List<Unit> units, int det, int end)
    {
        bool goesOn = units.At(end)?.Kind is UnitKind.Subordinator or UnitKind.InfinitiveMarker or UnitKind.Relative;
        if (goesOn)
        {
            return;
        }

        if (IsStranded(units[end - 1]))
        {
            Place(units, det, end - 1);
            return;
        }

        int nonFinite = Clause.NonFinite(units, det + 2);
        int main = nonFinite >= 0 && nonFinite < end ? nonFinite : det + 1;
        bool hasObject = units.GetRange(det + 3, end - det - 3).Exists(u => u.Is(UnitKind.Nominal, UnitKind.Adjective, UnitKind.Reflexive));
        if (!hasObject && units[main].Lemma is not ("være" or "bli"))
        {
            Place(units, det, Math.Max(main, det + 2));
        }
    }

    /// <summary>Whether a preposition has lost its object to the front.</summary>
    public static bool IsStranded(Unit last) => last.Head.Tag == Tag.PP
        && last.Head.Lower is "med" or "på" or "om" or "for" or "av" or "til" or "i" or "mot" or "over" or "fra" or "etter" or "ved"
            or "uten";

    /// <summary>Puts subject before verb and det after a unit.</summary>
    private static void Place(List<Unit> units, int det, int after)
    {
        Unit fronted = units[det];
        fronted.Head.Out = fronted.Head.Lower is "det" ? "that" : "this";
        units.Insert(after + 1, fronted);
        units.RemoveAt(det);
        (units[det], units[det + 1]) = (units[det + 1], units[det]);
    }
}
