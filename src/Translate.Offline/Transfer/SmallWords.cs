using Translate.Offline.Generation;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Says what depends on its neighbours: prepositions, relatives, subordinators, reflexives, adverbs, there.</summary>
internal sealed class SmallWords(SenseChoice senses, EnglishForms english)
{
    private readonly Prepositions _prepositions = new(senses);
    private readonly Adverbs _adverbs = new(english);


    /// <summary>Says all small words that have no English yet.</summary>
    public void Apply(List<Unit> units)
    {
        Unit? subject = null;
        for (int at = 0; at < units.Count; at++)
        {
            Unit unit = units[at];
            subject = unit.Kind == UnitKind.Finite ? unit.Subject ?? subject : unit.Kind == UnitKind.Stop ? null : subject;
            switch (unit.Kind)
            {
                case UnitKind.Preposition:
                    _prepositions.Say(units, at);
                    break;
                case UnitKind.Relative when at > 2 && units[at - 1].Head.Lower is "noe" && units[at - 2].Head.Tag == Tag.PC:
                    // Han kom, noe som overrasket alle: which.
                    unit.Head.AlsoFrom.Add(units[at - 1].Head.Span);
                    units[at - 1].Head.Out = "";
                    unit.Head.Out = "which";
                    break;
                case UnitKind.Relative:
                    unit.Head.Out ??= RelativePronouns.Of(units, at);
                    break;
                case UnitKind.Subordinator:
                    unit.Head.Out ??= Subordinator(units, at);
                    break;
                case UnitKind.Reflexive:
                    unit.Head.Out ??= Agreement.Pronouns(subject).Object;
                    break;
                case UnitKind.Adverb:
                    unit.Head.Out ??= Adverbs.Of(units, at);
                    break;
                case UnitKind.Conjunction when unit.Head.Lower is "eller" && units.Exists(u => u.Head.Lower is "verken" or "hverken"):
                    unit.Head.Out = "nor";
                    break;
                case UnitKind.Adjective:
                    _adverbs.FromAdjective(units, at);
                    break;
                case UnitKind.Nominal:
                    AfterNegation(units, at);
                    Possessive(unit, subject);
                    FirstPersonReflexive(units, at, subject);
                    break;
            }
        }
    }

    /// <summary>noe, noen after a negation: anything, anyone, any.</summary>
    private static void AfterNegation(List<Unit> units, int at)
    {
        Word word = units[at].Words[0];
        string? any = word.Out switch
        {
            "something" => "anything",
            _ when word.Out?.StartsWith("something ", StringComparison.Ordinal) == true => "any" + word.Out[4..],
            "someone" => "anyone",
            "some" when word.Tag == Tag.DQ => "any",
            _ => null
        };
        if (any is not null && units[^1].Head.Text is "?")
        {
            word.Out = any;
            return;
        }

        for (int i = at - 1; any is not null && i >= 0 && i > at - 12
            && (!units[i].Is(UnitKind.Mark, UnitKind.Stop, UnitKind.Subordinator)
                || units[i].Head.Lower is "at" or "uten at" or "til at" or "på at" or "om at"); i--)
        {
            bool negative = units[i].Words.Exists(w => w.Out is "not" or "cannot" or "without" or "never")
                || units[i].Head.Lower is "uten at";
            if (negative)
            {
                word.Out = any;
                return;
            }
        }
    }

    /// <summary>Jeg vasker meg: I wash myself.</summary>
    private static void FirstPersonReflexive(List<Unit> units, int at, Unit? subject)
    {
        string? pronoun = subject?.Head.Lower switch { "jeg" => "meg", "du" => "deg", "vi" => "oss", "dere" => "dere", _ => null };
        bool reflexive = pronoun is not null && at > 0 && units[at] != subject && units[at].IsPronoun && units[at].Words.Count == 1
            && string.Equals(units[at].Head.Lower, pronoun, StringComparison.Ordinal)
            && units[at - 1].Is(UnitKind.Finite, UnitKind.Infinitive, UnitKind.Participle) && units[at - 1].Lemma is not ("la" or "få");
        if (reflexive)
        {
            units[at].Head.Out = Agreement.Pronouns(subject).Object;
        }
    }

    private static void Possessive(Unit unit, Unit? subject)
    {
        foreach (Word word in unit.Words)
        {
            if (word.Is(Tag.DP) && word.Lower is "sin" or "sitt" or "sine" or "si" && word.Out is "his")
            {
                word.Out = Agreement.Pronouns(subject).Possessive;
            }
        }
    }

    private static string Subordinator(List<Unit> units, int at)
    {
        Word word = units[at].Head;
        if (word.Lower is "om" && at > 0)
        {
            string before = units[at - 1].Head.Lemma;
            return before is "spørre" or "vite" or "avgjøre" or "lure"
                or "vurdere" or "diskutere" or "spørsmål" or "tvil" or "usikker" or "undersøke" or "sjekke" or "uklar"
                ? "whether" : "if";
        }

        return word.English;
    }
}
