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
        ImmutableArray<WordAlignment>.Builder words = ImmutableArray.CreateBuilder<WordAlignment>();
        foreach (string projection in projections.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] sides = projection.Split('-');
            if (sides.Length != 2 || Span(sides[0], sourceLength) is not { } source || Span(sides[1], targetLength) is not { } target)
            {
                return null;
            }

            words.Add(new WordAlignment(source, target));
        }

        return words.ToImmutable();
    }

    private static TextSpan? Span(string side, int textLength)
    {
        string[] ends = side.Split(':');
        return ends.Length == 2 && Number(ends[0]) is { } first && Number(ends[1]) is { } last && first <= last && last < textLength
            ? new TextSpan(first, last - first + 1)
            : null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
