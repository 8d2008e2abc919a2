using Translate.Engines.Azure.Pacing;
using Translate.MachineTranslation;

namespace Translate.Engines.Azure;

/// <summary>Splits requests into as few calls as the service's limits allow, in their order; what is marked up comes in calls of its own, after the rest.</summary>
internal static class RequestBatches
{
    /// <summary>The most texts in one call.</summary>
    public const int MaxTexts = 1000;

    /// <summary>The most characters in one call. The service counts code points, of which a text never has more than UTF-16 units.</summary>
    public const int MaxCharacters = 50_000;

    /// <exception cref="EngineException">One text alone is longer than a call may be; nothing has been sent.</exception>
    public static List<IReadOnlyList<Inquiry>> Split(IReadOnlyList<Inquiry> inquiries, AzurePace pace) =>
        [.. inquiries.GroupBy(i => i.IsMarkup).OrderBy(kind => kind.Key).SelectMany(kind => SplitAlike(kind, pace))];

    private static List<IReadOnlyList<Inquiry>> SplitAlike(IEnumerable<Inquiry> inquiries, AzurePace pace)
    {
        List<IReadOnlyList<Inquiry>> batches = [];
        List<Inquiry> batch = [];
        int characters = 0;
        foreach (Inquiry inquiry in inquiries)
        {
            RequireFitting(inquiry, pace);
            if (batch.Count == MaxTexts || characters + inquiry.Text.Length > pace.CharactersPerCall)
            {
                batches.Add(batch);
                batch = [];
                characters = 0;
            }

            batch.Add(inquiry);
            characters += inquiry.Text.Length;
        }

        batches.Add(batch);
        return batches;
    }

    private static void RequireFitting(Inquiry inquiry, AzurePace pace)
    {
        if (inquiry.Text.Length > pace.CharactersPerCall)
        {
            string limit = pace.CharactersPerCall == MaxCharacters ? "at once" : $"at once at the pace that pipeline.yml sets (tier {pace.Tier})";
            throw new EngineException(FormattableString.Invariant(
                $"Segment '{inquiry.Request.Id}' has {inquiry.Text.Length} characters, and Azure AI Translator takes at most {pace.CharactersPerCall} {limit}. ")
                + "Break the text into shorter paragraphs or sentences.");
        }
    }
}
