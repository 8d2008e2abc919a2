using System.ComponentModel.DataAnnotations;

namespace Translate.MachineTranslation;

/// <summary>How many characters metered engines may be sent. A request that would go over is not sent; the run then ends with exit code 5.</summary>
public sealed record BudgetOptions
{
    /// <summary>In one run; null (the default) sets no limit.</summary>
    [Range(typeof(long), "0", "1000000000000", ParseLimitsInInvariantCulture = true)]
    public long? CharactersPerRun { get; init; }

    /// <summary>In a calendar month in UTC, by all runs that share the ledger; null (the default) sets no limit.</summary>
    [Range(typeof(long), "0", "1000000000000", ParseLimitsInInvariantCulture = true)]
    public long? CharactersPerMonth { get; init; }
}
