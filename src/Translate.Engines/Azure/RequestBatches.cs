using Translate.Engines.Azure.Pacing;

namespace Translate.Engines.Azure;

/// <summary>Splits requests into as few calls as the service's limits allow, in their order; what is marked up comes in calls of its own, after the rest.</summary>
internal static class RequestBatches
{
    /// <summary>The most texts in one call.</summary>
    public const int MaxTexts = 1000;

    /// <summary>The most characters in one call. The service counts code points, of which a text never has more than UTF-16 units.</summary>
    public const int MaxCharacters = 50_000;

    /// <summary>Whether a text fits into a call by itself.</summary>
    public static bool Fits(Inquiry inquiry, AzurePace pace) => inquiry.Text.Length <= pace.CharactersPerCall;

    /// <summary>The calls, for texts each of which fits.</summary>
    public static List<IReadOnlyList<Inquiry>> Split(IEnumerable<Inquiry> inquiries, AzurePace pace) =>
        [.. inquiries.GroupBy(i => i.IsMarkup).OrderBy(kind => kind.Key).SelectMany(kind => SplitAlike(kind, pace))];

    private static List<IReadOnlyList<Inquiry>> SplitAlike(IEnumerable<Inquiry> inquiries, AzurePace pace)
    {
        List<IReadOnlyList<Inquiry>> batches = [];
        List<Inquiry> batch = [];
        int characters = 0;
        foreach (Inquiry inquiry in inquiries)
        {
            if (batch.Count == MaxTexts || characters + inquiry.Text.Length > pace.CharactersPerCall)
            {
                batches.Add(batch);
                batch = [];
                characters = 0;
            }

            batch.Add(inquiry);
            characters += inquiry.Text.Length;
        }

        if (batch.Count > 0)
        {
            batches.Add(batch);
        }

        return batches;
    }
}
