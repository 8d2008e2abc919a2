using Translate.Offline.Morphology;
using Translate.Offline.Transfer;

namespace Translate.Offline.Tagging;

/// <summary>Corrections of the other verb forms: infinitives, modals, preterites like adjectives.</summary>
internal static class VerbCorrections
{
    /// <summary>What stands after være is no infinitive; a sentence without a verb has a preterite that looks like an adjective.</summary>
    public static void CopulaAndPreterite(List<Word> words, int at)
    {
        Word word = words[at];
        if (word.Reading.Entry.Class == 'v' && word.Lemma is "gjøre" && MakesSo(words, at))
        {
            word.Sense = "make";
        }

        if (word.Is(Tag.VIN) && word.Lower is not "være" && AfterCopula(words, at))
        {
            _ = word.Choose(Tag.AJC) || word.Choose(Tag.AJP) || word.Choose(Tag.AJ);
        }

        if (word.Is(Tag.VPT, Tag.VPP) && word.Readings.Exists(r => r is { Tag: Tag.AJP, Entry.Class: 'a' }) && IsPredicate(words, at))
        {
            word.Choose(Tag.AJP);
        }

        if (at == 0 && word.Is(Tag.VPT, Tag.VPP) && words.Count > 1 && words[1].Is(Tag.VPR, Tag.VPT))
        {
            word.Choose(Tag.AJP);
        }

        // Den tiltalte nektet: of two finite verbs in a row the first is an adjective.
        if (word.Lower is "den" or "de" && at + 2 < words.Count && words[at + 1].Is(Tag.VPT, Tag.VPP) && words[at + 2].Is(Tag.VPR, Tag.VPT, Tag.VPP)
            && (!words[at + 2].Is(Tag.VPP) || words[at + 2].Readings.Exists(r => r.Tag == Tag.VPT)) && words[at + 1].Readings.Exists(r => r.Tag == Tag.AJP) && word.Choose(Tag.DD))
        {
            words[at + 1].Choose(Tag.AJP);
        }

        // Da den kjørte av veien: after a subordinator, what no noun follows is a pronoun and its verb.
        if (word.Is(Tag.DD) && word.Lower is "den" or "det" or "de" && at > 0 && words[at - 1].Is(Tag.SU) && at + 2 < words.Count
            && words[at + 1].Is(Tag.AJP) && words[at + 1].Readings.Exists(r => r.Tag == Tag.VPT)
            && words[at + 2].Is(Tag.PP, Tag.AV, Tag.PRA, Tag.PRR, Tag.IM) && (word.Choose(Tag.PRD) || word.Choose(Tag.PRN)))
        {
            words[at + 1].Choose(Tag.VPT);
        }

        if (at == 1 && words[0].Lower is "ikke" && words[^1].Text is "!" && !words.Exists(w => w.Is(Tag.VPR, Tag.VPT)))
        {
            word.Choose(Tag.VIM);
        }

        if (word.Is(Tag.DD) && at + 2 < words.Count && words[at + 1].Is(Tag.AJP) && words[at + 1].Readings.Exists(r => r.Tag == Tag.VPT)
            && words[^1].Text is "." && !words.Exists(w => w.Is(Tag.VPR, Tag.VPT, Tag.VPS)
                || (w.Is(Tag.VPP) && w.Readings.Exists(r => r.Tag == Tag.VPT))))
        {
            _ = word.Choose(Tag.PRN) || word.Choose(Tag.PRD);
            words[at + 1].Choose(Tag.VPT);
        }
    }

    /// <summary>A noun before å is a verb, if it can be one; an -s form after a modal is an infinitive.</summary>
    public static void Form(List<Word> words, int at)
    {
        Word word = words[at];
        if (word.Is(Tag.NS, Tag.NP) && at + 1 < words.Count && words[at + 1].Is(Tag.IM) && word.Readings.Exists(r => r.Tag == Tag.VPR))
        {
            word.Choose(Tag.VPR);
        }

        // Den begynner i havet og slutter i byen: no plural is joined to a definite noun.
        bool joined = at > 1 && words[at - 1].Lower is "og" && words[at - 2].Is(Tag.NSD, Tag.NPD);
        if (joined && word.Is(Tag.NP) && word.Readings.Exists(r => r.Tag == Tag.VPR))
        {
            word.Choose(Tag.VPR);
        }

        if (word.Is(Tag.VPS) && Governed(words, at))
        {
            word.Choose(Tag.VPI);
        }
        else if (word.Is(Tag.VIN) && word.Readings.Exists(r => r.Tag == Tag.AJC) && !HasGovernor(words, at))
        {
            word.Choose(Tag.AJC);
        }
        else if (word.Is(Tag.VPI) && !HasGovernor(words, at))
        {
            _ = word.Choose(Tag.NS) || word.Choose(Tag.VPS);
        }
    }

    /// <summary>After a modal stands an infinitive; a modal is one only after another.</summary>
    public static void Modal(List<Word> words, int at)
    {
        Word word = words[at];
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

    /// <summary>A sentence with a full stop has a finite verb: where none was found, the first word that can be one is.</summary>
    public static void EnsureFinite(List<Word> words)
    {
        if (words.Count < 3 || words[^1].Text is not "." || words.Exists(w => w.Is(Tag.VPR, Tag.VPT, Tag.VPS, Tag.VIM)))
        {
            return;
        }

        Word? verb = words.Skip(1).FirstOrDefault(w => w.Readings.Exists(r => r.Tag is Tag.VPT or Tag.VPR));
        _ = verb?.Choose(Tag.VPT) == true || verb?.Choose(Tag.VPR) == true;
    }

    /// <summary>Whether være or bli stands before, with nothing but adverbs and a subject between.</summary>
    public static bool AfterCopula(List<Word> words, int at)
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

    /// <summary>er to personer døde: a second finite verb cannot be, so the word is an adjective.</summary>
    private static bool IsPredicate(List<Word> words, int at)
    {
        for (int i = at - 1; i >= 0 && i > at - 6; i--)
        {
            if (words[i].Lower is "er" or "var")
            {
                return i < at - 1;
            }

            if (!words[i].Is(Tag.AV, Tag.PRN, Tag.PRD, Tag.NSD, Tag.NU, Tag.NP, Tag.NPD, Tag.DQ, Tag.DD, Tag.PN))
            {
                return false;
            }
        }

        return false;
    }

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

    /// <summary>Whether å or a modal stands anywhere before in the clause.</summary>
    private static bool HasGovernor(List<Word> words, int at)
    {
        for (int i = at - 1; i >= 0 && !words[i].Is(Tag.PF); i--)
        {
            bool governs = words[i].Is(Tag.IM)
                || (words[i].Reading.Entry.Class == 'v' && words[i].Lemma is "kunne" or "skulle" or "ville" or "måtte" or "burde" or "få" or "la");
            if (governs)
            {
                return true;
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

            if (words[i].Is(Tag.VIN, Tag.PC))
            {
                // Å avlyse ville være dumt.
                return false;
            }
        }

        return false;
    }
}
