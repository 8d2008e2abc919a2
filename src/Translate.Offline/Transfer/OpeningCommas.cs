using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Sets off what opens a sentence before its subject: <c>I 2008 kjøpte han huset</c> → In 2008, he bought the house.</summary>
internal static class OpeningCommas
{
    /// <summary>Puts the commas, after all words stand in their places.</summary>
    public static void Apply(List<Unit> units)
    {
        for (int at = 0; at < units.Count; at++)
        {
            if (Opens(units, at) && SubjectAt(units, at) is > 0 and var subject && Wants(units, at, subject))
            {
                units.Insert(subject, Hearsay.Comma(units[subject - 1].Words[^1]));
            }
        }
    }

    /// <summary>Whether a sentence begins at a place, or the quotation that begins one.</summary>
    private static bool Opens(List<Unit> units, int at) =>
        at == 0 || units[at - 1].Kind == UnitKind.Stop
        || (units[at - 1].Head.Tag == Tag.PQ && (at == 1 || units[at - 2].Kind == UnitKind.Stop));

    /// <summary>The subject of the first verb, where it stands before that verb in the same clause; -1 where it does not.</summary>
    private static int SubjectAt(List<Unit> units, int start)
    {
        int verb = start;
        while (verb < units.Count && units[verb].Kind != UnitKind.Finite)
        {
            if (units[verb].Is(UnitKind.Stop, UnitKind.Mark, UnitKind.Subordinator, UnitKind.Relative))
            {
                return -1;
            }

            verb++;
        }

        int subject = verb < units.Count && units[verb].Subject is { } found ? units.IndexOf(found) : -1;
        return subject > start && subject < verb ? subject : -1;
    }

    private static bool Wants(List<Unit> units, int start, int subject) =>
        units[subject - 1].Kind != UnitKind.Conjunction
        && (units[start].Kind == UnitKind.Preposition
            || (subject == start + 1 && units[start] is { Kind: UnitKind.Adverb, Head: { Out: { } said } adverb } && SetsOff(adverb, said)));

    /// <summary>A phrase that says when, where or how, or an adverb that says how the sentence goes on from what was said.</summary>
    private static bool SetsOff(Word adverb, string said) =>
        (adverb.Lower.Contains(' ', StringComparison.Ordinal)
            && said.Split(' ') is ["in" or "on" or "over" or "for" or "from" or "since" or "after", ..])
        || said is "however" or "nevertheless" or "therefore" or "moreover" or "furthermore" or "consequently" or "otherwise"
            or "originally" or "fortunately" or "unfortunately" or "generally" or "finally";
}
