using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>Finds noun phrases: their head, possessors, number, and what stands after the head.</summary>
internal sealed class NounPhrases(NounGroups groups, SenseChoice senses)
{
    private static readonly Tag[] Nouns = [Tag.NS, Tag.NSD, Tag.NP, Tag.NPD];
    private static readonly Tag[] Adjectives = [Tag.AJ, Tag.AJN, Tag.AJP, Tag.AJC, Tag.AJS, Tag.AJR];

    /// <summary>The noun phrase that begins at a word, or null.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="end">Where the phrase ends.</param>
    public Unit? Parse(List<Word> words, int at, out int end)
    {
        end = at;
        if (words[at].Is(Tag.PRN, Tag.PRA, Tag.PRD, Tag.PRO))
        {
            end = at + 1;
            Unit pronoun = Pronoun(words[at]);
            Emphasise(pronoun, words, ref end);
            return pronoun;
        }

        int head = FindHead(words, at);
        if (head < 0)
        {
            return Headless(words, at, out end);
        }

        end = head + 1;
        List<Word> parts = words[at..end];
        Word noun = words[head];
        if (noun.Tag == Tag.PN)
        {
            while (end < words.Count && words[end].Is(Tag.PN) && !noun.Fixed && !words[end].Fixed)
            {
                parts.Add(words[end++]);
            }

            // Deir ez-Zor provinsen: English has the article before the name.
            Word? next = words.At(end);
            bool region = next?.Is(Tag.NSD) == true && next.Is(EntryFlags.Place);

            // Abu Ghraib-fengselet: the hyphen binds the whole name to the noun.
            bool compound = next is not null && Nouns.Contains(next.Tag)
                && (next.Joined || (char.IsUpper(next.Text[0]) && next.Text.Contains('-', StringComparison.Ordinal)));
            if (compound || region)
            {
                noun = words[end];
                parts.Add(words[end++]);
            }
        }

        Unit unit = Render(parts, noun);
        PointOut(parts, end < words.Count ? words[end] : null);
        Extend(unit, words, ref end);
        Emphasise(unit, words, ref end);
        return unit;
    }

    /// <summary>kongen selv → the king himself, before the verb or at the end; elsewhere selv is even.</summary>
    private static void Emphasise(Unit unit, List<Word> words, ref int end)
    {
        bool emphatic = words.At(end)?.Lower is "selv" && unit.Words[0].Tag != Tag.PRA
            && (unit.IsDefinite || unit.IsPronoun)
            && words.At(end + 1)?.Is(Tag.PF, Tag.VPR, Tag.VPT) != false;
        if (emphatic)
        {
            Word self = words[end++];
            self.Out = Agreement.Pronouns(unit).Object;
            unit.Words.Add(self);
        }
    }

    /// <summary>den kvelden → that evening, unless a clause says which.</summary>
    private static void PointOut(List<Word> parts, Word? next)
    {
        bool points = parts.Count == 2 && parts[0].Is(Tag.DD) && parts[0].Lower is "den" or "det" or "de" && parts[1].Is(Tag.NSD, Tag.NPD)
            && parts[1].Is(EntryFlags.Time) && next?.Is(Tag.SU, Tag.PRN, Tag.PRD, Tag.PN, Tag.NS, Tag.NP, Tag.NSD, Tag.NPD) != true && next?.Lower is not "som" and not "da";
        if (points)
        {
            parts[0].Out = parts[1].Is(Tag.NPD) ? "those" : "that";
        }
    }

    private static bool IsAdjective(Word word) => Adjectives.Contains(word.Tag);

    /// <summary>The place of the head noun, skipping determiners, adjectives, numbers and possessors; -1 where there is none.</summary>
    private static int FindHead(List<Word> words, int at)
    {
        for (int i = at; i < words.Count && i < at + 14; i++)
        {
            Word word = words[i];
            if (i > at && words[i - 1].Kind == Tokens.TokenKind.Number && TimePhrases.IsWeekday(word))
            {
                // Vant 3–1 søndag: the number belongs to the score.
                return -1;
            }

            if (Nouns.Contains(word.Tag) || word.Tag == Tag.PN)
            {
                return i;
            }

            if (i > at && word.Lower is "hva slags" or "hvilken" or "hvilket" or "hvilke")
            {
                // Det er ukjent hvilke planer de har: a question begins.
                return -1;
            }

            bool inside = word.Is(Tag.DD, Tag.DQ, Tag.DP, Tag.DF, Tag.NU, Tag.NG, Tag.PNG) || IsAdjective(word);
            bool before = i > at && words.At(i + 1) is { } next && IsAdjective(next)
                && (word.Is(Tag.AV) || (word.Is(Tag.PC, Tag.CJ) && IsAdjective(words[i - 1])));
            bool quoted = word.Tag == Tag.PQ && i > at && words.At(i + 1) is { } after
                && ((word.Text is "«" && words[i - 1].Is(Tag.DD, Tag.DQ, Tag.DP) && IsAdjective(after))
                    || (word.Text is "»" && IsAdjective(words[i - 1]) && Nouns.Contains(after.Tag)));
            bool suspended = i > at && words[i - 1].Suspended && word.Is(Tag.CJ, Tag.PC);
            if (!inside && !before && !suspended && !quoted)
            {
                return -1;
            }
        }

        return -1;
    }

