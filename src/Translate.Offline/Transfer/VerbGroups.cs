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
        if (head is { Lemma: "skulle", Tag: Tag.VPR, Sense: null } && nonFinite >= 0 && nonFinite + 1 < units.Count
            && units[nonFinite] is { Lemma: "være", Head.Sense: null } be && units[nonFinite + 1].Kind == UnitKind.Participle
            && units[nonFinite + 1].Is(EntryFlags.Event))
        {
            // Mannen skal være drept: is said to have been killed.
            be.Head.Sense = "have been";
        }

        (string form, bool helps) = Form(units, at, nonFinite);
        if (start > 0 && units[start - 1].Head.Lower is "uten at" && verb.Subject is not null)
        {
            (form, helps) = (Gerund(head, form), true);
            verb.Subject.Head.Out = ObjectForm(verb.Subject.Head.Out);
        }

        int negation = Negations.Find(units, at, start, nonFinite);
        if (asks && !helps)
        {
            Ask(units, at, negation);
            return;
        }

        if (negation >= 0)
        {
            Negations.Say(units, verb, units[negation], form, helps, asks);
        }
        else
        {
            // kan ha gjort: may have done.
            head.Out = form is "can" && IsHearsay(units, nonFinite) ? "may" : form;
            Negations.SplitForm(verb, head);
        }

        PlaceAdverbs(units, verb, helps && !form.StartsWith("become", StringComparison.Ordinal) && form is not "became");
    }

    /// <summary>The English form, and whether it begins with a verb that helps others, so that it needs no do.</summary>
    private (string Form, bool Helps) Form(List<Unit> units, int at, int nonFinite)
    {
        Unit verb = units[at];
        Word head = verb.Head;
        Unit? next = nonFinite < 0 ? null : units[nonFinite];
        bool past = head.Tag == Tag.VPT;
        if (head.Tag == Tag.VIM)
        {
            return (head.English, false);
        }

        if (head.Tag == Tag.VPS)
        {
            return (Agreement.Be(verb.Subject, past) + " " + english.Participle(head.English), true);
        }

        if (Auxiliary(head, next, IsHearsay(units, nonFinite), verb.Subject, past) is { } auxiliary)
        {
            return (auxiliary, true);
        }

        if (head is { Lemma: "være", Sense: null } || (head.Lemma is "finnes" && verb.Subject?.Head.Out is "there"))
        {
            bool happened = !past && head.Lemma is "være" && next is { Kind: UnitKind.Participle } && next.Is(EntryFlags.Event);
            return (happened ? Agreement.Have(verb.Subject, past) + " been" : Agreement.Be(verb.Subject, past), true);
        }

        if (head is { Lemma: "bli", Sense: null })
        {
            bool becomes = Becomes(units, at);
            return (becomes ? agreement.Finite("become", verb.Subject, past) : Agreement.Be(verb.Subject, past), !becomes);
        }

        return (agreement.Finite(head.English, verb.Subject, past),
            head.English.StartsWith("be ", StringComparison.Ordinal) || head.Sense is "have been");
    }

    /// <summary>Asks with do: the verb goes behind its subject.</summary>
    private static void Ask(List<Unit> units, int at, int negation)
    {
        Unit verb = units[at];
        Word head = verb.Head;
        Unit? not = negation < 0 ? null : units[negation];
        units.Insert(at, new Unit(UnitKind.Other, Word.Inserted(Agreement.Do(verb.Subject, head.Tag == Tag.VPT), head)));
        head.Out = head.English;
        if (not is not null)
        {
            not.Head.Out = "not";
            verb.Words.Insert(0, not.Head);
            units.Remove(not);
        }

        units.Remove(verb);
        units.Insert(Math.Min(units.Count, Math.Max(at + 1, Clause.NominalEnd(units, units.IndexOf(verb.Subject!)))), verb);
    }

    /// <summary>uten at hun så det: without her seeing it.</summary>
    private string Gerund(Word head, string form) => form switch
    {
        "is" or "are" or "was" or "were" => "being",
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
        (units.At(nonFinite)?.Lemma is "være"
            && units.At(nonFinite + 1) is { Kind: UnitKind.Nominal, IsDefinite: true, IsTime: false } rank
            && rank.Words.Exists(w => w.Is(Tag.AJS) || w.Lower is "første" or "siste" or "eneste"))
        || units.At(nonFinite)?.Head.Sense is "have been"
        || units.At(nonFinite) is { Kind: UnitKind.Infinitive, Lemma: "ha" }
        && Clause.NonFinite(units, nonFinite) is >= 0 and var participle && units[participle].Kind == UnitKind.Participle;

    /// <summary>Whether bli means become: a plain adjective or noun follows.</summary>
    private static bool Becomes(List<Unit> units, int at)
    {
        for (int i = at + 1; i < units.Count && i < at + 4; i++)
        {
            if (units[i].Kind == UnitKind.Adjective)
            {
                return !units[i].Head.Reading.Shape.HasFlag(Shape.Participle)
                    && !units[i].Head.English.EndsWith("ed", StringComparison.Ordinal);
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

    private static bool IsMiddle(Unit? unit) => unit is { Kind: UnitKind.Adverb } && unit.Is(EntryFlags.Mid);

    /// <summary>Adverbs such as also and never: before a main verb, after the first auxiliary.</summary>
    private static void PlaceAdverbs(List<Unit> units, Unit verb, bool helps)
    {
        int at = units.IndexOf(verb);
        bool only = units.At(at + 1)?.Head.Lower is "bare" or "kun" && units.At(at + 2)?.Kind == UnitKind.Nominal;
        bool more = units.At(at + 1)?.Lemma is "stadig" or "enda" && units.At(at + 2)?.Words[0].Tag == Tag.AJC;
        if (!helps && !only && !more && IsMiddle(units.At(at + 1)) && verb.Subject is not null)
        {
            (units[at], units[at + 1]) = (units[at + 1], units[at]);
        }
        else if (verb.Head.Tag == Tag.VPS && verb.Words is [{ Text.Length: 0 }, ..] && IsMiddle(units.At(at + 1))
            && units[at + 1] is { Words.Count: 1, Head: { Out: null } often })
        {
            // Hun kalles ofte sjefen: is often called.
            often.Out = often.English;
            verb.Words.Insert(1, often);
            units.RemoveAt(at + 1);
        }
        else if (helps && IsMiddle(units.At(at - 1)) && units.At(at - 2)?.Kind is UnitKind.Nominal or UnitKind.Relative)
        {
            (units[at], units[at - 1]) = (units[at - 1], units[at]);
        }
    }
}
