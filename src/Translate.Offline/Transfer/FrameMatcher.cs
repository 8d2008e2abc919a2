using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>
/// Finds verbs with their particles and prepositions, gives the verb the English of the whole and takes the swallowed words out.
/// </summary>
internal sealed class FrameMatcher(VerbFrameTable frames)
{
    private const int Reach = 6;

    /// <summary>Applies the frames to all verbs of a sentence.</summary>
    public void Apply(List<Word> words)
    {
        List<int> found = [];
        for (int at = 0; at < words.Count; at++)
        {
            Word verb = words[at];
            bool isVerb = verb.Reading.Entry.Class == 'v' && verb.Tag != Tag.AJR;
            if (!isVerb)
            {
                continue;
            }

            foreach (VerbFrame frame in frames.Of(verb.Lemma))
            {
                if (Match(words, at, at, frame, found) || (SubjectBehind(words, at) is > 0 and var subject && Match(words, at, subject, frame, found)))
                {
                    Take(words, verb, frame, found);
                    break;
                }
            }
        }

        words.RemoveAll(w => w.Out is { Length: 0 });
    }

    /// <summary>The last word of the subject of a verb that stands before it, as after an adverb; -1 where it stands behind.</summary>
    private static int SubjectBehind(List<Word> words, int verb)
    {
        if (!words[verb].Is(Tag.VPR, Tag.VPT) || !IsInverted(words, verb))
        {
            return -1;
        }

        int at = verb + 1;
        while (at < words.Count && words[at].Is(Tag.DD, Tag.DQ, Tag.DP, Tag.NU, Tag.AJ, Tag.AJP, Tag.AJN, Tag.AJS, Tag.NG, Tag.PNG))
        {
            at++;
        }

        bool alone = at > verb + 1 && words[at - 1].Is(Tag.DQ, Tag.NU);
        if (at >= words.Count || !words[at].Is(Tag.NS, Tag.NSD, Tag.NP, Tag.NPD, Tag.PN, Tag.PRN, Tag.PRO, Tag.PRD))
        {
            return alone ? at - 1 : -1;
        }

        while (at + 1 < words.Count && words[at].Is(Tag.PN) && words[at + 1].Is(Tag.PN))
        {
            at++;
        }

        bool extended = at + 2 < words.Count && words[at].Is(Tag.NSD, Tag.NPD) && words[at + 1].Lower is "for" or "av" or "i"
            && words[at + 2].Is(Tag.NSD, Tag.NPD, Tag.PN);
        return extended ? at + 2 : at;
    }

    /// <summary>Whether an adverb or a prepositional phrase begins the sentence, and this is its first finite verb.</summary>
    private static bool IsInverted(List<Word> words, int verb)
    {
        if (verb == 0 || (!words[0].Is(Tag.AV, Tag.PP) && !(verb <= 2 && words[0].Is(EntryFlags.Time))))
        {
            return false;
        }

        for (int at = 0; at < verb; at++)
        {
            if (words[at].Is(Tag.VPR, Tag.VPT, Tag.VPS, Tag.SU, Tag.PRN, Tag.PC))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Match(List<Word> words, int at, int behind, VerbFrame frame, List<int> found)
    {
        found.Clear();
        int from = Math.Max(at, behind);
        for (int i = 0; i < frame.Words.Length; i++)
        {
            bool loose = frame.Words is ["til", "å"];
            int place = Next(words, from, frame.Words[i], i == 0, loose);
            if (place < 0)
            {
                return false;
            }

            found.Add(place);
            from = place;
        }

        return !(frame.Last is null && frame.Words[^1] is "av" && NamesAgent(words, at, from));
    }

    /// <summary>Gutten ble slått av en fremmed: behind a passive, <c>av</c> says who did it and is no particle.</summary>
    private static bool NamesAgent(List<Word> words, int verb, int by) =>
        words[verb].Is(Tag.VPP) && verb > 0 && words[verb - 1].Lemma is "bli" && by == verb + 1 && by + 1 < words.Count
            && words[by + 1].Is(Tag.DQ, Tag.DD, Tag.DP, Tag.NU, Tag.AJ, Tag.AJP, Tag.NS, Tag.NSD, Tag.NP, Tag.NPD, Tag.PN, Tag.PRA)
            && !words[by + 1].Is(EntryFlags.Time);

    private static int Next(List<Word> words, int from, string wanted, bool first, bool loose)
    {
        bool particle = false;
        for (int at = from + 1; at < words.Count && at <= from + Reach; at++)
        {
            Word word = words[at];
            if (Fits(word, wanted))
            {
                particle = word.Is(EntryFlags.Particle) || word.Is(Tag.PRR);
                return at == from + 1 || particle || loose || OnlyLight(words, from + 1, at) ? at : -1;
            }

            bool skippable = word.Is(Tag.AV, Tag.PRN, Tag.PRA, Tag.PRD, Tag.PRR)
                || (first && word.Is(Tag.NS, Tag.NSD, Tag.NP, Tag.NPD, Tag.NG, Tag.PN, Tag.PNG, Tag.DD, Tag.DQ, Tag.DP, Tag.AJ, Tag.AJP,
                    Tag.AJN, Tag.NU));
            if (!skippable)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether only adverbs and pronouns that can be subjects stand between.</summary>
    private static bool OnlyLight(List<Word> words, int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (!words[at].Is(Tag.AV, Tag.PRN, Tag.PRD))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(Word word, string wanted) =>
        wanted is "seg"
            ? word.Is(Tag.PRR) || (word.Is(Tag.PRA) && word.Lower is "meg" or "deg" or "oss" or "dere")
            : string.Equals(word.Lower, wanted, StringComparison.Ordinal) && word.Out is null
                && (!word.Is(Tag.SU) || OpensThatClause(wanted)) && !(wanted is "for" && word.Is(Tag.AV));

    // "regne med at": the preposition and its clause opener are one phrase.
    private static bool OpensThatClause(string wanted) => wanted is "at" || wanted.EndsWith(" at", StringComparison.Ordinal);

    private static void Take(List<Word> words, Word verb, VerbFrame frame, List<int> found)
    {
        verb.Sense = frame.English;
        verb.Because = $"verbs.tsv: {frame.Verb} {string.Join(' ', frame.Words)}";
        for (int i = 0; i < found.Count; i++)
        {
            Word word = words[found[i]];
            if (i == found.Count - 1 && frame.Last is { } last)
            {
                word.Sense = last;
                word.Because = verb.Because;
                continue;
            }

            verb.AlsoFrom.Add(word.Span);
            verb.AlsoFrom.AddRange(word.AlsoFrom);
            word.Out = "";
            word.Because = verb.Because;
        }
    }
}
