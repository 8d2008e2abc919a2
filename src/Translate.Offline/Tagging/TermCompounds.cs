using Translate.Offline.Morphology;
using Translate.Offline.Transfer;

namespace Translate.Offline.Tagging;

/// <summary>Compounds whose first part is a glossary term: <c>Irak-krigen</c> → the Iraq war, <c>USA-ledede</c> → US-led.</summary>
internal static class TermCompounds
{
    /// <summary>Takes the hyphens out and marks what follows them as joined.</summary>
    public static void Join(List<Word> words)
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
}
