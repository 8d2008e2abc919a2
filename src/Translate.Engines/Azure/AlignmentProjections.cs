using System.Collections.Immutable;
using System.Globalization;
using Translate.Documents;

namespace Translate.Engines.Azure;

/// <summary>Reads the service's word alignment: <c>sourceStart:sourceEnd-targetStart:targetEnd</c> with both ends inside, separated by spaces.</summary>
internal static class AlignmentProjections
{
    /// <summary>The alignment, or null when it is not written that way or reaches outside one of the texts.</summary>
    public static ImmutableArray<WordAlignment>? Read(string projections, int sourceLength, int targetLength)
    {
        ReadOnlySpan<char> text = projections;
        ImmutableArray<WordAlignment>.Builder words = ImmutableArray.CreateBuilder<WordAlignment>(text.Count(' ') + 1);
        foreach (Range range in text.Split(' '))
        {
            ReadOnlySpan<char> projection = text[range];
            if (projection.IsEmpty)
            {
                continue;
            }

            int middle = projection.IndexOf('-');
            if (middle < 0 || Span(projection[..middle], sourceLength) is not { } source || Span(projection[(middle + 1)..], targetLength) is not { } target)
            {
                return null;
            }

            words.Add(new WordAlignment(source, target));
        }

        return words.DrainToImmutable();
    }

    private static TextSpan? Span(ReadOnlySpan<char> side, int textLength)
    {
        int middle = side.IndexOf(':');
        return middle >= 0 && Number(side[..middle]) is { } first && Number(side[(middle + 1)..]) is { } last && first <= last && last < textLength
            ? new TextSpan(first, last - first + 1)
            : null;
    }

    // NumberStyles.None takes digits alone, so a second '-' or ':' is refused here.
    private static int? Number(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
