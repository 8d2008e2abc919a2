namespace Translate.Offline.Transfer;

/// <summary>få with a participle: <c>få stoppet krigen</c> → get the war stopped.</summary>
internal static class Causatives
{
    private const int Reach = 4;

    /// <summary>Puts the object before the participle, before the meaning of the verbs is chosen.</summary>
    public static void Apply(List<Unit> units)
    {
        for (int at = 0; at + 1 < units.Count; at++)
        {
            bool gets = units[at] is { Lemma: "få", Head: { Sense: null, Fixed: false } }
                && units[at].Is(UnitKind.Finite, UnitKind.Infinitive, UnitKind.Participle);
            if (!gets || ParticipleAfter(units, at) is not (> 0 and var participle))
            {
                continue;
            }

            units[at].Head.Sense = "get";
            if (participle + 1 < units.Count && units[participle + 1] is { Kind: UnitKind.Nominal, IsTime: false })
            {
                MoveObject(units, participle);
            }
        }
    }

    private static int ParticipleAfter(List<Unit> units, int verb)
    {
        for (int at = verb + 1; at < units.Count && at <= verb + Reach; at++)
        {
            if (units[at].Kind == UnitKind.Participle)
            {
                return units[at].Lemma is "være" or "bli" or "ha" or "få" or "kunne" or "måtte" or "ville" or "skulle" ? -1 : at;
            }

            if (!units[at].Is(UnitKind.Adverb, UnitKind.Negation) && !(at == verb + 1 && units[at].CanBeSubject))
            {
                return -1;
            }
        }

        return -1;
    }

    private static void MoveObject(List<Unit> units, int participle)
    {
        int end = Clause.NominalEnd(units, participle + 1);
        bool heavy = end < units.Count && units[end].Is(UnitKind.Relative, UnitKind.Subordinator, UnitKind.InfinitiveMarker);
        if (!heavy)
        {
            units.Insert(end, units[participle]);
            units.RemoveAt(participle);
        }
    }
}
