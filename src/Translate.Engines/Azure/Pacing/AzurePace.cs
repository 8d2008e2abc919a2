using System.Collections.Immutable;

namespace Translate.Engines.Azure.Pacing;

/// <summary>How fast the engine may ask, and for how long it goes on asking a service that does not answer.</summary>
/// <remarks>The tiers' limits: https://learn.microsoft.com/azure/ai-services/translator/service-limits.</remarks>
public sealed record AzurePace
{
    /// <summary>The tier that sets no limits of its own.</summary>
    public const string CustomTier = "custom";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>The pace of a price tier.</summary>
    /// <param name="tier"><c>F0</c>, <c>S1</c> to <c>S4</c>, or <see cref="CustomTier"/>.</param>
    /// <param name="charactersPerMinute">A limit in place of the tier's; null for the tier's own.</param>
    /// <param name="charactersPerHour">A limit in place of the tier's; null for the tier's own.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such tier.</exception>
    public AzurePace(string tier = "S1", int? charactersPerMinute = null, int? charactersPerHour = null)
    {
        Tier = tier;
        CharacterLimit[] own =
        [
            .. charactersPerMinute is { } minute ? [new CharacterLimit(minute, Minute)] : Array.Empty<CharacterLimit>(),
            .. charactersPerHour is { } hour ? [new CharacterLimit(hour, Hour)] : Array.Empty<CharacterLimit>(),
        ];
        Limits = own.Length > 0 ? [.. own] : LimitsOf(tier);
    }

    /// <summary>The tier's name.</summary>
    public string Tier { get; }

    /// <summary>The limits, all of which hold at once; none where only the service's answers set the pace.</summary>
    public ImmutableArray<CharacterLimit> Limits { get; }

    /// <summary>
    /// How long the service may refuse or be silent, counted from its first failure after a usable answer. A wait that it asks for and that would
    /// end later is not begun.
    /// </summary>
    public TimeSpan GiveUpAfter { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The most characters in one call: the service's 50,000, or a limit that is lower, since a larger call would be refused for ever.</summary>
    public int CharactersPerCall => Limits.Select(l => l.Characters).Append(RequestBatches.MaxCharacters).Min();

    /// <summary>The wait after a failure that names none itself, doubled with each further failure in a row up to <see cref="LongestDelay"/>.</summary>
    internal TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(0.8);

    /// <summary>The longest wait that the engine chooses itself.</summary>
    internal TimeSpan LongestDelay { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many calls may be under way before the service has answered any.</summary>
    internal int FirstConcurrency { get; init; } = 32;

    /// <summary>
    /// How far apart calls begin before the service has answered any. A stranger is not met with a volley, and answers that do not come all at once are read
    /// while others are under way.
    /// </summary>
    internal TimeSpan FirstInterval { get; init; } = TimeSpan.FromMilliseconds(6);

    /// <summary>How many calls may ever be under way: more would hold memory and sockets without gain.</summary>
    internal int MostConcurrency { get; init; } = 32;

    /// <summary>The least time in which so many characters can be sent; nothing for what fits into the limits at once.</summary>
    public TimeSpan TimeFor(long characters) => Limits
        .Select(l => l.Window * ((Math.Max(characters, 1) - 1) / l.Characters))
        .Append(TimeSpan.Zero)
        .Max();

    private static ImmutableArray<CharacterLimit> LimitsOf(string tier) => tier switch
    {
        "F0" => [new CharacterLimit(33_300, Minute)],
        "S1" or "S2" => [new CharacterLimit(40_000_000, Hour)],
        "S3" => [new CharacterLimit(120_000_000, Hour)],
        "S4" => [new CharacterLimit(200_000_000, Hour)],
        CustomTier => [],
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "There is no such tier."),
    };
}
