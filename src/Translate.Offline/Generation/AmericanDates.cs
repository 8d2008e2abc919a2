using Translate.Offline.Morphology;
using Translate.Offline.Tokens;
using Translate.Offline.Transfer;

namespace Translate.Offline.Generation;

/// <summary>Dates with the month first: <c>on 2 November 2017</c> → on November 2, 2017.</summary>
internal static class AmericanDates
{
    /// <summary>Turns the dates of a sentence.</summary>
    public static void Apply(List<Word> words)
    {
        for (int at = 0; at + 1 < words.Count; at++)
        {
            Word day = words[at];
            Word month = words[at + 1];
            bool date = day is { Kind: TokenKind.Ordinal, Fixed: false, Out.Length: > 0 } && char.IsAsciiDigit(day.Out[^1])
                && Numbers.IsMonth(month) && month.Out is not null;
            if (!date)
            {
                continue;
            }

            int number = day.Out!.LastIndexOf(' ') + 1;
            month.Out = day.Out[..number] + month.Out;
            day.Out = day.Out[number..];
            (words[at], words[at + 1]) = (month, day);
            if (at + 2 < words.Count && words[at + 2] is { Kind: TokenKind.Number, Text.Length: 4 })
            {
                var comma = Word.Inserted(",", day);
                comma.Reading = comma.Reading with { Tag = Tag.PC };
                words.Insert(at + 2, comma);
            }
        }
    }
}
