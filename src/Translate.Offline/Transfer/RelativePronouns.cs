using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Chooses who, which, that or nothing for som.</summary>
internal static class RelativePronouns
{
    /// <summary>The English of the som at a place; empty where the word before it says it.</summary>
    public static string Of(List<Unit> units, int at)
    {
        Unit? antecedent = Antecedents.Of(units, at);
        Unit? before = units.At(at - 1);
        if (before?.Head.Lower is "hva" or "hvem" or "hvor mange" or "hvilke" or "hvilken")
        {
            before.Head.AlsoFrom.Add(units[at].Head.Span);
            return "";
        }

        bool person = antecedent is not null && (antecedent.Is(EntryFlags.Person)
            || antecedent.Head.Lower is "den" or "de" or "andre"
            || (antecedent.Head.Is(Tag.AJP, Tag.AJR) && antecedent.Words[0].Lower is "de")
            || (antecedent.Head.Is(Tag.PN) && antecedent.Head.Reading.Shape == Shape.Guessed && antecedent.Words.Count > 1));
        bool cleft = at > 2 && before?.Head.Lower is "det" && units[at - 2].Lemma is "være" && units[at - 3].Head.Lower is "hvem" or "hva";
        if (cleft)
        {
            // Hvem er det som ringer: it, whoever that is.
            return units[at - 3].Head.Lower is "hvem" ? "who" : "that";
        }

        if (antecedent is { IsPronoun: true } && antecedent == before)
        {
            before!.Head.Out = antecedent.Head.Lower switch
            {
                "de" or "dem" => "those",
                "den" => "the one",
                "det" => "what",
                _ => before.Head.Out,
            };
            if (before.Head.Out is "what")
            {
                before.Head.AlsoFrom.Add(units[at].Head.Span);
                return "";
            }
        }

        return person ? "who" : before is { Kind: UnitKind.Mark } ? "which" : "that";
    }
}
