using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Tagging;

namespace Translate.Offline.Transfer;

/// <summary>Cuts a tagged sentence into units.</summary>
internal sealed class Chunker(NounPhrases nounPhrases, NounGroups groups)
{
    /// <summary>The units of a sentence, in order; every word is in one of them.</summary>
    public List<Unit> Cut(List<Word> words)
    {
        List<Unit> units = new(words.Count);
        int at = 0;
        while (at < words.Count)
        {
            if (QuotedNames.Parse(words, at, out int end) is { } quoted)
            {
                units.Add(quoted);
                at = end;
                continue;
            }

            if (MayBeginNominal(words, at) && nounPhrases.Parse(words, at, out end) is { } nominal)
            {
                QuotedNames.Extend(nominal, words, ref end);
                units.Add(nominal);
                at = end;
                continue;
            }

            units.Add(Single(words, at));
            at++;
        }

        return units;
    }

    private static bool MayBeginNominal(List<Word> words, int at) => words[at].Tag switch
    {
        Tag.NS or Tag.NSD or Tag.NP or Tag.NPD or Tag.NG or Tag.PN or Tag.PNG or Tag.PRN or Tag.PRA or Tag.PRD or Tag.PRO
            or Tag.DD or Tag.DQ or Tag.DP or Tag.NU => true,
        Tag.AJ or Tag.AJN or Tag.AJP or Tag.AJC or Tag.AJS or Tag.AJR or Tag.DF => true,
        _ => false,
    };

    private Unit Single(List<Word> words, int at)
    {
        Word word = words[at];
        switch (word.Tag)
        {
            case Tag.VPR or Tag.VPT or Tag.VPS or Tag.VIM:
                return new Unit(UnitKind.Finite, word);
            case Tag.VIN or Tag.VPI:
                return new Unit(UnitKind.Infinitive, word);
            case Tag.VPP:
                return new Unit(UnitKind.Participle, word);
            case Tag.SU or Tag.PP when word.Lower is "som" && IsOpening(words, at):
                word.Sense ??= "as";
                bool clause = words[at + 1].Is(Tag.PRN, Tag.PRD, Tag.NSD, Tag.NPD, Tag.PN, Tag.DD) && FiniteFollows(words, at);
                return new Unit(clause ? UnitKind.Subordinator : UnitKind.Preposition, word);
            case Tag.SU when word.Lower is "som":
                return new Unit(FiniteFollows(words, at) && !IsOnlyVerbLater(words, at) ? UnitKind.Relative : UnitKind.Preposition, word);
            case Tag.SU:
                return new Unit(UnitKind.Subordinator, word);
            case Tag.CJ:
                return new Unit(UnitKind.Conjunction, word);
            case Tag.IM:
                return new Unit(UnitKind.InfinitiveMarker, word);
            case Tag.PP when word.Lower is "som" && OpensRelative(words, at):
                return new Unit(UnitKind.Relative, word);
            case Tag.PP:
                return new Unit(word.Is(EntryFlags.Particle) && word.Sense is null ? UnitKind.Adverb : UnitKind.Preposition, word);
            case Tag.AV:
                return new Unit(word.Lower is "ikke" ? UnitKind.Negation : UnitKind.Adverb, word);
            case Tag.PRR:
                return new Unit(UnitKind.Reflexive, word);
            case Tag.PF:
                return new Unit(UnitKind.Stop, word);
            case Tag.PC or Tag.PQ or Tag.PX:
                return new Unit(UnitKind.Mark, word);
            case Tag.UK or Tag.IJ:
                return new Unit(UnitKind.Other, word);
            case Tag.AJP when IsPersonAlone(words, at):
                groups.SayAlone(word);
                return new Unit(UnitKind.Nominal, Word.Inserted("the", word), word) { Head = word, IsDefinite = true };
            default:
                word.Out ??= groups.Adjective(word);
                return new Unit(UnitKind.Adjective, word);
        }
    }

