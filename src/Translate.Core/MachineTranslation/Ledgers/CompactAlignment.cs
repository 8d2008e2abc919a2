using System.Buffers;
using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>
/// A word alignment as the ledger keeps it: four numbers for each pair of spans, in the Base64 VLQ of source maps (ECMA-426). They are the distance of the source
/// span from the end of the one before and its length, and the same of the target span. A pair takes some five bytes, a quarter of <see cref="AlignmentText"/>, and
/// alignments are most of a ledger.
/// </summary>
internal static class CompactAlignment
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    // A digit holds five bits, and in the sixth whether more of the number follow; the number's lowest bit is its sign.
    private const int DigitBits = 5;
    private const int DigitMask = (1 << DigitBits) - 1;
    private const int More = 1 << DigitBits;
    private const int LongestPair = 4 * 7;

    public static string Write(ImmutableArray<WordAlignment> alignment)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(Math.Max(1, alignment.Length * LongestPair));
        int length = 0;
        WordAlignment before = default;
        foreach (WordAlignment words in alignment)
        {
            Add(words.Source.Start - End(before.Source));
            Add(words.Source.Length);
            Add(words.Target.Start - End(before.Target));
            Add(words.Target.Length);
            before = words;
        }

        string text = new(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;

        void Add(long number)
        {
            ulong rest = number < 0 ? ((ulong)-number << 1) | 1 : (ulong)number << 1;
            do
            {
                int digit = (int)(rest & DigitMask);
                rest >>= DigitBits;
                buffer[length++] = Digits[rest > 0 ? digit | More : digit];
            }
            while (rest > 0);
        }
    }

    /// <exception cref="FormatException">The text is something else.</exception>
    public static ImmutableArray<WordAlignment> Read(ReadOnlySpan<char> text)
    {
        ImmutableArray<WordAlignment>.Builder alignment = ImmutableArray.CreateBuilder<WordAlignment>();
        WordAlignment before = default;
        while (!text.IsEmpty)
        {
            before = new WordAlignment(Span(ref text, End(before.Source)), Span(ref text, End(before.Target)));
            alignment.Add(before);
        }

        return alignment.ToImmutable();
    }

    // An import may hold what reaches beyond any text; it is no reason to call the ledger damaged, for it proves nothing where it is used.
    private static long End(TextSpan span) => (long)span.Start + span.Length;

    private static TextSpan Span(ref ReadOnlySpan<char> text, long end)
    {
        int start = checked((int)(end + Number(ref text)));
        return new TextSpan(start, checked((int)Number(ref text)));
    }

    private static long Number(ref ReadOnlySpan<char> text)
    {
        long number = 0;
        for (int shift = 0; !text.IsEmpty && shift <= 6 * DigitBits; shift += DigitBits)
        {
            int digit = Value(text[0]);
            text = text[1..];
            number |= (long)(digit & DigitMask) << shift;
            if ((digit & More) == 0)
            {
                return (number & 1) == 0 ? number >> 1 : -(number >> 1);
            }
        }

        throw new FormatException("An alignment ends in the middle of a number, or holds one that is too large.");
    }

    private static int Value(char digit) => digit switch
    {
        >= 'A' and <= 'Z' => digit - 'A',
        >= 'a' and <= 'z' => digit - 'a' + 26,
        >= '0' and <= '9' => digit - '0' + 52,
        '+' => 62,
        '/' => 63,
        _ => throw new FormatException($"'{digit}' is no digit of an alignment."),
    };
}
