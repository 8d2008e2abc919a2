using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Tokens;
using Translate.Offline.Transfer;

namespace Translate.Offline.Tagging;

/// <summary>Rules that know more than three tags in a row: they mend the tagger's choice.</summary>
internal static class Corrections
{
    private const int Reach = 7;

    /// <summary>Applies all rules to a tagged sentence.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="headline">Whether it is a headline: a participle needs no auxiliary there.</param>
    public static void Apply(List<Word> words, bool headline = false)
    {
        JoinTerms(words);
        for (int at = 0; at < words.Count; at++)
        {
            Word word = words[at];
            if (word.Reading.Entry.Class == 'v' && word.Lemma is "ha" or "bli")
            {
                ParticipleAfter(words, at);
            }

            if (word.Is(Tag.AJ, Tag.AJN) && word.Readings.Exists(r => r.Tag == Tag.VPP && r.Entry.Is(EntryFlags.Event)) && AfterCopula(words, at))
            {
                word.Choose(Tag.VPP);
            }

            if (word.Is(Tag.PRD) && at + 1 < words.Count && PhraseFollows(words, at + 1))
            {
                word.Choose(Tag.DD);
            }

            if (word.Reading.Entry.Class == 'v' && word.Lemma is "gjøre" && MakesSo(words, at))
            {
                word.Sense = "make";
            }

            if (word.Lower is "slik" && at + 1 < words.Count && (words[at + 1].Is(Tag.PRN) || (at + 2 < words.Count
                && words[at + 1].Is(Tag.PN, Tag.NSD, Tag.NPD) && words[at + 2].Is(Tag.VPR, Tag.VPT))))
            {
                word.Choose(Tag.SU);
            }

            if (word.Is(Tag.PRO) && word.Lower is "noen" && at + 1 < words.Count && words[at + 1].Is(Tag.VPR, Tag.VPT)
                && !words.Exists(w => w.Text is "?") && !words.Take(at).Any(w => w.Lower is "ikke" or "ingen" or "uten"))
            {
                word.Sense = "some";
            }

            if (word.Is(Tag.SU) && word.Lower is "om" && at + 1 < words.Count && words[at + 1].Is(Tag.IM))
            {
                word.Choose(Tag.PP);
            }

            if (word.Is(Tag.VIN) && word.Lower is not "være" && AfterCopula(words, at))
            {
                _ = word.Choose(Tag.AJC) || word.Choose(Tag.AJP) || word.Choose(Tag.AJ);
            }

            if (word.Is(Tag.DD) && at + 2 < words.Count && words[at + 1].Is(Tag.AJP) && words[at + 1].Readings.Exists(r => r.Tag == Tag.VPT)
                && words[^1].Text is "." && !words.Exists(w => w.Is(Tag.VPR, Tag.VPT, Tag.VPS)))
            {
                _ = word.Choose(Tag.PRN) || word.Choose(Tag.PRD);
                words[at + 1].Choose(Tag.VPT);
            }

            bool bare = headline && at == 0 && at + 1 < words.Count && words[at + 1].Is(Tag.PP);
            if (bare && word.Is(Tag.VPT))
            {
                word.Choose(Tag.VPP);
            }
            else if (word.Is(Tag.VPP) && !bare && word.Readings.Exists(r => r.Tag == Tag.VPT) && !HasAuxiliary(words, at))
            {
                word.Choose(Tag.VPT);
            }

            if (word.Is(Tag.VPP) && at > 0 && words[at - 1].Is(Tag.VPP)
                && words[at - 1].Lemma is not ("bli" or "være" or "kunne" or "måtte" or "ville" or "skulle" or "få"))
            {
                word.Choose(Tag.NSD);
            }

            if (word.Is(Tag.NU) && word.Lower is "tre" && at > 0 && words[at - 1].Lower is "et")
            {
                word.Choose(Tag.NS);
            }

            if (word.Is(Tag.NS, Tag.NP) && at + 1 < words.Count && words[at + 1].Is(Tag.IM) && word.Readings.Exists(r => r.Tag == Tag.VPR))
            {
                word.Choose(Tag.VPR);
            }

            if (word.Is(Tag.VPS) && Governed(words, at))
            {
                word.Choose(Tag.VPI);
            }

            // Over 200 flyktninger: about how many, not above what.
            if (word.Is(Tag.PP) && word.Lower is "over" or "under" or "rundt" or "omkring" && at + 1 < words.Count
                && words[at + 1].Is(Tag.NU))
            {
                word.Choose(Tag.AV);
            }

            if (word.Lower is "siden" && word.Is(Tag.NSD) && at + 1 < words.Count
                && (words[at + 1].Kind is TokenKind.Number or TokenKind.Ordinal || words[at + 1].Is(Tag.NU)))
            {
                word.Choose(Tag.PP);
            }

            if (word.Is(Tag.VPP, Tag.VPT, Tag.AJN, Tag.AJ) && FollowsMainVerb(words, at))
            {
                word.Choose(Tag.NSD);
            }

            if (word.Is(Tag.NSD) && word.Readings.Exists(r => r.Tag == Tag.VPP) && ActsAsParticiple(words, at))
            {
                word.Choose(Tag.VPP);
            }

            if (word.Lower is "faren" && at + 1 < words.Count && words[at + 1].Lower is "for" or "ved")
            {
                word.Sense = "danger";
            }

            if (word.Is(Tag.AJN) && at + 1 < words.Count && words[at + 1].Is(Tag.AJ, Tag.AJP, Tag.AJN))
            {
                word.Choose(Tag.AV);
            }

            if (at > 0 && words[at - 1].Lemma is "bli" && word.Is(Tag.NSD, Tag.NS))
            {
                word.Choose(Tag.VPP);
            }

            if (at == 0 && word.Lower is "når" && words[^1].Text is "?")
            {
                word.Choose(Tag.AV);
            }

            if (word.Is(Tag.NS, Tag.VPT) && at > 1 && words[at - 1].Is(Tag.AV, Tag.NSD, Tag.NPD) && AwaitsInfinitive(words, at))
            {
                word.Choose(Tag.VIN);
            }

            if (word.Is(Tag.VPT) && word.Lower is "kunne" or "skulle" or "ville" or "måtte" && Governed(words, at))
            {
                word.Choose(Tag.VIN);
            }
            else if (word.Is(Tag.VIN) && word.Lemma is "kunne" or "skulle" or "ville" or "måtte" && !Governed(words, at))
            {
                word.Choose(Tag.VPT);
            }
        }

        EnsureFinite(words);
    }

