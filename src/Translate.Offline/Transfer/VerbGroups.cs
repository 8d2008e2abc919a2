using Translate.Offline.Generation;
using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Says a finite verb with its auxiliaries, negation and adverbs in English.</summary>
internal sealed class VerbGroups(EnglishForms english, Agreement agreement)
{
    /// <summary>Says the finite verb at a place.</summary>
    /// <param name="units">The sentence.</param>
    /// <param name="at">Where the verb is.</param>
    /// <param name="start">Where its clause begins.</param>
    /// <param name="asks">Whether verb and subject stay in the order of a question.</param>
    public void Say(List<Unit> units, int at, int start, bool asks)
    {
        Unit verb = units[at];
        Word head = verb.Head;
        if (head.Out is not null)
        {
            return;
        }

        int nonFinite = Clause.NonFinite(units, at);
        Unit? next = nonFinite < 0 ? null : units[nonFinite];
        bool past = head.Tag == Tag.VPT;
        bool helps = true;
        string form;
        if (head.Tag == Tag.VIM)
        {
            form = head.English;
            helps = false;
        }
        else if (head.Tag == Tag.VPS)
        {
            form = Agreement.Be(verb.Subject, past) + " " + english.Participle(head.English);
        }
        else if (Auxiliary(head, next, IsHearsay(units, nonFinite), verb.Subject, past) is { } auxiliary)
        {
            form = auxiliary;
        }
        else if (head is { Lemma: "være", Sense: null, Tag: Tag.VPR } && next is { Kind: UnitKind.Participle } && next.Is(EntryFlags.Event))
        {
            form = Agreement.Have(verb.Subject, past) + " been";
        }
        else if ((head.Lemma is "være" && head.Sense is null) || (head.Lemma is "finnes" && verb.Subject?.Head.Out is "there"))
        {
            form = Agreement.Be(verb.Subject, past);
        }
        else if (head.Lemma is "bli" && head.Sense is null)
        {
            form = Becomes(units, at) ? agreement.Finite("become", verb.Subject, past) : Agreement.Be(verb.Subject, past);
        }
        else
        {
            form = agreement.Finite(head.English, verb.Subject, past);
            helps = head.English.StartsWith("be ", StringComparison.Ordinal) || head.Sense is "have been";
        }

        if (start > 0 && units[start - 1].Head.Lower is "uten at" && verb.Subject is not null)
        {
            form = Gerund(head, form);
            verb.Subject.Head.Out = ObjectForm(verb.Subject.Head.Out);
            helps = true;
        }

        int negation = FindNegation(units, at, start, nonFinite);
        if (asks && !helps)
        {
            Unit? not = negation < 0 ? null : units[negation];
            units.Insert(at, new Unit(UnitKind.Other, Word.Inserted(Agreement.Do(verb.Subject, past), head)));
            head.Out = head.English;
            if (not is not null)
            {
                not.Head.Out = "not";
                verb.Words.Insert(0, not.Head);
                units.Remove(not);
            }

            units.Remove(verb);
            units.Insert(Math.Min(units.Count, Math.Max(at + 1, Clause.NominalEnd(units, units.IndexOf(verb.Subject!)))), verb);
            return;
        }

        if (negation >= 0)
        {
            Negate(units, verb, units[negation], past, helps, form, asks);
        }
        else
        {
            // kan ha gjort: may have done.
            head.Out = form is "can" && IsHearsay(units, nonFinite) ? "may" : form;
            SplitForm(verb, head);
        }

        PlaceAdverbs(units, verb, helps);
    }

    /// <summary>uten at hun så det: without her seeing it.</summary>
    private string Gerund(Word head, string form) => form switch
    {
        "has" or "have" or "had" => "having",
        "is" or "are" or "was" or "were" or "am" => "being",
        "can" or "could" => "being able to",
        _ => english.Ing(head.English),
    };

    private static string? ObjectForm(string? pronoun) => pronoun switch
    {
        "I" => "me",
        "he" => "him",
        "she" => "her",
        "we" => "us",
        "they" => "them",
        _ => pronoun,
    };

    /// <summary>The infinitive of a modal in English, where it has none of its own.</summary>
    public static string ModalParticiple(string lemma) => lemma switch
    {
        "kunne" => "been able to",
        "måtte" => "had to",
        "ville" => "wanted to",
        "skulle" => "been supposed to",
        _ => "had to",
    };

    private static string? Auxiliary(Word head, Unit? next, bool hearsay, Unit? subject, bool past)
    {
        if (head.Sense is not null)
        {
            return null;
        }

        bool participle = next?.Kind == UnitKind.Participle;
        switch (head.Lemma)
        {
            case "ha" when participle:
                return Agreement.Have(subject, past);
            case "være" when participle && (next!.Is(EntryFlags.Motion) || next.Lemma is "bli"):
                return Agreement.Have(subject, past);
            case "bli" when participle:
                return Agreement.Be(subject, past);
            case "kunne":
                return past ? "could" : "can";
            case "skulle":
                return past ? "would" : hearsay ? Agreement.Be(subject, past) + " said to" : "will";
            case "ville":
                return past ? "would" : "will";
            case "måtte":
                return past ? "had to" : "must";
            case "burde":
                return "should";
            default:
                return null;
        }
    }

