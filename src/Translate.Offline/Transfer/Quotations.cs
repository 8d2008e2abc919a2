using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;

namespace Translate.Offline.Transfer;

/// <summary>A quotation that a dash opens gets English quotation marks: <c>– Vi er klare, sier hun.</c> → “We are ready,” she says.</summary>
internal static class Quotations
{
    /// <summary>Puts the quotation marks.</summary>
    public static List<Word> Close(List<Word> words)
    {
        for (int at = 0; at + 1 < words.Count; at++)
        {
            // English has comma and full stop before the mark that closes.
            if (words[at].Text is "»" && words[at + 1].Text is "," or "." && !words[at + 1].SpaceBefore)
            {
                (words[at], words[at + 1]) = (words[at + 1], words[at]);
                at++;
            }
        }

        if (words.Count < 3 || words[0].Text is not ("–" or "—" or "-") || words[1].Text.Length == 0 && words[1].Out is null
            || !words[1].SpaceBefore)
        {
            return words;
        }

        var dash = words[0];
        int comma = ReportingComma(words);
        dash.Out = "“";
        dash.Reading = dash.Reading with { Tag = Tag.PQ };
        var close = Word.Inserted("”", dash);
        close.Reading = dash.Reading;
        close.Closes = true;
        words.Insert(comma < 0 ? words.Count : comma + 1, close);
        return words;
    }

    /// <summary>The comma after which the speaker is named, or -1: the whole is quotation.</summary>
    private static int ReportingComma(List<Word> words)
    {
        for (int at = words.Count - 1; at > 1; at--)
        {
            if (words[at].Tag != Tag.PC)
            {
                continue;
            }

            for (int i = at + 1; i < words.Count && i < at + 14 && words[i].Tag != Tag.PC; i++)
            {
                if (words[i].Is(EntryFlags.Say) && words[i].Is(Tag.VPR, Tag.VPT))
                {
                    return at;
                }
            }
        }

        return -1;
    }
}