    private Unit Pronoun(Word word)
    {
        word.Out = word.English;
        return new Unit(UnitKind.Nominal, word)
        {
            IsPronoun = true,
            IsDefinite = !word.Is(Tag.PRO),
            IsPlural = word.Lower is "de" or "vi" or "dere" or "alle" or "mange"
                or "begge" or "noen" or "disse" or "flere" or "få" or "andre" or "dem" or "de fleste"
                && word.Out is not ("someone" or "everyone" or "anyone")
                || (word.Lower.Contains(" av ", StringComparison.Ordinal) && word.Lower.Split(' ')[0] is not ("en" or "ett" or "én")),
        };
    }

    /// <summary>A phrase without a noun: <c>denne</c>, <c>to</c>, <c>de skadde</c>.</summary>
    private Unit? Headless(List<Word> words, int at, out int end)
    {
        end = at;
        Word first = words[at];
        if (!first.Is(Tag.DD, Tag.DQ, Tag.DP, Tag.NU, Tag.PNG, Tag.NG))
        {
            return null;
        }

        end = at + 1;
        while (end < words.Count && (words[end].Is(Tag.DQ, Tag.NU, Tag.DF)
            || (words[end].Is(Tag.AJP, Tag.AJS) && first.Is(Tag.DD, Tag.DP, Tag.NU, Tag.DQ) && !IsPredicate(words, at))
            || (words[end].Is(Tag.AJC) && first.Lower is "de")))
        {
            end++;
        }

        List<Word> parts = words[at..end];
        Word last = parts[^1];
        if (first.English is "a" && end < words.Count && words[end].Is(Tag.AJ, Tag.AJN) && !words[end].Reading.Shape.HasFlag(Shape.Guessed)
            && words[end].Reading.Entry.Class == 'a')
        {
            // Hun kjøpte en ny: a new one.
            first.Out = first.English;
            words[end].Out = groups.Adjective(words[end]);
            return new Unit(UnitKind.Nominal, first, words[end], Word.Inserted("one", words[end++]));
        }

        if (parts.Count == 1 && first.English is "a")
        {
            first.Out = "one";
            return new Unit(UnitKind.Nominal, first) { IsPronoun = true };
        }

        if (parts.Count == 1 && first.Is(Tag.DQ) && first.Lower is "ingen")
        {
            first.Out = "no one";
            return new Unit(UnitKind.Nominal, first) { IsPronoun = true };
        }

        if (parts.Count == 1 && first.Is(Tag.DQ) && first.Lower is "noe")
        {
            first.Out = "something";
            return new Unit(UnitKind.Nominal, first) { IsPronoun = true };
        }

        if (parts.Count == 1 && first.Is(Tag.DD))
        {
            first.Out = first.Lower switch { "de" => "those", "den" or "det" => "it", _ => first.English };
            return new Unit(UnitKind.Nominal, first) { IsPronoun = true, IsDefinite = true, IsPlural = first.Lower is "de" or "disse" };
        }

        senses.ChooseAlone(last);
        Unit unit = Render(parts, last);
        if (last.Lower.Contains(" av ", StringComparison.Ordinal))
        {
            unit.IsPlural = last.Lower.Split(' ')[0] is not ("en" or "ett" or "én");
            return unit;
        }

        if (last.Lower is "eneste" && parts.Count > 1)
        {
            unit.Words.Add(Word.Inserted(first.Lower is "det" ? "thing" : "one", last));
        }

        unit.IsPlural = first.English is "most" or "how many" or "so many" or "too many" or "as many"
            || first.Lower is "de" or "disse" or "mange" or "alle" or "flere" or "noen" or "begge" || first.Tag == Tag.NU;
        return unit;
    }

    /// <summary>Nå er de fleste enige: after the copula the adjective says what they are.</summary>
    private static bool IsPredicate(List<Word> words, int at) =>
        at > 0 && words[at].Is(Tag.DQ) && words[at - 1].Is(Tag.VPR, Tag.VPT) && words[at - 1].Lemma is "være" or "bli";

    private Unit Render(List<Word> parts, Word head)
    {
        int possessor = parts.FindLastIndex(p => p != head && p.Is(Tag.NG, Tag.PNG));
        bool measured = possessor > 1 && parts[possessor - 1].Is(Tag.NU) && parts[possessor].Is(EntryFlags.Time)
            && parts[0].Lower is "en" or "et" or "ei";
        bool plural = IsPlural(measured ? [parts[0], .. parts[(possessor + 1)..]] : parts[(possessor + 1)..], head);
        List<Word> output = [];
        List<Word> group = [];
        foreach (Word part in parts)
        {
            group.Add(part);
            if (part.Is(Tag.NG, Tag.PNG) && part != head)
            {
                output.AddRange(groups.Say(group, part, possessed: output.Count > 0, part.Reading.Shape.HasFlag(Shape.Plural)
                    || group.Exists(w => w.Is(Tag.NU) && w.Lower is not ("1" or "én"))));
                group = [];
            }
        }

        SayTerm(parts, possessor, head);
        output.AddRange(groups.Say(group, head, possessed: output.Count > 0, plural));
        return new Unit(UnitKind.Nominal, output)
        {
            Head = head,
            IsPlural = ((plural && !head.Is(EntryFlags.Unc)) || head.Is(EntryFlags.Pl)) && !IsOneOf(parts[0]),
            IsDefinite = head.Is(Tag.NSD, Tag.NPD, Tag.PN) || output[0].Out is "the" || parts[0].Is(Tag.DD, Tag.DP) || possessor >= 0,
        };
    }

