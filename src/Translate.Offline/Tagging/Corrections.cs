using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Transfer;

namespace Translate.Offline.Tagging;

/// <summary>Rules that know more than three tags in a row: they mend the tagger's choice.</summary>
internal static class Corrections
{
    private const int Reach = 7;

    /// <summary>Applies all rules to a tagged sentence.</summary>
    public static void Apply(List<Word> words)
    {
        for (int at = 0; at < words.Count; at++)
        {
            Word word = words[at];
            if (word.Reading.Entry.Class == 'v' && word.Lemma is "ha" or "bli")
            {
                ParticipleAfter(words, at);
            }

            if (word.Is(Tag.PRD) && at + 1 < words.Count && PhraseFollows(words, at + 1))
            {
                word.Choose(Tag.DD);
            }

            if (word.Reading.Entry.Class == 'v' && word.Lemma is "gjøre" && MakesSo(words, at))
            {
                word.Sense = "make";
            }

            if (word.Lower is "slik" && at + 1 < words.Count && words[at + 1].Is(Tag.PRN))
            {
                word.Choose(Tag.SU);
            }

            if (word.Is(Tag.PRO) && word.Lower is "noen" && at + 1 < words.Count && words[at + 1].Is(Tag.VPR, Tag.VPT) && !words.Exists(w => w.Text is "?"))
            {
                word.Sense = "some";
            }

            if (word.Is(Tag.SU) && word.Lower is "om" && at + 1 < words.Count && words[at + 1].Is(Tag.IM))
            {
                word.Choose(Tag.PP);
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
    }

    /// <summary>Whether a verb is one that helps others.</summary>
    public static bool IsAuxiliary(Word word) =>
        word.Lemma is "være" or "ha" or "bli" or "kunne" or "skulle" or "ville" or "måtte" or "burde";

    /// <summary>gjøre with an object and an adjective is make: gjøre det lettere.</summary>
    private static bool MakesSo(List<Word> words, int at)
    {
        for (int i = at + 1; i < words.Count && i < at + 6; i++)
        {
            if (words[i].Is(Tag.AJ, Tag.AJN, Tag.AJP, Tag.AJC) && i > at + 1 && words[i - 1].Is(Tag.PRD, Tag.PRA, Tag.PRR, Tag.NSD, Tag.NPD, Tag.PN, Tag.AV)
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

            if (word.Is(Tag.AJ, Tag.AJN) && word.Reading.Shape.HasFlag(Shape.Participle))
            {
                bool modifies = words[verb].Lemma is "ha" && at + 1 < words.Count && words[at + 1].Is(Tag.NS, Tag.NP) && words[at - 1].Is(Tag.DQ, Tag.DD);
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

    private static bool Governed(List<Word> words, int at)
    {
        for (int i = at - 1; i >= 0 && i > at - 4; i--)
        {
            if (words[i].Is(Tag.IM) || (words[i].Reading.Entry.Class == 'v' && words[i].Lemma is "kunne" or "skulle" or "ville" or "måtte" or "burde"))
            {
                return true;
            }
        }

        return false;
    }
}
