using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Which noun phrase a relative clause belongs to.</summary>
internal static class Antecedents
{
    private const int Reach = 3;

    /// <summary>The noun phrase a relative clause belongs to.</summary>
    public static Unit? Of(List<Unit> units, int relative) =>
        units.Take(relative).TakeLast(Reach).LastOrDefault(u => u.Kind == UnitKind.Nominal);

    /// <summary>The subject of a relative clause: of one of the cars that were sold, the cars.</summary>
    public static Unit? Described(List<Unit> units, int relative) =>
        Of(units, relative) is { } noun && NounPhrases.IsOneOf(noun.Words[0])
            ? new Unit(UnitKind.Nominal, [.. noun.Words]) { Head = noun.Head, IsPlural = true } : Of(units, relative);

    /// <summary>The subject before a relative clause that a comma ends; English has no comma between that clause and its verb.</summary>
    public static Unit? AfterRelative(List<Unit> units, int at, int start)
    {
        Unit? subject = RelativeSubject(units, start - 1);
        if (subject is not null && start == at && units[start - 1].Head.Tag == Tag.PC && units[start - 1].Head.Out is null)
        {
            int relative = units.FindLastIndex(start - 1, u => u.Kind == UnitKind.Relative);
            relative = relative < 0 ? units.IndexOf(subject) + 1 : relative;
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

    /// <summary>Folk som kjemper i byen kalles soldater: the subject before a relative clause that nothing ends but the main verb.</summary>
    public static Unit? AfterBareRelative(List<Unit> units, int start)
    {
        if (start == 0 || units[start - 1].Kind != UnitKind.Finite)
        {
            return null;
        }

        int relative = Clause.Start(units, start - 1) - 1;
        if (relative < 0 || units[relative].Kind != UnitKind.Relative || Of(units, relative) is not { } noun)
        {
            return null;
        }

        for (int at = units.IndexOf(noun) - 1; at >= 0 && !units[at].Is(UnitKind.Stop, UnitKind.Mark, UnitKind.Subordinator, UnitKind.Conjunction); at--)
        {
            if (units[at].Is(UnitKind.Finite, UnitKind.Preposition, UnitKind.Relative))
            {
                return null;
            }
        }

        return noun;
    }

    /// <summary>boka jeg leste: a clause that no word opens.</summary>
    private static bool IsContact(List<Unit> units, int at) =>
        units[at].IsNominative && units.At(at - 1) is { Kind: UnitKind.Nominal, IsPronoun: false, IsTime: false }
        && units.At(at - 2) is null or { Kind: UnitKind.Stop } && units.At(at + 1)?.Kind == UnitKind.Finite;

    /// <summary>byen der hun bor, dagen da krigen sluttet.</summary>
    private static bool IsPlaceOrTime(List<Unit> units, int at) =>
        units[at].Head.Lower is "der" or "da" or "hvor" && units.At(at - 1) is { Kind: UnitKind.Nominal, IsPronoun: false }
        && units.At(at - 2) is null or { Kind: UnitKind.Stop or UnitKind.Mark } && units.At(at + 1)?.Kind == UnitKind.Nominal;

    /// <summary>Byen, der mange bor, er rik: a clause of place between commas, after the noun that begins the sentence.</summary>
    private static bool IsSetOff(List<Unit> units, int at) =>
        at > 1 && units[at].Head.Lower is "der" or "hvor" && units[at - 1].Head.Tag == Tag.PC
        && units[at - 2] is { Kind: UnitKind.Nominal, IsPronoun: false } && (at < 3 || units[at - 3].Kind == UnitKind.Stop);

    /// <summary>Where a relative clause ends at a mark and the main verb follows: the noun phrase before that clause.</summary>
    public static Unit? RelativeSubject(List<Unit> units, int mark)
    {
        for (int at = mark - 1; at >= 0; at--)
        {
            switch (units[at].Kind)
            {
                case UnitKind.Relative:
                    return Of(units, at);
                case UnitKind.Subordinator or UnitKind.Adverb when IsPlaceOrTime(units, at):
                    return units[at - 1];
                case UnitKind.Subordinator or UnitKind.Adverb when IsSetOff(units, at):
                    return units[at - 2];
                case UnitKind.Nominal when IsContact(units, at):
                    return units[at - 1];
                case UnitKind.Stop or UnitKind.Subordinator:
                    return null;
            }
        }

        return null;
    }
}
