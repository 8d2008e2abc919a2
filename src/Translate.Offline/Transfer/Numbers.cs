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
            else if (word.Lower is "halv" && at + 1 < words.Count && HourBefore(words[at + 1].Lower) is { } hour
                && at > 0 && words[at - 1].Lower is "klokken" or "klokka" or "kl." or "kl")
            {
                word.Out = "half past";
                words[at + 1].Out = hour;
            }
            else if (word.Lower is "kl." or "kl" or "klokken" or "klokka" && at + 1 < words.Count
                && (words[at + 1].Kind == TokenKind.Number || words[at + 1].Lower is "halv"))
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
        else if (at == 0 && BeginsSentence(words))
        {
            words[0].Out = "on " + words[0].Out;
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

    /// <summary>17. mai feirer nordmenn: a verb with its subject follows the date; after er it is the subject itself.</summary>
    private static bool BeginsSentence(List<Word> words)
    {
        int verb = words.FindIndex(w => w.Is(Tag.VPR, Tag.VPT, Tag.VPS));
        bool date = verb is 2 or 3 && (verb == 2 || words[2].Kind == TokenKind.Number);
        return date && verb + 1 < words.Count && words[verb].Lemma is not "være"
            && words[verb + 1].Is(Tag.NS, Tag.NSD, Tag.NP, Tag.NPD, Tag.PN, Tag.PRN, Tag.PRD, Tag.DQ, Tag.DD, Tag.NU);
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

    /// <summary>halv ni is half past eight.</summary>
    private static string? HourBefore(string hour) => hour switch
    {
        "ett" => "twelve",
        "to" => "one",
        "tre" => "two",
        "fire" => "three",
        "fem" => "four",
        "seks" => "five",
        "sju" or "syv" => "six",
        "åtte" => "seven",
        "ni" => "eight",
        "ti" => "nine",
        "elleve" => "ten",
        "tolv" => "eleven",
        _ => null,
    };

    private static bool IsTime(string number) => number.Length is 4 or 5 && (number[^3] is '.' or ':');

    /// <summary>Whether a word is a month.</summary>
    public static bool IsMonth(Word word) => word.Lower is "januar" or "februar"
        or "mars" or "april" or "mai" or "juni" or "juli" or "august"
        or "september" or "oktober" or "november" or "desember";
}
