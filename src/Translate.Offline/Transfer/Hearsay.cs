using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Sets off who says so: <c>betyr ifølge hæren slutten</c> → means, according to the army, the end.</summary>
internal static class Hearsay
{
    /// <summary>Puts the commas, after all words stand in their places.</summary>
    public static void Apply(List<Unit> units)
    {
        for (int at = units.Count - 2; at >= 0; at--)
        {
            bool phrase = units[at].Kind == UnitKind.Adverb
                && units[at].Head.Out?.StartsWith("according to ", StringComparison.Ordinal) == true;
            bool preposition = units[at].Kind == UnitKind.Preposition && units[at].Head.Lower is "ifølge" or "i følge"
                && units[at + 1].Kind == UnitKind.Nominal;
            if (!phrase && !preposition)
            {
                continue;
            }

            int end = phrase ? at + 1 : Clause.NominalEnd(units, at + 1);
            bool first = at == 0 || units[at - 1].Is(UnitKind.Mark, UnitKind.Stop, UnitKind.Subordinator, UnitKind.Conjunction,
                UnitKind.Relative);
            bool last = end >= units.Count || units[end].Is(UnitKind.Mark, UnitKind.Stop, UnitKind.Conjunction, UnitKind.Relative);
            if (last || (phrase && first))
            {
                continue;
            }

            TakeBeenAlong(units, at, end);
            units.Insert(end, Comma(units[end - 1].Words[^1]));
            if (!first)
            {
                units.Insert(at, Comma(units[at - 1].Words[^1]));
            }
        }
    }

    /// <summary>have been, according to him, killed → have, according to him, been killed.</summary>
    private static void TakeBeenAlong(List<Unit> units, int at, int end)
    {
        if (at > 0 && units[at - 1] is { Kind: UnitKind.Finite, Words: [_, { Out: "been" } been] }
            && units[end].Kind == UnitKind.Participle)
        {
            units[at - 1].Words.RemoveAt(1);
            units[end].Words.Insert(0, been);
        }
    }

    /// <summary>A comma that Norwegian does not have.</summary>
    public static Unit Comma(Word owner)
    {
        var comma = Word.Inserted(",", owner);
        comma.Reading = comma.Reading with { Tag = Tag.PC };
        return new Unit(UnitKind.Mark, comma);
    }
}