    /// <summary>A sentence with a full stop has a finite verb: where none was found, the first word that can be one is.</summary>
    private static void EnsureFinite(List<Word> words)
    {
        if (words.Count < 3 || words[^1].Text is not "." || words.Exists(w => w.Is(Tag.VPR, Tag.VPT, Tag.VPS, Tag.VIM)))
        {
            return;
        }

        Word? verb = words.Skip(1).FirstOrDefault(w => w.Readings.Exists(r => r.Tag is Tag.VPT or Tag.VPR));
        _ = verb?.Choose(Tag.VPT) == true || verb?.Choose(Tag.VPR) == true;
    }

    /// <summary>A glossary term that is the first part of a compound loses its hyphen before a noun: Irak-krigen → the Iraq war.</summary>
    private static void JoinTerms(List<Word> words)
    {
        for (int at = words.Count - 3; at >= 0; at--)
        {
            bool joined = words[at].Fixed && words[at].Is(Tag.PN) && words[at + 1].Text is "-" && !words[at + 1].SpaceBefore
                && !words[at + 2].SpaceBefore;
            if (joined && AsAdjective(words[at + 2]))
            {
                words[at].Reading = words[at].Reading with { Tag = Tag.AJP };
            }
            else if (joined && words[at + 2].Is(Tag.NG))
            {
                words[at].Reading = words[at].Reading with { Tag = Tag.AJP };
            }
            else if (joined)
            {
                joined = words[at + 2].Is(Tag.NS, Tag.NSD, Tag.NP, Tag.NPD);
            }

            if (joined)
            {
                words[at + 2].Joined = true;
                words[at + 2].AlsoFrom.Add(words[at + 1].Span);
                words.RemoveAt(at + 1);
            }
        }
    }

    /// <summary>Reads what follows the hyphen as an adjective, if it can be one: USA-ledede.</summary>
    private static bool AsAdjective(Word word) => !word.Is(Tag.NS, Tag.NSD, Tag.NP, Tag.NPD, Tag.NG)
        && (word.Choose(Tag.AJP) || word.Choose(Tag.AJ) || word.Choose(Tag.AJN));

