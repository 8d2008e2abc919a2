using Translate.Documents;

namespace Translate.Writing;

/// <summary>What a bilingual document tells the translator about one unit in words.</summary>
/// <param name="Category">The check that found it, or <c>stale</c>.</param>
/// <param name="Priority">From 1, the highest, to 10, as XLIFF counts.</param>
/// <param name="Text">The sentences.</param>
internal sealed record UnitNote(string Category, string Priority, string Text)
{
    /// <summary>The category of a note about an approved target whose source has changed.</summary>
    public const string StaleCategory = "stale";

    private const string StalePriority = "2";

    /// <summary>The notes of a unit: first what is out of date, then its issues.</summary>
    public static IEnumerable<UnitNote> For(TranslationUnit unit) =>
    [
        .. unit.Stale.Select(s => new UnitNote(StaleCategory, StalePriority, StaleText(s))),
        .. unit.Issues.Select(i => new UnitNote(i.Code, PriorityOf(i.Severity), $"{Labels.Of(i.Severity)}: {i.Message}")),
    ];

    private static string StaleText(StaleTarget stale)
    {
        string approved = stale.Reviewer is { } reviewer ? $"{reviewer} approved" : "a reviewer approved";
        return $"out of date: the source has changed since {approved} '{stale.Target}' for '{stale.Source}'";
    }

    private static string PriorityOf(Severity severity) => severity switch
    {
        Severity.Critical => "1",
        Severity.Major => "3",
        _ => "6",
    };
}
