using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Says prepositions by what governs them and what follows.</summary>
internal sealed class Prepositions(SenseChoice senses)
{
    /// <summary>Says the preposition at a place.</summary>
    public void Say(List<Unit> units, int at)
    {
        Word word = units[at].Head;
        if (word.Out is not null)
        {
            return;
        }

        Unit? next = at + 1 < units.Count ? units[at + 1] : null;
        Unit? previous = at > 0 ? units[at - 1] : null;
        senses.Choose(word, previous?.Head, next?.Words[0], next?.Kind == UnitKind.Nominal ? next.Head : null, null);
        if (IsPointOfTime(word, next))
        {
            word.Sense = "in";
        }

        SayAge(word, previous, next);
        if (word.Lower is "til" && word.Because?.Contains("prev:", StringComparison.Ordinal) != true && Belongs(units, at))
        {
            word.Sense = "of";
        }

        if (word.Lower is "på" && IsSpan(next))
        {
            word.Sense = "in";
        }

        bool since = word.Lower is "på" && next is { IsTime: true } && next.Words[0].Is(Tag.NU)
            && previous is { Kind: UnitKind.Nominal } && (previous.Lemma is "gang" || previous.Words.Exists(w => w.Is(Tag.AJS)));
        word.Sense = since ? "in" : word.Sense;
        AddArticle(word, next);
        if (word.Sense is "this" or "last" or "next" && next is { Kind: UnitKind.Nominal } && next.Words[0].Out is "the" && next.Words.Count > 1)
        {
            if (at + 2 < units.Count && units[at + 2].Kind == UnitKind.Relative)
            {
                word.Out = "in";
                return;
            }

            // I sesongen: this season.
            Swallow(next.Words[1], next.Words[0], null);
        }

        word.Sense = Measured(word, previous, next) ?? word.Sense;
        word.Out = word.Lower switch
        {
            "for" when next is { Kind: UnitKind.Adjective }
                || (next is { Kind: UnitKind.Adverb } && next.Head.Lower is "sent" or "tidlig" or "lenge" or "ofte" or "langt" or "fort") => "too",
            "før" when next is not (null or { Kind: UnitKind.Stop or UnitKind.Mark }) && IsDenied(units, at) => "until",
            "for" when Ago(units, at) => "",
            "til" when next?.Words[0] is { Kind: Tokens.TokenKind.Number } time && time.Out?.Contains(':', StringComparison.Ordinal) == true || next?.Words[0].Lower is "klokken" or "kl." or "klokka" => "until",
            "til" when GoesAshore(units, at) => Swallow(word, next!.Head, "ashore"),
            "på" when IsMeasure(previous, next) => Swallow(next!.Words[0], word, null),
            "av" when word.Sense is null && IsAgent(units, at) => "by",
            "som" => IsExample(units, at) ? "such as" : "as",
            _ => word.English,
        };
    }

    /// <summary>uten jakke → without a jacket, med rolig stemme → with a calm voice.</summary>
    private static void AddArticle(Word word, Unit? next)
    {
        bool bare = next is { Kind: UnitKind.Nominal, IsPronoun: false, IsPlural: false, IsDefinite: false, IsTime: false }
            && next.Head.Is(Tag.NS) && next.Head == next.Words[^1] && next.Head.Reading.Entry.Class == 'n'
            && !next.Is(EntryFlags.Unc) && !next.Is(EntryFlags.Pl) && !next.Is(EntryFlags.Vehicle) && !next.Is(EntryFlags.NoThe)
            && !next.Head.Reading.Shape.HasFlag(Shape.Guessed);
        bool wants = bare && word.Sense is null && (word.Lower, next!.Words.Count) switch
        {
            ("uten", 1) => !next.Head.English.EndsWith("ing", StringComparison.Ordinal),
            ("med", 2) => next.Words[0].Is(Tag.AJ, Tag.AJN) && next.Words[0].Reading.Entry.Class == 'a' && !next.Words[0].Suspended,
            _ => false,
        };
        if (wants)
        {
            next!.Words.Insert(0, Word.Inserted("a", next.Head));
        }
    }

    /// <summary>en mann i 30-årene → a man in his 30s.</summary>
    private static void SayAge(Word word, Unit? previous, Unit? next)
    {
        previous = previous is { Kind: UnitKind.Finite, Lemma: "være", Subject: { } subject } ? subject : previous;
        Word? the = word.Lower is "i" && previous is { Kind: UnitKind.Nominal } && previous.Is(EntryFlags.Person)
            && next?.Head.Lower.EndsWith("-årene", StringComparison.Ordinal) == true
            ? next.Words.Find(w => w.Out is "the") : null;
        if (the is not null)
        {
            the.Out = Agreement.Pronouns(previous).Possessive;
        }
    }

    /// <summary>Lets a word speak for another, which falls silent; gives back what the preposition says.</summary>
    private static string Swallow(Word speaker, Word silent, string? said)
    {
        speaker.AlsoFrom.Add(silent.Span);
        silent.Out = "";
        return said ?? "";
    }

