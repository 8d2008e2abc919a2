using Translate.Offline.Morphology;
using Translate.Offline.Transfer;

namespace Translate.Offline.Tagging;

/// <summary>Requests: a verb that begins a sentence without a subject, and those that og joins to it.</summary>
internal static class Imperatives
{
    /// <summary>Whether a word inside a sentence may be an imperative: it follows og, eller or men after one, or the comma of a condition.</summary>
    public static bool May(List<Word> words, int at)
    {
        int first = First(words);
        if (at <= first || first >= words.Count)
        {
            return false;
        }

        return words[at - 1].Lower switch
        {
            "og" or "eller" or "men" => words[first].Readings.Exists(r => r.Tag == Tag.VIM),
            "," => words[first].Readings.Exists(r => r.Tag is Tag.SU or Tag.VPR or Tag.VIM),
            _ => false,
        };
    }

    /// <summary>Takes the imperatives of a tagged sentence for what they are.</summary>
    public static void Apply(List<Word> words)
    {
        int first = First(words);
        if (first + 1 >= words.Count)
        {
            return;
        }

        if (words[first].Is(Tag.VPT) && !MayBeSubject(words[first + 1]) && words[^1].Text is "." or "!")
        {
            // Kom hit: no statement begins with a verb that has no subject.
            words[first].Choose(Tag.VIM);
        }

        bool relative = words[first].Is(Tag.VIM) && words[first + 1].Lower is "som";
        if (relative)
        {
            // Rør som kalles årer.
            _ = words[first].Choose(Tag.NP) || words[first].Choose(Tag.NS);
        }

        bool verbless = !words.Exists(w => w.Is(Tag.VPR, Tag.VPT, Tag.VPS)) && words[^1].Text is "." or "!";
        if (words[first].Is(Tag.VIN) && verbless)
        {
            words[first].Choose(Tag.VIM);
        }

        bool asks = words[first].Is(Tag.VIM);
        for (int at = first + 1; at < words.Count; at++)
        {
            bool joined = asks && words[at - 1].Is(Tag.CJ) && !(words[at].Is(Tag.NS) && words[at - 2].Is(Tag.NS, Tag.NP));
            bool closing = words[at - 1].Is(Tag.PC) && words[first].Is(Tag.SU, Tag.VPR) && at + 1 < words.Count
                && !words[at].Is(Tag.VPR, Tag.VPT) && !MayBeSubject(words[at]) && !words.Skip(at + 1).Any(w => w.Is(Tag.VPR, Tag.VPT));
            if (joined || closing)
            {
                words[at].Choose(Tag.VIM);
            }
            else if (words[at].Is(Tag.VIM) && words[at - 1].Is(Tag.CJ, Tag.PC) && words[at].Readings.Exists(r => r.Tag != Tag.VIM))
            {
                words[at].Reading = words[at].Readings.Find(r => r.Tag != Tag.VIM);
            }
        }
    }

    private static int First(List<Word> words)
    {
        int at = 0;
        while (at < words.Count && words[at].Kind is not Tokens.TokenKind.Word)
        {
            at++;
        }

        return at;
    }

    private static bool MayBeSubject(Word word) => word.Is(Tag.PRN, Tag.PRD, Tag.PRO, Tag.NSD, Tag.NPD, Tag.PN, Tag.PNG, Tag.NG, Tag.DD,
        Tag.DQ, Tag.DP, Tag.NU, Tag.NP) || word.Lower is "han" or "dere";
}
