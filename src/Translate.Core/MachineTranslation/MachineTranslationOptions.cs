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

    /// <summary>What the service allows the resource to be sent: <c>F0</c> (free) or <c>S1</c> (the default) to <c>S4</c>.</summary>
    [AllowedValues("F0", "S1", "S2", "S3", "S4")]
    [NotSigned]
    public string Tier { get; init; } = "S1";

    /// <summary>What a million characters cost, in whatever currency; null (the default) shows characters without a price.</summary>
    [Range(0d, 1_000_000d)]
    [NotSigned]
    public decimal? PricePerMillion { get; init; }

    /// <summary>What metered engines may be sent at most; null (the default) sets no limit.</summary>
    [NotSigned]
    public BudgetOptions? Budget { get; init; }
}
