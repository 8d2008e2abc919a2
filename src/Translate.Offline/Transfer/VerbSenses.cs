using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Chooses the meaning of verbs and of adjectives that stand alone, by what stands around them.</summary>
internal sealed class VerbSenses(SenseChoice senses, NounGroups groups)
{
    /// <summary>Chooses the meaning of each verb by its object and by the word before it.</summary>
    public void Choose(List<Unit> units)
    {
        for (int at = 0; at < units.Count; at++)
        {
            if (units[at] is { Kind: UnitKind.Adjective, Head: { Sense: null, Fixed: false } })
            {
                ChoosePredicate(units, at);
            }

            if (!units[at].Is(UnitKind.Finite, UnitKind.Infinitive, UnitKind.Participle))
            {
                continue;
            }

            Word? target = null;
            for (int i = at + 1; i < units.Count && i < at + 5
                && !units[i].Is(UnitKind.Preposition, UnitKind.Mark, UnitKind.Stop, UnitKind.Finite) && target is null; i++)
            {
                target = units[i].Kind == UnitKind.Nominal ? units[i].Head : null;
            }

            target ??= ObjectBefore(units, at);
            senses.Choose(units[at].Head, at > 0 ? units[at - 1].Head : null, at + 1 < units.Count
                ? units[at + 1].Head : null, null, target);
        }
    }

    /// <summary>
    /// The object that stands before its verb: what a relative clause with a subject of its own belongs to (<c>landet som de oppga</c>), or
    /// the subject of a passive.
    /// </summary>
    private static Word? ObjectBefore(List<Unit> units, int verb)
    {
        bool passive = units[verb].Head.Tag is Tag.VPS or Tag.VPI;
        for (int at = verb - 1; at >= 0 && at > verb - 8; at--)
        {
            Unit unit = units[at];
            passive |= units[verb].Kind == UnitKind.Participle && unit.Lemma is "bli" or "være";
            bool subject = unit is { Kind: UnitKind.Nominal, IsPronoun: false, IsTime: false } && at > 0 ? units[at - 1].Kind != UnitKind.Preposition
                : at == 0 && unit.Kind == UnitKind.Nominal;
            if (passive && subject)
            {
                return unit.Head;
            }

            if (unit.Kind == UnitKind.Relative)
            {
                return passive || units[at + 1] is { Kind: UnitKind.Nominal, IsTime: false } ? Antecedents.Of(units, at)?.Head : null;
            }

            if (unit.Is(UnitKind.Mark, UnitKind.Stop, UnitKind.Subordinator, UnitKind.Conjunction))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Veien er glatt: an adjective that stands alone, by the words beside it and the noun it is said of.</summary>
    private void ChoosePredicate(List<Unit> units, int at)
    {
        Word? subject = null;
        for (int i = at - 1; i >= 0 && i > at - 5 && subject is null && !units[i].Is(UnitKind.Mark, UnitKind.Stop, UnitKind.Conjunction); i--)
        {
            subject = units[i].Kind == UnitKind.Nominal ? units[i].Head : null;
        }

        Word word = units[at].Head;
        senses.Choose(word, at > 0 ? units[at - 1].Head : null, at + 1 < units.Count ? units[at + 1].Head : null, subject, null);
        if (word.Sense is not null)
        {
            word.Out = groups.Adjective(word);
        }
    }
}