    /// <summary>Whether a verb is one that helps others.</summary>
    public static bool IsAuxiliary(Word word) =>
        word.Lemma is "være" or "ha" or "bli" or "kunne" or "skulle" or "ville" or "måtte" or "burde";

    /// <summary>gjøre with an object and an adjective is make: gjøre det lettere.</summary>
    private static bool MakesSo(List<Word> words, int at)
    {
        for (int i = at + 1; i < words.Count && i < at + 6; i++)
        {
            if (words[i].Is(Tag.AJ, Tag.AJN, Tag.AJP, Tag.AJC) && i > at + 1
                && words[i - 1].Is(Tag.PRD, Tag.PRA, Tag.PRR, Tag.NSD, Tag.NPD, Tag.PN, Tag.AV)
                && (i + 1 == words.Count || !words[i + 1].Is(Tag.NS, Tag.NSD, Tag.NP, Tag.NPD, Tag.AJP)))
            {
                return words[i - 1].Tag != Tag.AV || i > at + 2;
            }

            if (!words[i].Is(Tag.PRD, Tag.PRA, Tag.PRR, Tag.NSD, Tag.NPD, Tag.PN, Tag.DD, Tag.AV, Tag.AJP))
            {
                return false;
            }
        }

        return false;
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

            bool passable = word.Is(Tag.AV, Tag.PRN, Tag.PRD, Tag.PRA, Tag.PRR, Tag.NSD, Tag.NPD, Tag.PN, Tag.PP, Tag.DD, Tag.NS, Tag.NP, Tag.DQ, Tag.PRO, Tag.AJP, Tag.DF);
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
        return verb >= 0 && words[verb].Is(Tag.VPR, Tag.VPT) && !IsAuxiliary(words[verb]) && words[verb].Lemma is not "få";
    }

    /// <summary>
    /// har samarbeidet om, er det bygget et hus: ha before and nothing that the noun would need after, or a subject's det between, an object after.
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
            && (words[at + 1].Is(Tag.DQ, Tag.NU, Tag.NP) || (words[at + 1].Is(Tag.DD) is false && words[at + 1].Lower is "en" or "et" or "ei"));
        if (there)
        {
            words[at - 1].Choose(Tag.PRD);
        }

        return there;
    }

    /// <summary>Whether adjectives and then a noun follow: det store huset.</summary>
    private static bool PhraseFollows(List<Word> words, int at)
    {
        int start = at;
        while (at < words.Count && at < start + 5 && words[at].Is(Tag.AJP, Tag.AJS, Tag.NU, Tag.AJR))
        {
            at++;
        }

        return at > start && at < words.Count && words[at].Is(Tag.NS, Tag.NSD, Tag.NP, Tag.NPD);
    }

    /// <summary>Whether være or bli stands before, with nothing but adverbs and a subject between.</summary>
    private static bool AfterCopula(List<Word> words, int at)
    {
        for (int i = at - 1; i >= 0 && i > at - 4; i--)
        {
            if (words[i].Lemma is "være" or "bli")
            {
                return true;
            }

            if (!words[i].Is(Tag.AV, Tag.PRN, Tag.PRD, Tag.NSD))
            {
                return false;
            }
        }

        return false;
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

    /// <summary>Whether a modal stands shortly before, and no infinitive after it: <c>vil regjeringen ikke støtte</c>.</summary>
    private static bool AwaitsInfinitive(List<Word> words, int at)
    {
        for (int i = at - 1; i >= 0 && i > at - 5; i--)
        {
            if (words[i].Is(Tag.VPR, Tag.VPT))
            {
                return words[i].Lemma is "kunne" or "skulle" or "ville" or "måtte" or "burde";
            }

            if (!words[i].Is(Tag.AV, Tag.NSD, Tag.NPD, Tag.PRN, Tag.PRD, Tag.PN))
            {
                return false;
            }
        }

        return false;
    }

    private static bool Governed(List<Word> words, int at)
    {
        for (int i = at - 1; i >= 0 && i > at - 4; i--)
        {
            if (words[i].Is(Tag.IM) || (words[i].Reading.Entry.Class == 'v'
                && words[i].Lemma is "kunne" or "skulle" or "ville" or "måtte" or "burde"))
            {
                return true;
            }
        }

        return false;
    }
}
