using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Translate.Documents;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>A word alignment as one line of text, as exports of the ledger hold it: <c>start+length-start+length</c>, source first, separated by spaces.</summary>
internal static class AlignmentText
{
    // Four numbers, the signs between them and the space after them.
    private const int LongestWords = (4 * 10) + 4;

    public static string Write(ImmutableArray<WordAlignment> alignment)
    {
        if (alignment.IsEmpty)
        {
            return "";
        }

        char[] buffer = ArrayPool<char>.Shared.Rent(alignment.Length * LongestWords);
        int length = 0;
        foreach (WordAlignment words in alignment)
        {
            Add(words.Source.Start, '+');
            Add(words.Source.Length, '-');
            Add(words.Target.Start, '+');
            Add(words.Target.Length, ' ');
        }

        string text = new(buffer, 0, length - 1);
        ArrayPool<char>.Shared.Return(buffer);
        return text;

        void Add(int number, char sign)
        {
            number.TryFormat(buffer.AsSpan(length), out int written, default, CultureInfo.InvariantCulture);
            buffer[length + written] = sign;
            length += written + 1;
        }
    }

    /// <exception cref="FormatException">The text is something else.</exception>
    public static ImmutableArray<WordAlignment> Read(ReadOnlySpan<char> text)
    {
        ImmutableArray<WordAlignment>.Builder words = ImmutableArray.CreateBuilder<WordAlignment>(text.Count(' ') + 1);
        foreach (Range range in text.Split(' '))
        {
            if (!text[range].IsEmpty)
            {
                words.Add(Words(text[range]));
            }
        }

        return words.DrainToImmutable();
    }

    private static WordAlignment Words(ReadOnlySpan<char> text)
    {
        int middle = text.IndexOf('-');
        return middle < 0 ? throw new FormatException($"'{text}' is no pair of spans.") : new WordAlignment(Span(text[..middle]), Span(text[(middle + 1)..]));
    }

    private static TextSpan Span(ReadOnlySpan<char> text)
    {
        int middle = text.IndexOf('+');
        return middle < 0 ? throw new FormatException($"'{text}' is no span.") : new TextSpan(Number(text[..middle]), Number(text[(middle + 1)..]));
    }

    private static int Number(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
