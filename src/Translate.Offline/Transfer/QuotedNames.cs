using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Tokens;

namespace Translate.Offline.Transfer;

/// <summary>Names in quotation marks, which are part of the clause around them: <c>Tråleren «Havsula» snudde</c>.</summary>
internal static class QuotedNames
{
    private const int LongestName = 4;

    /// <summary>The name in quotation marks that begins at a place, as a noun phrase of its own, or null.</summary>
    public static Unit? Parse(List<Word> words, int at, out int end)
    {
        bool beforeVerb = at + 3 < words.Count && words[at + 3].Is(Tag.VPR, Tag.VPT) && !words[at + 3].Is(EntryFlags.Say);
        end = End(words, at, anyWord: beforeVerb);
        return end < 0 || at == 0 && end >= words.Count ? null : new Unit(UnitKind.Nominal, Said(words, at, end))
        {
            Head = words[at + 1],
            IsDefinite = true,
        };
    }

    /// <summary>Adds the name that follows a noun in quotation marks to its phrase.</summary>
    public static void Extend(Unit nominal, List<Word> words, ref int end)
    {
        bool named = nominal.Head.Is(Tag.NSD, Tag.NS) && nominal.Lemma is not ("ord" or "uttrykk" or "begrep" or "spørsmål");
        int close = named ? End(words, end, anyWord: true) : -1;
        if (close >= 0)
        {
            nominal.Words.AddRange(Said(words, end, close));
            nominal.IsDefinite = true;
            end = close;
        }
    }

    /// <summary>The place after the closing mark, or -1: no name stands there.</summary>
    private static int End(List<Word> words, int open, bool anyWord)
    {
        if (open >= words.Count || words[open].Text is not "«")
        {
            return -1;
        }

        for (int at = open + 1; at < words.Count && at <= open + LongestName + 1; at++)
        {
            if (words[at].Text is "»")
            {
                return at > open + 1 ? at + 1 : -1;
            }

            bool single = anyWord && at == open + 1 && at + 1 < words.Count && words[at + 1].Text is "»";
            bool name = words[at].Is(Tag.PN) || (single && words[at].Kind == TokenKind.Word);
            if (!name || !char.IsUpper(words[at].Text[0]))
            {
                return -1;
            }
        }

        return -1;
    }

    private static List<Word> Said(List<Word> words, int at, int end)
    {
        foreach (Word word in words.GetRange(at + 1, end - at - 2))
        {
            word.Out = word.Is(Tag.PN) ? word.English : word.Text;
        }

        return words.GetRange(at, end - at);
    }
}
