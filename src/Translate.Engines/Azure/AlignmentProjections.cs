using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Engines.Azure;

/// <summary>Reads the service's word alignment: <c>sourceStart:sourceEnd-targetStart:targetEnd</c> with both ends inside, separated by spaces.</summary>
internal static class AlignmentProjections
{
    /// <summary>The alignment, or null when it is not written that way or reaches outside one of the texts.</summary>
    public static ImmutableArray<WordAlignment>? Read(string projections, int sourceLength, int targetLength)
    {
        ReadOnlySpan<char> rest = projections;
        ImmutableArray<WordAlignment>.Builder words = ImmutableArray.CreateBuilder<WordAlignment>(rest.Count(' ') + 1);
        while (!(rest = rest.TrimStart(' ')).IsEmpty)
        {
            if (!TryTakeSpan(ref rest, sourceLength, out TextSpan source)
                || !TryTake(ref rest, '-')
                || !TryTakeSpan(ref rest, targetLength, out TextSpan target)
                || !(rest.IsEmpty || rest[0] == ' '))
            {
                return null;
            }

            words.Add(new WordAlignment(source, target));
        }

        return words.DrainToImmutable();
    }

    private static bool TryTakeSpan(ref ReadOnlySpan<char> rest, int textLength, out TextSpan span)
    {
        span = default;
        if (!TryTakePosition(ref rest, textLength, out int first) || !TryTake(ref rest, ':') || !TryTakePosition(ref rest, textLength, out int last)
            || first > last)
        {
            return false;
        }

        span = new TextSpan(first, last - first + 1);
        return true;
    }

    private static bool TryTake(ref ReadOnlySpan<char> rest, char sign)
    {
        if (rest.IsEmpty || rest[0] != sign)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    // Digits alone make a position; what reaches the text's length is none, so no number is ever too large.
    private static bool TryTakePosition(ref ReadOnlySpan<char> rest, int textLength, out int position)
    {
        position = 0;
        int digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]) && position < textLength)
        {
            long next = (position * 10L) + (rest[digits++] - '0');
            position = (int)Math.Min(next, textLength);
        }

        rest = rest[digits..];
        return digits > 0 && position < textLength;
    }
}
