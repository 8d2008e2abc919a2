using Translate.Offline.Morphology;
using Translate.Offline.Transfer;

namespace Translate.Offline.Tagging;

/// <summary>Participles that name people: <c>de ansatte i selskapet streiker</c>, where ansatte looks like a preterite.</summary>
internal static class NominalParticiples
{
    /// <summary>Takes de and a preterite for a noun phrase where the verb of its clause comes later.</summary>
    public static void Apply(List<Word> words)
    {
        for (int at = 0; at + 2 < words.Count; at++)
        {
            bool clauseBegins = at == 0 || words[at - 1].Is(Tag.PC, Tag.SU, Tag.PX, Tag.PQ);
            bool looksFinite = clauseBegins && words[at].Lower is "de" && words[at + 1].Is(Tag.VPT, Tag.VPP)
                && words[at + 1].Readings.Exists(r => r.Tag == Tag.AJP);
            if (looksFinite && words[at + 2].Is(Tag.PP) && VerbFollows(words, at + 3) && words[at].Choose(Tag.DD))
            {
                words[at + 1].Choose(Tag.AJP);
            }
        }
    }

    /// <summary>Whether a finite verb comes right after a noun of the same clause.</summary>
    private static bool VerbFollows(List<Word> words, int at)
    {
        while (at < words.Count && words[at].Is(Tag.PP, Tag.NS, Tag.NSD, Tag.NP, Tag.NPD, Tag.NG, Tag.PN, Tag.PNG, Tag.DD, Tag.DQ, Tag.NU,
            Tag.AJ, Tag.AJN, Tag.AJP, Tag.AJS, Tag.AV))
        {
            at++;
        }

        return at < words.Count && words[at].Is(Tag.VPR, Tag.VPT, Tag.VPS) && words[at - 1].Is(Tag.NSD, Tag.NPD, Tag.PN, Tag.NS, Tag.NP);
    }
}
