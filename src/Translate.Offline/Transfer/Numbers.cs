using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Tokens;

namespace Translate.Offline.Transfer;

/// <summary>Times of day, dates and percentages among the numbers.</summary>
internal static class Numbers
{
    /// <summary>Marks the numbers that are times, and takes out what English does not say.</summary>
    public static void Mark(List<Word> words)
    {
        for (int at = 0; at < words.Count; at++)
        {
            Word word = words[at];
            if (word.Is(Tag.NU) && at + 3 < words.Count && words[at + 1].Lower is "år" && words[at + 2].Lower is "gamle" or "gammel"
                && words[at + 3].Is(Tag.NS, Tag.NSD, Tag.NP, Tag.NPD, Tag.PN))
            {
                Age(words, at);
            }
            else if (word.Kind == TokenKind.Number)
            {
                bool clock = at > 0 && words[at - 1].Lower is "kl." or "kl" or "klokken" or "klokka" && IsTime(word.Text);
                word.Out = NumberShape.English(word.Text, clock);
            }
            else if (word.Kind == TokenKind.Ordinal && at + 1 < words.Count && IsMonth(words[at + 1]))
            {
                word.Out = word.Text[..^1];
                Date(words, at);
            }
            else if (word.Lower is "kl." or "kl" or "klokken" or "klokka" && at + 1 < words.Count && words[at + 1].Kind == TokenKind.Number)
            {
                bool governed = at > 0 && words[at - 1].Is(Tag.PP);
                word.Out = governed ? "" : "at";
                words[at + 1].AlsoFrom.AddRange(governed ? [word.Span] : []);
                word.Reading = word.Reading with { Tag = Tag.PP };
            }
        }
    }

    /// <summary>den 3. august → on 3 August; after a preposition without den.</summary>
    private static void Date(List<Word> words, int at)
    {
        bool article = at > 0 && words[at - 1].Lower is "den" or "dei" or "de";
        int before = article ? at - 2 : at - 1;
        bool governed = before >= 0 && words[before].Is(Tag.PP) && words[before].Lower is not "på";
        if (article && (governed || (before >= 0 && words[before].Lower is "på")))
        {
            words[at].AlsoFrom.Add(words[at - 1].Span);
            words[at - 1].Out = "";
        }
        else if (article)
        {
            words[at - 1].Out = "on";
        }
        else if (before >= 0 && (words[before].Reading.Entry.Class == 'v' || (words[before].Is(Tag.AV, Tag.NSD, Tag.NPD, Tag.PN)
            && !words[before].Is(EntryFlags.Time)) || (words[before].Is(Tag.PP) && words[before].Is(EntryFlags.Particle))))
        {
            words[at].Out = "on " + words[at].Out;
        }
    }

    /// <summary>den 23 år gamle mannen → the 23-year-old man.</summary>
    private static void Age(List<Word> words, int at)
    {
        Word number = words[at];
        number.Out = (number.Kind == TokenKind.Number ? number.Text : number.English) + "-year-old";
        number.AlsoFrom.Add(words[at + 1].Span);
        number.AlsoFrom.Add(words[at + 2].Span);
        number.Reading = words[at + 2].Reading;
        words.RemoveRange(at + 1, 2);
    }

    private static bool IsTime(string number) => number.Length is 4 or 5 && (number[^3] is '.' or ':');

    private static bool IsMonth(Word word) => word.Lower is "januar" or "februar"
        or "mars" or "april" or "mai" or "juni" or "juli" or "august"
        or "september" or "oktober" or "november" or "desember";
}
