using Translate.MachineTranslation;

namespace Translate.Cli.Reporting;

/// <summary>What a run would cost and how long its paid engine would take.</summary>
/// <param name="Price">What a million characters cost; null when <c>pipeline.yml</c> does not say.</param>
/// <param name="Cost">What the run would cost; null without a price.</param>
/// <param name="Tier">The tier whose pace was reckoned with.</param>
/// <param name="Time">The least time that the tier's limits allow.</param>
/// <param name="Left">What the budget leaves for this run; null without a budget.</param>
internal sealed record Estimate(decimal? Price, decimal? Cost, string Tier, TimeSpan Time, long? Left)
{
    /// <summary>The estimate for a forecast.</summary>
    /// <param name="forecast">What would be translated.</param>
    /// <param name="options">Price, tier and budget.</param>
    /// <param name="ledger">Tells what the month has cost already; null without a ledger.</param>
    public static Estimate Of(ArticleForecast forecast, MachineTranslationOptions options, ReplyLedger? ledger)
    {
        long? month = options.Budget?.CharactersPerMonth is { } limit ? Math.Max(0, limit - (ledger?.CharactersThisMonth ?? 0)) : null;
        long? left = (options.Budget?.CharactersPerRun, month) switch
        {
            ({ } run, { } rest) => Math.Min(run, rest),
            (var run, var rest) => run ?? rest,
        };
        return new Estimate(
            options.PricePerMillion,
            forecast.Characters * options.PricePerMillion / 1_000_000,
            options.Tier,
            EngineCatalogue.PaceOf(options).TimeFor(forecast.Characters),
            left);
    }
}
