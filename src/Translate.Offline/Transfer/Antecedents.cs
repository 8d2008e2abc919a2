using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Which noun phrase a relative clause belongs to.</summary>
internal static class Antecedents
{
    /// <summary>The noun phrase a relative clause belongs to.</summary>
    public static Unit? Of(List<Unit> units, int relative)
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
    public static Unit? AfterRelative(List<Unit> units, int at, int start)
    {
        Unit? subject = RelativeSubject(units, start - 1);
        if (subject is not null && start == at && units[start - 1].Head.Tag == Tag.PC && units[start - 1].Head.Out is null)
        {
            int relative = units.FindLastIndex(start - 1, u => u.Kind == UnitKind.Relative);
            int noun = units.IndexOf(subject);
            bool restrictive = relative > 0 && units[relative - 1].Kind != UnitKind.Mark
                && !(noun > 0 && units[noun - 1].Head.Tag == Tag.PC)
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
    public static Unit? RelativeSubject(List<Unit> units, int mark)
    {
        for (int at = mark - 1; at >= 0 && at > mark - 25; at--)
        {
            switch (units[at].Kind)
            {
                case UnitKind.Relative:
                    return Of(units, at);
                case UnitKind.Stop or UnitKind.Subordinator:
                    return null;
            }
        }

        return null;
    }
}
