using System.Globalization;

namespace Translate.Memories;

/// <summary>The last change of a <c>tu</c> or <c>tuv</c>, as far as its attributes tell.</summary>
/// <param name="Time">When, in universal time.</param>
/// <param name="By">Who.</param>
internal readonly record struct TmxChange(DateTimeOffset? Time, string? By)
{
    /// <summary>The form of dates in TMX 1.4b: <c>20260131T093000Z</c>.</summary>
    public const string DateFormat = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>What the attributes of the element at hand say.</summary>
    public static TmxChange Read(TmxNodes nodes) => new(
        Date(nodes.Attribute("changedate")) ?? Date(nodes.Attribute("creationdate")),
        Name(nodes.Attribute("changeid")) ?? Name(nodes.Attribute("creationid")));

    /// <summary>This change, what it does not say filled in from another.</summary>
    public TmxChange Or(TmxChange other) => new(Time ?? other.Time, By ?? other.By);

    // A date in another form is no reason to refuse a memory.
    private static DateTimeOffset? Date(string? text) =>
        DateTimeOffset.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date) ? date : null;

    private static string? Name(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
