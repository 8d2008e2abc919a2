using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Transfer;

namespace Translate.Offline.Tagging;

/// <summary>Genitives with sin: <c>partiet sin leder</c> is partiets leder.</summary>
internal static class OwnGenitives
{
    /// <summary>Reads an owner and its sin as one genitive, where the owner cannot be who something is given to.</summary>
    public static void Apply(List<Word> words)
    {
        for (int at = words.Count - 3; at >= 0; at--)
        {
            bool begins = at == 0 || words[at - 1].Is(Tag.PP, Tag.PF, Tag.SU, Tag.CJ)
                || (words[at - 1].Is(Tag.PN, Tag.DD) && (at == 1 || words[at - 2].Is(Tag.PP)));
            bool owned = begins && words[at].Is(Tag.PN, Tag.NSD, Tag.NPD) && !words[at].Fixed && words[at + 1].Is(Tag.DP)
                && words[at + 1].Lower is "sin" or "sitt" or "sine" or "si"
                && words[at + 2].Is(Tag.NS, Tag.NP, Tag.AJ, Tag.AJN, Tag.AJP, Tag.AJS);
            if (owned)
            {
                Word owner = words[at];
                owner.Reading = owner.Is(Tag.PN) ? owner.Reading with { Tag = Tag.PNG }
                    : new Reading(Tag.NG, owner.Reading.Entry, Shape.Definite | (owner.Is(Tag.NPD) ? Shape.Plural : Shape.None));
                owner.AlsoFrom.Add(words[at + 1].Span);
                words.RemoveAt(at + 1);
            }
        }
    }
}
