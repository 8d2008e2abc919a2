using System.ComponentModel.DataAnnotations;
using Translate.Pipeline;

namespace Translate.MachineTranslation;

/// <summary>The options of the stage <c>machine-translation</c>.</summary>
public sealed record MachineTranslationOptions
{
    /// <summary>
    /// The engine: <c>azure</c>, <c>offline</c>, <c>pseudo</c>, or <c>auto</c> (the default), which is <c>azure</c> where its key is set and
    /// <c>offline</c> elsewhere.
    /// </summary>
    [EngineName]
    public string Engine { get; init; } = "auto";

    /// <summary>What a paid engine shows to its service: <c>key</c> (the default), or <c>identity</c>, which needs no secret.</summary>
    [NotSigned]
    public EngineCredential Credential { get; init; }

    /// <summary>The category of a custom model that the engine is to use; null (the default) for the general one. At most 200 characters.</summary>
    [StringLength(200)]
    public string? Category { get; init; }

    /// <summary>
    /// The price tier of the engine's resource, which says how many characters it may be sent in a minute or an hour: <c>F0</c> (free), <c>S1</c> (the
    /// default) to <c>S4</c>, or <c>custom</c>, which has no limits but those of <see cref="CharactersPerMinute"/> and <see cref="CharactersPerHour"/>.
    /// </summary>
    [AllowedValues("F0", "S1", "S2", "S3", "S4", "custom")]
    [NotSigned]
    public string Tier { get; init; } = "S1";

    /// <summary>The most characters sent in any 60 seconds, 100 or more; null (the default) for the tier's own limit.</summary>
    [Range(100, 1_000_000_000)]
    [NotSigned]
    public int? CharactersPerMinute { get; init; }

    /// <summary>The most characters sent in any 60 minutes, 100 or more; null (the default) for the tier's own limit.</summary>
    [Range(100, 1_000_000_000)]
    [NotSigned]
    public int? CharactersPerHour { get; init; }

    /// <summary>
    /// The seconds, 1 to 86,400, for which the engine is asked again while it refuses or does not answer; then the run stops and keeps what it has.
    /// Every usable answer starts them anew. The default is 300.
    /// </summary>
    [Range(1, 86_400)]
    [NotSigned]
    public int GiveUpAfter { get; init; } = 300;

    /// <summary>What a million characters cost, in whatever currency; null (the default) shows characters without a price.</summary>
    [Range(0d, 1_000_000d)]
    [NotSigned]
    public decimal? PricePerMillion { get; init; }

    /// <summary>What metered engines may be sent at most; null (the default) sets no limit.</summary>
    [NotSigned]
    public BudgetOptions? Budget { get; init; }
}
