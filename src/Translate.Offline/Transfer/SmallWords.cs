using Translate.Offline.Generation;
using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Says what depends on its neighbours: prepositions, relatives, subordinators, reflexives, adverbs, there.</summary>
internal sealed class SmallWords(SenseChoice senses, EnglishForms english)
{
    /// <summary>Chooses the meaning of each verb by its object and by the word before it.</summary>
    public void ChooseVerbs(List<Unit> units)
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
                    Preposition(units, at);
                    break;
                case UnitKind.Relative:
                    unit.Head.Out ??= Relative(units, at);
                    break;
                case UnitKind.Subordinator:
                    unit.Head.Out ??= Subordinator(units, at);
                    break;
                case UnitKind.Reflexive:
                    unit.Head.Out ??= Agreement.Pronouns(subject).Object;
                    break;
                case UnitKind.Adverb:
                    unit.Head.Out ??= Adverb(units, at);
                    break;
                case UnitKind.Conjunction when unit.Head.Lower is "eller" && units.Exists(u => u.Head.Lower is "verken" or "hverken"):
                    unit.Head.Out = "nor";
                    break;
                case UnitKind.Adjective:
                    Adjective(units, at);
                    break;
                case UnitKind.Nominal:
                    AfterNegation(units, at);
                    Possessive(unit, subject);
                    break;
            }
        }
    }

    /// <summary>noe, noen after a negation: anything, anyone, any.</summary>
    private static void AfterNegation(List<Unit> units, int at)
    {
        Word word = units[at].Words[0];
        string? any = word.Out switch { "something" => "anything", "someone" => "anyone", "some" when word.Tag == Tag.DQ => "any", _ => null };
        for (int i = at - 1; any is not null && i >= 0 && i > at - 12
            && (!units[i].Is(UnitKind.Mark, UnitKind.Stop, UnitKind.Subordinator) || units[i].Head.Lower is "at" or "til at" or "på at" or "om at"); i--)
        {
            bool negative = units[i].Words.Exists(w => w.Out is "not" or "cannot" or "without" or "never");
            if (negative)
            {
                word.Out = any;
                return;
            }
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

    private void Preposition(List<Unit> units, int at)
    {
        Word word = units[at].Head;
        if (word.Out is not null)
        {
            return;
        }

        Unit? next = at + 1 < units.Count ? units[at + 1] : null;
        Unit? previous = at > 0 ? units[at - 1] : null;
        senses.Choose(word, previous?.Head, next?.Words[0], next?.Kind == UnitKind.Nominal ? next.Head : null, null);
        bool duration = word.Lower is "i" && word.Sense is "for" && next is not null
            && !next.Words.Exists(w => w.Is(Tag.NU, Tag.DQ) || w.Lower is "mange" or "flere" or "hele" or "noen");
        bool year = word.Lower is "i" && next is { Head.Kind: Tokens.TokenKind.Number };
        if (duration || year)
        {
            word.Sense = "in";
        }

        if (word.Lower is "for" && next is { Kind: UnitKind.Adjective })
        {
            word.Out = "too";
            return;
        }

        if (word.Lower is "til" && GoesAshore(units, at))
        {
            word.Out = "ashore";
            word.AlsoFrom.Add(next!.Head.Span);
            next.Head.Out = "";
            return;
        }

        if (word.Lower is "på" && previous is { Kind: UnitKind.Finite, Lemma: "være" } && next is { Kind: UnitKind.Nominal } && next.Words[0].Is(Tag.NU)
            && !next.IsTime)
        {
            // Vinden var på 24 meter i sekundet.
            word.Out = "";
            next.Words[0].AlsoFrom.Add(word.Span);
            return;
        }

        word.Sense = Measured(word, previous, next) ?? word.Sense;
        if (word.Lower is "av" && word.Sense is null && IsAgent(units, at))
        {
            word.Sense = "by";
        }

        if (word.Lower is "for" && Ago(units, at))
        {
            return;
        }

        if (word.Lower is "som")
        {
            bool example = previous is { Kind: UnitKind.Nominal, IsPronoun: false } && word.Sense is null && at > 1
                && next?.Kind == UnitKind.Nominal
                && previous.Head.Is(Tag.NP, Tag.NPD) && !units[at - 2].Is(UnitKind.Finite);
            word.Out = example && next!.Head.Is(Tag.NP, Tag.NS, Tag.PN) ? "such as" : "as";
            return;
        }

        word.Out = word.English;
    }

    /// <summary>en familie på fire → of four; med buss → by bus.</summary>
    private static string? Measured(Word word, Unit? previous, Unit? next) => word.Lower switch
    {
        "på" when previous is { Kind: UnitKind.Nominal, IsPronoun: false, IsDefinite: false, IsTime: false } && next is { Kind: UnitKind.Nominal }
            && next.Words[0].Is(Tag.NU) && !(next.Words.Count == 1 && next.Head is { Kind: Tokens.TokenKind.Number, Text.Length: 4 }) => "of",
        "i" when next?.Head is { Lower: "nord" or "sør" or "øst" or "vest", Out: null } => "in the",
        "med" when next is { Kind: UnitKind.Nominal, Words.Count: 1 } && next.Head.Is(Tag.NS) && next.Is(EntryFlags.Vehicle) => "by",
        _ => null,
    };

    /// <summary>til land, with nothing that says which.</summary>
    private static bool GoesAshore(List<Unit> units, int at) =>
        at + 1 < units.Count && units[at + 1] is { Kind: UnitKind.Nominal, Words.Count: 1, Head.Lower: "land" }
        && !(at + 2 < units.Count && units[at + 2].Is(UnitKind.Relative, UnitKind.Preposition, UnitKind.Conjunction));

    /// <summary>Whether av names who did it: right after a participle, or before a person later in a passive clause.</summary>
    private static bool IsAgent(List<Unit> units, int at)
    {
        bool person = at + 1 < units.Count && units[at + 1].Kind == UnitKind.Nominal
            && (units[at + 1].Is(EntryFlags.Person) || units[at + 1].Head.Is(Tag.PN) || units[at + 1].Head.Is(Tag.PRA));
        for (int i = at - 1; i >= 0 && i > at - 7; i--)
        {
            Unit unit = units[i];
            bool passive = unit.Kind == UnitKind.Participle || unit.Head.Tag is Tag.VPS or Tag.VPI
                || (unit.Kind == UnitKind.Adjective && unit.Head.Reading.Shape.HasFlag(Shape.Participle));
            if (passive)
            {
                return i == at - 1 || (i == at - 2 && units[at - 1].Kind == UnitKind.Adverb) || (person && units[at - 1].Kind == UnitKind.Nominal && units[at - 2].Kind == UnitKind.Preposition);
            }

            if (unit.Is(UnitKind.Mark, UnitKind.Stop, UnitKind.Finite, UnitKind.Subordinator, UnitKind.Relative))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>som leder → as a leader, er lærer → is a teacher.</summary>
    public static void AddArticles(List<Unit> units)
    {
        for (int at = 1; at < units.Count; at++)
        {
            Unit noun = units[at];
            bool bare = noun.Kind == UnitKind.Nominal && noun.Words.Count == 1 && noun.Head.Is(Tag.NS)
                && noun.Is(EntryFlags.Person) && !noun.IsPlural && !noun.Is(EntryFlags.Unc);
            bool follows = units[at - 1].Lemma is "være" or "bli" or "som"
                && units[at - 1].Is(UnitKind.Finite, UnitKind.Infinitive, UnitKind.Participle, UnitKind.Preposition);
            if (bare && follows && noun.Head.English is not "people")
            {
                noun.Words.Insert(0, Word.Inserted("a", noun.Head));
            }
        }
    }

    /// <summary>for to år siden → two years ago.</summary>
    private static bool Ago(List<Unit> units, int at)
    {
        for (int i = at + 1; i < units.Count && i < at + 4; i++)
        {
            if (units[i].Head.Lower is "siden" && units[i - 1].Kind == UnitKind.Nominal)
            {
                units[i].Head.Out = "ago";
                units[at].Head.Out = "";
                units[i].Head.AlsoFrom.Add(units[at].Head.Span);
                return true;
            }
        }

        return false;
    }

    private static string Relative(List<Unit> units, int at)
    {
        Unit? antecedent = ClauseOrder.Antecedent(units, at);
        Unit? before = at > 0 ? units[at - 1] : null;
        if (before?.Head.Lower is "hva" or "hvem" or "hvor mange" or "hvilke" or "hvilken")
        {
            before.Head.AlsoFrom.Add(units[at].Head.Span);
            return "";
        }

        bool person = antecedent is not null && (antecedent.Is(EntryFlags.Person)
            || antecedent.Head.Lower is "de" or "dem" or "alle" or "noen" or "mange" or "hun" or "han" or "den" or "ingen" or "andre"
            || (antecedent.Head.Is(Tag.PN) && antecedent.Head.Reading.Shape == Shape.Guessed && antecedent.Words.Count > 1));
        if (antecedent is { IsPronoun: true } && antecedent == before)
        {
            before!.Head.Out = antecedent.Head.Lower switch
            {
                "de" or "dem" => "those",
                "den" => "the one",
                "det" => before.Head.Out is "there" ? "there" : "what",
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

    private static string Adverb(List<Unit> units, int at)
    {
        Word word = units[at].Head;
        Unit? next = at + 1 < units.Count ? units[at + 1] : null;
        return word.Lower switch
        {
            "hvor" when next is { Kind: UnitKind.Adjective }
                or { Kind: UnitKind.Nominal, IsPronoun: false, Head.Reading.Entry.Class: not 'p' }
                && next.Words[0].Is(Tag.AJ, Tag.AJN, Tag.AJP) => "how",
            "før" => "before",
            "så" when next?.Kind == UnitKind.Finite => "then",
            "så" or "like" when Compares(units, at) => "as",
            "jo" when next?.Head.Tag == Tag.AJC || next?.Head.Lower is "mer" or "mindre" or "flere" or "færre" => "the",
            "nok" when next is null or { Kind: UnitKind.Stop or UnitKind.Mark } => "enough",
            "like" when next?.Kind == UnitKind.Adjective => "equally",
            "siden" when at > 0 && units[at - 1].IsTime => "ago",
            _ => word.English,
        };
    }

    /// <summary>så … som: as … as.</summary>
    private static bool Compares(List<Unit> units, int at)
    {
        for (int i = at + 1; i < units.Count && i < at + 5; i++)
        {
            if (units[i].Head.Lower is "som" or "som mulig" or "som før" or "som vanlig")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A neuter adjective that nothing else explains is an adverb: <c>kjører raskt</c>.</summary>
    private void Adjective(List<Unit> units, int at)
    {
        Word word = units[at].Head;
        bool inflected = word.Lower.Length > word.Lemma.Length || word.Lemma.EndsWith("ig", StringComparison.Ordinal)
            || word.Lemma.EndsWith("sk", StringComparison.Ordinal);
        bool loose = word.Tag == Tag.AJ && word.Lemma.EndsWith("ig", StringComparison.Ordinal) && at > 0
            && units[at - 1].Is(UnitKind.Participle, UnitKind.Finite, UnitKind.Infinitive);
        bool predicate = at + 1 < units.Count && !units[at + 1].Is(UnitKind.Finite, UnitKind.Participle, UnitKind.Adjective)
            && !units.Take(at).Any(u => u.Is(UnitKind.Finite, UnitKind.Infinitive, UnitKind.Participle));
        if ((word.Tag != Tag.AJN && !loose) || word.Reading.Entry.Class != 'a' || !inflected || predicate)
        {
            return;
        }

        for (int i = at - 1; i >= 0 && i > at - 10; i--)
        {
            if (units[i].Head.Lemma is "være" or "bli" or "gjøre" or "virke" or "synes" or "føles" or "kjennes" or "anse" or "finne")
            {
                bool modifies = at + 1 < units.Count && units[at + 1].Is(UnitKind.Adjective, UnitKind.Participle);
                word.Out = modifies ? english.Adverb(word.English) : word.Out;
                return;
            }

            bool list = units[i].Head.Tag == Tag.PC && i > 0 && units[i - 1].Kind == UnitKind.Adjective;
            if (units[i].Is(UnitKind.Mark, UnitKind.Stop, UnitKind.Subordinator) && !list)
            {
                break;
            }
        }

        word.Out = english.Adverb(word.English);
    }
}