    /// <summary>seks års fengsel → six years in prison.</summary>
    private static void SayTerm(List<Word> parts, int possessor, Word head)
    {
        bool term = possessor >= 0 && parts[possessor] is { Tag: Tag.NG, Fixed: false, Out: { } said } && parts[possessor].Is(EntryFlags.Time)
            && head is { Lemma: "fengsel" or "forvaring" or "varetekt", Tag: Tag.NS } && possessor == parts.Count - 2
            && (said.EndsWith('\'') || said.EndsWith("'s", StringComparison.Ordinal));
        if (term)
        {
            parts[possessor].Out = parts[possessor].Out!.Split('\'')[0] + " in";
        }
    }

    /// <summary>en av bilene: one thing, of which the verb speaks.</summary>
    public static bool IsOneOf(Word first) => first.English is "one of" or "each of" or "one of the" or "each of the" or "none of";

    private static bool IsPlural(List<Word> parts, Word head)
    {
        if (head.Is(Tag.NP, Tag.NPD))
        {
            bool one = head.Is(Tag.NP) && head.Readings.Exists(r => r.Tag == Tag.NS)
                && parts.Exists(p => p.Lower is "1" or "en" or "ei" or "et" or "ett"
                    or "én" or "hver" or "hvert" or "dette" or "denne" or "noe" or "intet");
            return !one;
        }

        return head.Is(Tag.NS) && parts.Exists(p => p.Lower is "to" or "mange" or "flere" or "alle" or "få" or "noen få" or "disse" or "begge"
            || (p.Tag == Tag.DQ && (p.English.EndsWith("s of", StringComparison.Ordinal)
                || p.English.EndsWith("number of", StringComparison.Ordinal)) && head.Readings.Exists(r => r.Tag == Tag.NP))
            || (p.Tag == Tag.NU && p.Lower is not ("1" or "én" or "nr.") && p != head && !p.Text.StartsWith('0')
                && !p.Text.Contains(':', StringComparison.Ordinal)));
    }

    /// <summary>What follows the head: a possessive (<c>boka mi</c>), a name in apposition (<c>byen Mosul</c>).</summary>
    private void Extend(Unit unit, List<Word> words, ref int end)
    {
        if (end < words.Count && words[end].Is(Tag.DP) && unit.Head.Is(Tag.NSD, Tag.NPD, Tag.NS)
            && !(words.At(end + 1) is { } next && (Nouns.Contains(next.Tag) || IsAdjective(next) || next.Is(Tag.DF))))
        {
            Word owner = words[end++];
            owner.Out = owner.English;
            int the = unit.Words.FindIndex(w => w.Out is "the");
            if (the >= 0)
            {
                unit.Words[the] = owner;
            }
            else
            {
                unit.Words.Insert(0, owner);
            }
        }

        bool year = unit is { Words.Count: 1, Head: { Lemma: "år" } } && unit.Head.Is(Tag.NS, Tag.NP)
            && words.At(end) is { Kind: Tokens.TokenKind.Number, Text.Length: 4 };
        if (year)
        {
            // I år 2000: in the year 2000.
            unit.Words.Insert(0, Word.Inserted("the", unit.Head));
            unit.Words[1].Out = unit.Head.English;
            words[end].Out = words[end].Text;
            unit.Words.Add(words[end++]);
        }

        bool measures = unit.Head.Is(EntryFlags.Measure) && unit.Head.Is(Tag.NS, Tag.NP, Tag.NSD)
            && words.At(words.At(end)?.Is(Tag.AJP, Tag.AJ) == true ? end + 1 : end)?.Is(Tag.NP, Tag.NS) == true;
        if (measures)
        {
            unit.Words.Add(Word.Inserted("of", unit.Head));
        }

        if (end < words.Count && words[end].Is(Tag.PN) && Nouns.Contains(unit.Head.Tag))
        {
            if (unit.Head.Is(EntryFlags.Place) && unit.Head.Is(Tag.NSD))
            {
                unit.Words.Add(Word.Inserted("of", words[end]));
            }

            bool title = unit.Head.Is(Tag.NS) && unit.Head.Is(EntryFlags.Person);
            while (words.At(end)?.Is(Tag.PN) == true)
            {
                unit.Words.Add(words[end++]);
            }

            unit.IsDefinite |= title;
            if (title && unit.Head is { Fixed: false, Out: { } office } && unit.Is(EntryFlags.Title))
            {
                unit.Head.Out = string.Join(' ', office.Split(' ').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
            }
        }
    }
}