    /// <summary>i 1956, i krigen: in, not for, unless a length of time follows.</summary>
    private static bool IsPointOfTime(Word word, Unit? next) =>
        word.Lower is "i" && next is not null && (next.Head.Kind == Tokens.TokenKind.Number
            || next.Words[^1] is { Kind: Tokens.TokenKind.Number, Text.Length: 4 }
            || (word.Sense is "for"
                && !next.Words.Exists(w => w.Is(Tag.NU, Tag.DQ) || w.Lower is "mange" or "flere" or "hele" or "noen")));

    /// <summary>
    /// strukturen til byggene: a definite noun and whom or what it belongs to, where no verb can send the one to the other.
    /// </summary>
    private static bool Belongs(List<Unit> units, int at)
    {
        bool both = at > 0 && at + 1 < units.Count && units[at - 1] is { Kind: UnitKind.Nominal, IsPronoun: false, IsTime: false } thing
            && thing.Head.Is(Tag.NSD, Tag.NPD) && units[at + 1] is { Kind: UnitKind.Nominal, IsTime: false, IsDefinite: true } owner
            && !owner.Is(EntryFlags.Place) && !owner.Head.Is(Tag.PRA, Tag.PRD) && !(owner.Head.Is(Tag.PN) && IsAnywhere(owner));
        return both && (at == 1 || !units[at - 2].Is(UnitKind.Finite, UnitKind.Infinitive, UnitKind.Participle, UnitKind.Adverb));
    }

    /// <summary>Fergen til Askvoll: whether a name may be that of a place, as one unknown word may.</summary>
    private static bool IsAnywhere(Unit name) => !name.Is(EntryFlags.Person) && name.Words.Count == 1;

    /// <summary>kom ikke før mandag: whether the verb of the clause is denied.</summary>
    private static bool IsDenied(List<Unit> units, int at)
    {
        for (int i = at - 1; i >= 0 && !units[i].Is(UnitKind.Mark, UnitKind.Stop, UnitKind.Subordinator, UnitKind.Relative, UnitKind.Conjunction); i--)
        {
            if (units[i].Words.Exists(w => w.Lower is "ikke"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>på en dag, på to uker: the time that something takes.</summary>
    private static bool IsSpan(Unit? next) =>
        next is { Kind: UnitKind.Nominal, Words.Count: 2, Head.Lemma: "sekund" or "minutt" or "time" or "dag" or "døgn" or "uke" or "måned" or "år" }
        && (next.Words[0].Is(Tag.NU) || next.Words[0].Lower is "en" or "et" or "én" or "ett");

    /// <summary>Vinden var på 24 meter: English has no preposition there.</summary>
    private static bool IsMeasure(Unit? previous, Unit? next) =>
        previous is { Kind: UnitKind.Finite, Lemma: "være" } && next is { Kind: UnitKind.Nominal, IsTime: false }
            && next.Words[0].Is(Tag.NU);

    /// <summary>land som Norge og Sverige: examples of what is named before.</summary>
    private static bool IsExample(List<Unit> units, int at) =>
        at > 1 && at + 1 < units.Count && units[at].Head.Sense is null
        && units[at - 1] is { Kind: UnitKind.Nominal, IsPronoun: false } && units[at - 1].Head.Is(Tag.NP, Tag.NPD)
        && !units[at - 2].Is(UnitKind.Finite) && units[at + 1].Kind == UnitKind.Nominal && units[at + 1].Head.Is(Tag.NP, Tag.NS, Tag.PN);

    /// <summary>en familie på fire → of four; med buss → by bus.</summary>
    private static string? Measured(Word word, Unit? previous, Unit? next) => word.Lower switch
    {
        "på" when previous is { Kind: UnitKind.Nominal, IsPronoun: false, IsDefinite: false, IsTime: false }
            && next is { Kind: UnitKind.Nominal } && next.Words[0].Is(Tag.NU) && !IsYear(next) => "of",
        "i" when next?.Head is { Lower: "nord" or "sør" or "øst" or "vest", Out: null } => "in the",
        "med" when next is { Kind: UnitKind.Nominal, Words.Count: 1 } && next.Head.Is(Tag.NS) && next.Is(EntryFlags.Vehicle) => "by",
        _ => null,
    };

    private static bool IsYear(Unit unit) => unit is { Words.Count: 1, Head: { Kind: Tokens.TokenKind.Number, Text.Length: 4 } };

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
                bool particle = i == at - 2 && units[at - 1].Kind == UnitKind.Adverb;
                return i == at - 1 || particle
                    || (person && units[at - 1].Kind == UnitKind.Nominal && units[at - 2].Kind == UnitKind.Preposition);
            }

            if (unit.Is(UnitKind.Mark, UnitKind.Stop, UnitKind.Finite, UnitKind.Subordinator, UnitKind.Relative))
            {
                return false;
            }
        }

        return false;
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
}
