using Translate.Offline.Morphology;
using Translate.Offline.Tokens;
using Translate.Offline.Transfer;

namespace Translate.Offline.Tagging;

/// <summary>Corrections of the small words that belong to several classes: det, slik, noen, om, over, siden, når.</summary>
internal static class SmallWordCorrections
{
    /// <summary>Corrects the word at a place.</summary>
    public static void Apply(List<Word> words, int at)
    {
        Word? next = at + 1 < words.Count ? words[at + 1] : null;
        if (next is null)
        {
            return;
        }

        Word word = words[at];
        Tag? tag = word.Lower switch
        {
            "det" or "den" when word.Is(Tag.PRD) && PhraseFollows(words, at + 1) => Tag.DD,
            "slik" when ClauseFollows(words, at + 1) => Tag.SU,
            "liten" => Tag.AJ,
            "nært" => Tag.AJN,
            "så" when word.Is(Tag.AV) && at > 0 && words[at - 1].Is(Tag.PRN) && next.Is(Tag.DD, Tag.PRA, Tag.PN, Tag.NSD, Tag.NPD)
                && !(at > 1 && words[at - 2].Is(Tag.VPR, Tag.VPT)) => Tag.VPT,
            "for" when next.Lower is "sent" or "tidlig" && (at + 2 == words.Count || words[at + 2].Is(Tag.PF, Tag.PC, Tag.PP)) => Tag.AV,
            "få" when at == 0 && word.Is(Tag.VIM, Tag.VIN) && next.Is(Tag.NS, Tag.NP) && words.Exists(w => w.Is(Tag.VPR, Tag.VPT)) => Tag.DQ,
            _ when word.Is(Tag.VPP) && word.Lower is "klart" && next.Is(Tag.AJS, Tag.AJC) => Tag.AJN,
            "om" when word.Is(Tag.SU) && next.Is(Tag.IM) => Tag.PP,
            "tre" when word.Is(Tag.NU) && at > 0 && words[at - 1].Lower is "et" => Tag.NS,
            // Over 200 flyktninger: about how many, not where.
            "hit" when word.Is(Tag.NS) && at > 0 && words[at - 1].Reading.Entry.Class == 'v' => Tag.PP,
            "fortsatt" when next.Is(Tag.IM) => Tag.VPP,
            _ when word.Is(Tag.AJ) && word.Reading.Shape.HasFlag(Lexicon.Shape.Guessed) && at > 0 && words[at - 1].Lower is "en" or "et" or "ei"
                && !next.Is(Tag.NS, Tag.NP, Tag.AJ, Tag.AJN, Tag.AJP) => Guessed(word),
            "få" when !word.Is(Tag.DQ) && at > 0 && words[at - 1].Lower is "de" && next.Is(Tag.NPD, Tag.NP)
                && words[at - 1].Choose(Tag.DD) => Tag.DQ,
            "de" when word.Is(Tag.DD) && SaysWhatTheyAre(words, at) => Tag.PRN,
            "stadig" when next.Is(Tag.AJC) => Tag.AV,
            "mindre" when word.Is(Tag.AV) && SaysHowLarge(words, at) => Tag.AJC,
            "over" or "under" or "rundt" or "omkring" when word.Is(Tag.PP) && next.Is(Tag.NU) => Tag.AV,
            "siden" when word.Is(Tag.NSD) && (next.Lower is "i fjor" or "i går" or "i sommer" or "i vår" or "i høst" or "i vinter" or "sist" || next.Is(Tag.NS) && Transfer.TimePhrases.IsWeekday(next) || next.Kind is TokenKind.Number or TokenKind.Ordinal || next.Is(Tag.NU)) => Tag.PP,
            "når" when at == 0 && words[^1].Text is "?" => Tag.AV,
            "så" when at == 0 && words[^1].Text is "?" && next.Is(Tag.PRN) && !words.Exists(w => w.Is(Tag.VPR, Tag.VPT)) => Tag.VPT,
            _ when word.Is(Tag.AJN) && next.Is(Tag.AJ, Tag.AJP, Tag.AJN) => Tag.AV,
            _ => null,
        };
        if (tag is { } better)
        {
            word.Choose(better);
        }

        word.Sense = word.Lower switch
        {
            "noen" when word.Is(Tag.PRO) && next.Is(Tag.VPR, Tag.VPT) && MeansSeveral(words, at) => "some",
            "faren" when next.Lower is "for" or "ved" => "danger",
            _ => word.Sense,
        };
    }

    /// <summary>Whether noen is a subject in the plural: neither asked for nor denied.</summary>
    private static bool MeansSeveral(List<Word> words, int at) =>
        !words.Exists(w => w.Text is "?") && !words.Take(at).Any(w => w.Lower is "ikke" or "ingen" or "uten" or "uten at");

    /// <summary>tallet er mindre: what is said of a thing, with nothing after it that it could be the degree of.</summary>
    private static bool SaysHowLarge(List<Word> words, int at)
    {
        int verb = at - 1;
        while (verb > 0 && words[verb].Is(Tag.AV))
        {
            verb--;
        }

        return verb > 0 && words[verb].Lemma is "være" or "bli" && words[verb - 1].Is(Tag.NSD, Tag.NPD, Tag.PN)
            && !(words[at + 1].Is(Tag.AJ, Tag.AJN, Tag.AJP, Tag.AJR, Tag.AV, Tag.VPP, Tag.NS, Tag.NP) && !words[at + 1].Lower.Contains(' ', StringComparison.Ordinal));
    }

    /// <summary>Når det regner, er de våte: the verb begins its clause, so that its subject follows.</summary>
    private static bool SaysWhatTheyAre(List<Word> words, int at) =>
        at > 1 && words[at - 1].Lemma is "være" && words[at - 2].Is(Tag.PC) && at + 2 < words.Count
        && words[at + 1].Is(Tag.AJP, Tag.AJ) && words[at + 2].Is(Tag.PF, Tag.PC);

    /// <summary>en komponent: a word that nothing explains is a noun after an article.</summary>
    private static Tag? Guessed(Word word)
    {
        word.Reading = word.Reading with { Tag = Tag.NS };
        return null;
    }

    /// <summary>slik politiet hadde håpet: subject and verb follow.</summary>
    private static bool ClauseFollows(List<Word> words, int at) => words[at].Is(Tag.PRN)
        || (at + 1 < words.Count && words[at].Is(Tag.PN, Tag.NSD, Tag.NPD) && words[at + 1].Is(Tag.VPR, Tag.VPT));

    /// <summary>Whether adjectives and then a noun follow: det store huset.</summary>
    private static bool PhraseFollows(List<Word> words, int at)
    {
        int start = at;
        while (at < words.Count && at < start + 5 && (words[at].Is(Tag.AJP, Tag.AJS, Tag.NU, Tag.AJR) || (at == start && words[at].Lower is "mest" or "minst")
            || (at == start + 1 && words[at].Is(Tag.AJ, Tag.AJN) && words[start].Lower is "mest" or "minst")))
        {
            at++;
        }

        return at > start && at < words.Count && words[at].Is(Tag.NS, Tag.NSD, Tag.NP, Tag.NPD);
    }
}
