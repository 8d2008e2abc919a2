using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Finds the negation of a verb and says it: after the first auxiliary, else with do.</summary>
internal static class Negations
{
    /// <summary>The place of the negation that belongs to a verb, or -1.</summary>
    public static int Find(List<Unit> units, int at, int start, int nonFinite)
    {
        for (int i = at - 1; i >= start && i > at - 4; i--)
        {
            if (units[i].Kind == UnitKind.Negation && !(i == start && units[i + 1].Kind == UnitKind.Nominal && (start == 0
                || units[start - 1].Kind != UnitKind.Subordinator)))
            {
                return i;
            }
        }

        int limit = nonFinite > 0 ? nonFinite : Math.Min(units.Count, at + 4);
        for (int i = at + 1; i < limit; i++)
        {
            if (units[i].Kind == UnitKind.Negation)
            {
                // Hun sier partiet ikke vil: the negation belongs to the verb after it.
                return units.At(i + 1)?.Kind == UnitKind.Finite ? -1 : i;
            }

            if (!units[i].Is(UnitKind.Nominal, UnitKind.Adverb, UnitKind.Reflexive))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Says a verb with its negation.</summary>
    public static void Say(List<Unit> units, Unit verb, Unit negation, string form, bool helps, bool asks)
    {
        units.Remove(negation);
        Word head = verb.Head;
        negation.Head.Out = "not";
        if (asks)
        {
            head.Out = form;
            units.Insert(Math.Min(units.Count, units.IndexOf(verb.Subject!) + 1), negation);
            return;
        }

        if (!helps)
        {
            head.Out = head.English;
            verb.Words.Insert(0, negation.Head);
            verb.Words.Insert(0, Word.Inserted(head.Tag == Tag.VIM ? "do" : Agreement.Do(verb.Subject, head.Tag == Tag.VPT), head));
            return;
        }

        switch (form)
        {
            case "can":
                head.Out = "cannot";
                head.AlsoFrom.Add(negation.Head.Span);
                return;
            case "had to":
                head.Out = "have to";
                verb.Words.Insert(0, negation.Head);
                verb.Words.Insert(0, Word.Inserted("did", head));
                return;
        }

        head.Out = form;
        SplitForm(verb, head);
        verb.Words.Insert(1, negation.Head);
    }

    /// <summary>Keeps the first word of a form apart, so that a negation or adverb can stand after it.</summary>
    public static void SplitForm(Unit verb, Word head)
    {
        string form = head.Out!;
        int space = form.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && verb.Words.Count == 1 && form[..space] is "is" or "are" or "was" or "were" or "am" or "had" or "has" or "have")
        {
            verb.Words.Insert(0, Word.Inserted(form[..space], head));
            head.Out = form[(space + 1)..];
        }
    }
}
