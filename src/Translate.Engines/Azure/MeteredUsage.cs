using System.Globalization;
using Azure;

namespace Translate.Engines.Azure;

/// <summary>Books what a call cost on its texts.</summary>
internal static class MeteredUsage
{
    private const string Header = "X-Metered-Usage";

    /// <summary>
    /// Books the characters that the answer says were charged, shared out by the texts' lengths so that their sum is exact; without that
    /// header each text's own code points, which is what the service's price list counts.
    /// </summary>
    /// <returns>What the call cost in all.</returns>
    public static long Book(Response answer, IReadOnlyList<Inquiry> batch)
    {
        long[] lengths = [.. batch.Select(i => CodePoints(i.Text))];
        if (!answer.Headers.TryGetValue(Header, out string? header)
            || !long.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out long charged))
        {
            charged = lengths.Sum();
        }

        long all = Math.Max(1, lengths.Sum());
        long before = 0;
        for (int i = 0; i < batch.Count; i++)
        {
            long after = before + lengths[i];
            batch[i].BilledCharacters += Share(charged, after, all) - Share(charged, before, all);
            before = after;
        }

        return charged;
    }

    private static long Share(long charged, long part, long all) => (long)((Int128)charged * part / all);

    // A surrogate without its partner is sent as one replacement character.
    private static long CodePoints(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? text.EnumerateRunes().Count() : text.Length;
}
