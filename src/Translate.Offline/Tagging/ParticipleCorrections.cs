using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Transfer;

namespace Translate.Offline.Tagging;

/// <summary>Corrections of participles, which look like preterites, adjectives and definite nouns.</summary>
internal static class ParticipleCorrections
{
    private const int Reach = 7;

    /// <summary>After ha, bli and være a participle is likely.</summary>
    public static void AfterAuxiliary(List<Word> words, int at)
    {
        Word word = words[at];
        if (word.Reading.Entry.Class == 'v' && word.Lemma is "ha" or "bli")
        {
            ParticipleAfter(words, at);
        }

        bool isEvent = word.Is(Tag.AJ, Tag.AJN) && word.Readings.Exists(r => r.Tag == Tag.VPP && r.Entry.Is(EntryFlags.Event));
        if (isEvent && VerbCorrections.AfterCopula(words, at))
        {
            word.Choose(Tag.VPP);
        }
    }

    /// <summary>Without an auxiliary it is the preterite, except in a headline.</summary>
    public static void WithoutAuxiliary(List<Word> words, int at, bool headline)
    {
        Word word = words[at];
        bool bare = headline && at == 0 && at + 1 < words.Count && words[at + 1].Is(Tag.PP);
        if (bare && word.Is(Tag.VPT))
        {
            word.Choose(Tag.VPP);
        }
        else if (word.Is(Tag.VPP) && !bare && word.Readings.Exists(r => r.Tag == Tag.VPT) && !HasAuxiliary(words, at))
        {
            word.Choose(Tag.VPT);
        }

        // Har mistet håpet: the second is no participle.
        if (word.Is(Tag.VPP) && at > 0 && words[at - 1].Is(Tag.VPP)
            && words[at - 1].Lemma is not ("bli" or "være" or "kunne" or "måtte" or "ville" or "skulle" or "få"))
        {
            word.Choose(Tag.NSD);
        }
    }

    /// <summary>Tells bygget, the building, from bygget, built.</summary>
    public static void NounOrParticiple(List<Word> words, int at)
    {
        Word word = words[at];
        if (word.Is(Tag.VPP, Tag.VPT, Tag.AJN, Tag.AJ) && FollowsMainVerb(words, at))
        {
            word.Choose(Tag.NSD);
        }

        if (at > 1 && word.Is(Tag.NSD) && words[at - 1].Is(Tag.NU) && words[at - 1].Kind != Tokens.TokenKind.Ordinal
            && !words[at - 2].Is(Tag.DD, Tag.NS) && words[at - 1].Lower is not ("en" or "ett"))
        {
            // Over 50 såret: a number has no definite singular.
            word.Choose(Tag.VPP);
        }

        bool either = word.Is(Tag.NSD) && word.Readings.Exists(r => r.Tag == Tag.VPP);
        if ((either && ActsAsParticiple(words, at)) || (at > 0 && words[at - 1].Lemma is "bli" && word.Is(Tag.NSD, Tag.NS)))
        {
            word.Choose(Tag.VPP);
        }
    }

    /// <summary>ha and bli take a participle, which else could be an adjective.</summary>
    private static void ParticipleAfter(List<Word> words, int verb)
    {
        for (int at = verb + 1; at < words.Count && at <= verb + Reach; at++)
        {
            Word word = words[at];
            if (word.Is(Tag.VPP))
            {
                return;
            }

            bool couldBe = word.Is(Tag.AJ, Tag.AJN) && (word.Reading.Shape.HasFlag(Shape.Participle)
                || (words[verb].Lemma is "ha" && word.Readings.Exists(r => r.Tag == Tag.VPP) && (at + 1 == words.Count
                    || !words[at + 1].Is(Tag.NS, Tag.NP))));
            if (couldBe)
            {
                bool modifies = words[verb].Lemma is "ha" && at + 1 < words.Count && words[at + 1].Is(Tag.NS, Tag.NP)
                    && words[at - 1].Is(Tag.DQ, Tag.DD);
                if (!modifies)
                {
                    word.Choose(Tag.VPP);
                }

                return;
            }

            bool passable = word.Is(Tag.AV, Tag.PRN, Tag.PRD, Tag.PRA, Tag.PRR, Tag.NSD, Tag.NPD, Tag.PN, Tag.PP, Tag.DD, Tag.NS,
                Tag.NP, Tag.DQ, Tag.PRO, Tag.AJP, Tag.DF);
            if (!passable)
            {
                return;
            }
        }
    }

    /// <summary>Whether the finite main verb of the clause stands before, with at most its subject between.</summary>
    private static bool FollowsMainVerb(List<Word> words, int at)
    {
        int verb = at > 1 && words[at - 1].Is(Tag.NSD, Tag.PRN, Tag.PN) ? at - 2 : at - 1;
        return verb >= 0 && words[verb].Is(Tag.VPR, Tag.VPT) && !Corrections.IsAuxiliary(words[verb]) && words[verb].Lemma is not "få";
    }

    /// <summary>
    /// har samarbeidet om, er det bygget et hus: ha before and nothing that the noun would need after, or a subject's det between, an
    /// object after.
    /// </summary>
    private static bool ActsAsParticiple(List<Word> words, int at)
    {
        if (at == 0 || at + 1 >= words.Count)
        {
            return false;
        }

        if (words[at - 1].Lemma is "ha" && words[at - 1].Reading.Entry.Class == 'v')
        {
            return words[at + 1].Is(Tag.PP, Tag.AV, Tag.PF);
        }

        bool there = at > 1 && words[at - 1].Lower is "det" && words[at - 2].Lower is "er" or "var" or "ble" or "blir"
            && (words[at + 1].Is(Tag.DQ, Tag.NU, Tag.NP) || words[at + 1].Lower is "en" or "et" or "ei");
        if (there)
        {
            words[at - 1].Choose(Tag.PRD);
        }

        return there;
    }

    private static bool HasAuxiliary(List<Word> words, int at)
    {
        for (int i = at - 1; i >= 0 && i > at - 10; i--)
        {
            if (words[i].Lemma is "ha" or "bli" or "være" or "få")
            {
                return true;
            }
        }

        return false;
    }
}
