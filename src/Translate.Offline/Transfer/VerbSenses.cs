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

            senses.Choose(units[at].Head, at > 0 ? units[at - 1].Head : null, at + 1 < units.Count
                ? units[at + 1].Head : null, null, target);
        }
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