    /// <summary>skal ha gjort: is said to have done; skal være den største: is said to be the largest.</summary>
    private static bool IsHearsay(List<Unit> units, int nonFinite) =>
        (nonFinite >= 0 && nonFinite + 1 < units.Count && units[nonFinite].Lemma is "være"
            && units[nonFinite + 1] is { Kind: UnitKind.Nominal, IsDefinite: true, IsTime: false } rank
            && rank.Words.Exists(w => w.Is(Tag.AJS) || w.Lower is "første" or "siste" or "eneste"))
        || nonFinite >= 0 && units[nonFinite] is { Kind: UnitKind.Infinitive, Lemma: "ha" }
        && Clause.NonFinite(units, nonFinite) is >= 0 and var participle && units[participle].Kind == UnitKind.Participle;

    /// <summary>Whether bli means become: a plain adjective or noun follows.</summary>
    private static bool Becomes(List<Unit> units, int at)
    {
        for (int i = at + 1; i < units.Count && i < at + 4; i++)
        {
            if (units[i].Kind == UnitKind.Adjective)
            {
                return !units[i].Head.Reading.Shape.HasFlag(Shape.Participle);
            }

            if (units[i].Kind == UnitKind.Nominal && units[i].Lemma is not "mye")
            {
                return units[i].Head.Kind != Tokens.TokenKind.Number;
            }

            if (!units[i].Is(UnitKind.Adverb, UnitKind.Negation, UnitKind.Nominal))
            {
                return false;
            }
        }

        return false;
    }

    private static int FindNegation(List<Unit> units, int at, int start, int nonFinite)
    {
        for (int i = at - 1; i >= start && i > at - 4; i--)
        {
            if (units[i].Kind == UnitKind.Negation && !(i == start && units[i + 1].Kind == UnitKind.Nominal && (start == 0
                || units[start - 1].Kind != UnitKind.Subordinator)))
            {
                return i;
            }
        }

        int limit = nonFinite > 0 ? nonFinite : Math.Min(units.Count, at + 4);
        for (int i = at + 1; i < limit; i++)
        {
            if (units[i].Kind == UnitKind.Negation)
            {
                // Hun sier partiet ikke vil: the negation belongs to the verb after it.
                return i + 1 < units.Count && units[i + 1].Kind == UnitKind.Finite ? -1 : i;
            }

            if (!units[i].Is(UnitKind.Nominal, UnitKind.Adverb, UnitKind.Reflexive))
            {
                return -1;
            }
        }

        return -1;
    }

    private static void Negate(List<Unit> units, Unit verb, Unit negation, bool past, bool helps, string form, bool asks)
    {
        units.Remove(negation);
        Word head = verb.Head;
        negation.Head.Out = "not";
        if (asks)
        {
            head.Out = form;
            units.Insert(Math.Min(units.Count, units.IndexOf(verb.Subject!) + 1), negation);
            return;
        }

        if (!helps)
        {
            head.Out = head.English;
            verb.Words.Insert(0, negation.Head);
            verb.Words.Insert(0, Word.Inserted(head.Tag == Tag.VIM ? "do" : Agreement.Do(verb.Subject, past), head));
            return;
        }

        switch (form)
        {
            case "can":
                head.Out = "cannot";
                head.AlsoFrom.Add(negation.Head.Span);
                return;
            case "had to":
                head.Out = "have to";
                verb.Words.Insert(0, negation.Head);
                verb.Words.Insert(0, Word.Inserted("did", head));
                return;
        }

        head.Out = form;
        SplitForm(verb, head);
        verb.Words.Insert(1, negation.Head);
    }

    /// <summary>Keeps the first word of a form apart, so that a negation or adverb can stand after it.</summary>
    private static void SplitForm(Unit verb, Word head)
    {
        string form = head.Out!;
        int space = form.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && verb.Words.Count == 1 && form[..space] is "is" or "are" or "was" or "were" or "am" or "had" or "has" or "have")
        {
            verb.Words.Insert(0, Word.Inserted(form[..space], head));
            head.Out = form[(space + 1)..];
        }
    }

    /// <summary>Adverbs such as also and never: before a main verb, after the first auxiliary.</summary>
    private static void PlaceAdverbs(List<Unit> units, Unit verb, bool helps)
    {
        int at = units.IndexOf(verb);
        bool only = at + 2 < units.Count && units[at + 1].Head.Lower is "bare" or "kun" && units[at + 2].Kind == UnitKind.Nominal;
        if (!helps && !only && at + 1 < units.Count && units[at + 1].Kind == UnitKind.Adverb && units[at + 1].Is(EntryFlags.Mid)
            && verb.Subject is not null)
        {
            (units[at], units[at + 1]) = (units[at + 1], units[at]);
        }
        else if (helps && at > 0 && units[at - 1].Kind == UnitKind.Adverb && units[at - 1].Is(EntryFlags.Mid) && at > 1
            && units[at - 2].Is(UnitKind.Nominal, UnitKind.Relative))
        {
            (units[at], units[at - 1]) = (units[at - 1], units[at]);
        }
    }
}