    /// <summary>Tiltalte nekter, siktede forklarte: a participle alone before the verb is the person it is said of.</summary>
    private static bool IsPersonAlone(List<Word> words, int at) =>
        words[at].Lower is "tiltalte" or "siktede" or "mistenkte" or "fornærmede" or "avdøde" or "drapsdømte" or "drapssiktede" or "drapstiltalte"
        && (at == 0 || words[at - 1].Is(Tag.PF, Tag.PC, Tag.SU, Tag.CJ, Tag.PP, Tag.VPR, Tag.VPT, Tag.PX))
        && at + 1 < words.Count && !words[at + 1].Is(Tag.NS, Tag.NSD, Tag.NP, Tag.NPD, Tag.AJP);

    /// <summary>Whether a som has nothing before it that it could belong to.</summary>
    private static bool IsOpening(List<Word> words, int som) =>
        som + 1 < words.Count && words.Take(som).All(w => w.Is(Tag.PQ, Tag.PX));

    /// <summary>
    /// Sykdommer som kreft kan være farlige: whether the clause has but one finite verb, so that none is left for a relative clause.
    /// </summary>
    private static bool IsOnlyVerbLater(List<Word> words, int som)
    {
        if (som == 0 || !words[som - 1].Is(Tag.NP, Tag.NPD) || !words[som + 1].Is(Tag.NS, Tag.NP, Tag.PN))
        {
            return false;
        }

        int begin = som - 1;
        while (begin >= 0 && !words[begin].Is(Tag.PF, Tag.PC, Tag.SU, Tag.CJ))
        {
            if (words[begin].Is(Tag.VPR, Tag.VPT, Tag.VPS))
            {
                return false;
            }

            begin--;
        }

        int end = words.FindIndex(som + 1, w => w.Is(Tag.PF, Tag.PC, Tag.SU));
        end = end < 0 ? words.Count : end;

        // Bøkene som barn leser, er gode: the verb of the sentence stands behind the comma.
        bool follows = words.At(end + 1)?.Is(Tag.VPR, Tag.VPT, Tag.VPS) == true;
        return !follows && words[^1].Is(Tag.PF) && words.GetRange(som + 1, end - som - 1).Count(w => w.Is(Tag.VPR, Tag.VPT, Tag.VPS)) == 1;
    }

    /// <summary>
    /// Whether a som read as a preposition opens a relative clause after all: what follows is no bare noun, and a finite verb comes.
    /// </summary>
    private static bool OpensRelative(List<Word> words, int som) =>
        words.At(som - 1)?.Is(Tag.NS, Tag.NSD, Tag.NP, Tag.NPD, Tag.PN, Tag.PRO) == true
        && (words.At(som + 1)?.Is(Tag.NSD, Tag.NPD, Tag.DD, Tag.PRN, Tag.PRD, Tag.PP, Tag.VPR, Tag.VPT, Tag.VPS) == true
            || SubjectFollows(words, som + 1))
        && FiniteFollows(words, som);

    /// <summary>Whether a noun, with adjectives before it, and then a finite main verb follow.</summary>
    private static bool SubjectFollows(List<Word> words, int at)
    {
        while (words.At(at)?.Is(Tag.AJ, Tag.AJP, Tag.DQ, Tag.NU) == true)
        {
            at++;
        }

        return words.At(at)?.Is(Tag.NS, Tag.NP, Tag.PN) == true && words.At(at + 1) is { Tag: Tag.VPR or Tag.VPT } verb
            && !Corrections.IsAuxiliary(verb);
    }

    /// <summary>Whether a finite verb stands in the clause that som would open.</summary>
    private static bool FiniteFollows(List<Word> words, int som)
    {
        int end = words.FindIndex(som + 1, w => w.Is(Tag.VPR, Tag.VPT, Tag.VPS, Tag.PC, Tag.PF, Tag.SU));
        int joined = words.At(som + 1)?.Lower is "en" or "et" or "ei" ? words.FindIndex(som + 1, w => w.Is(Tag.CJ)) : -1;

        // Byen fungerer som et torg og her skjer det mye: a new clause begins.
        bool clause = joined >= 0 && joined < end && words.At(joined + 1)?.Is(Tag.AV, Tag.PRN) == true;
        return end >= 0 && !clause && words[end].Is(Tag.VPR, Tag.VPT, Tag.VPS);
    }
}
