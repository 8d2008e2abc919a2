namespace Translate.Offline.Transfer;

/// <summary>Chooses the meaning of verbs by what stands around them.</summary>
internal sealed class VerbSenses(SenseChoice senses)
{
    /// <summary>Chooses the meaning of each verb by its object and by the word before it.</summary>
    public void Choose(List<Unit> units)
    {
        for (int at = 0; at < units.Count; at++)
        {
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
}
