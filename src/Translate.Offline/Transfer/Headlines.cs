using Translate.Offline.Generation;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>
/// Headlines that leave their subject out: <c>Mister kontroll</c> → Losing control, <c>Er klare</c> → Ready, <c>Selges</c> → Sold.
/// </summary>
internal sealed class Headlines(EnglishForms english)
{
    /// <summary>Says the verb that begins a headline without a subject; other headlines are left to the grammar of sentences.</summary>
    public void Apply(List<Unit> units)
    {
        int at = units.FindIndex(u => u.Kind != UnitKind.Mark);
        if (at < 0 || units[at] is not { Kind: UnitKind.Finite, Head.Out: null } verb || HasSubject(units, at))
        {
            return;
        }

        int nonFinite = Clause.NonFinite(units, at);
        bool passive = nonFinite >= 0 && units[nonFinite].Kind == UnitKind.Participle && verb.Lemma is "bli" or "være";
        if (at + 1 < units.Count && (passive || verb.Head is { Lemma: "være", Sense: null, Tag: Tag.VPR }))
        {
            LeaveOut(units, at);
            return;
        }

        string? form = verb.Head switch
        {
            { Tag: Tag.VPS } => english.Participle(verb.Head.English),
            { Tag: not Tag.VPR } => null,
            { Lemma: "skulle", Sense: null } when nonFinite >= 0 => "to",
            { Lemma: "bli", Sense: null } => "becoming",
            _ when nonFinite >= 0 && Tagging.Corrections.IsAuxiliary(verb.Head) => null,
            _ => english.Ing(verb.Head.English),
        };
        if (form is not null)
        {
            verb.Head.Out = form;
            verb.IsDone = true;
            PutNegationFirst(units, at);
        }
    }

    private static bool HasSubject(List<Unit> units, int at) =>
        units.Exists(u => u.Head.Text is "?") || units[at].Head.Tag == Tag.VIM
        || (Clause.SubjectAfter(units, at) is >= 0 and var after && units[after].IsNominative);

    private static void LeaveOut(List<Unit> units, int at)
    {
        units[at + 1].Head.AlsoFrom.Add(units[at].Head.Span);
        if (units[at + 1].Kind == UnitKind.Negation)
        {
            units[at + 1].Head.Out = "not";
        }

        units.RemoveAt(at);
    }

    private static void PutNegationFirst(List<Unit> units, int at)
    {
        if (at + 1 < units.Count && units[at + 1].Kind == UnitKind.Negation)
        {
            units[at + 1].Head.Out = "not";
            (units[at], units[at + 1]) = (units[at + 1], units[at]);
        }
    }
}
