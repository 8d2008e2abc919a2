using Humanizer;
using Humanizer.Localisation;
using Translate.MachineTranslation;
using Translate.Running;
using static Translate.Cli.Reporting.Amounts;

namespace Translate.Cli.Reporting;

/// <summary>What a dry run found, for people.</summary>
internal static class DryRunSummary
{
    /// <summary>A line for each article, then everything together, what it costs and how long it takes.</summary>
    public static async Task WriteAsync(DryRunReport report, Estimate estimate, TextWriter output)
    {
        foreach (string line in Lines(report, estimate))
        {
            await output.WriteLineAsync(line).ConfigureAwait(false);
        }
    }

    private static IEnumerable<string> Lines(DryRunReport report, Estimate estimate)
    {
        foreach (DryRunArticle article in report.Articles.Where(a => a.Error is null))
        {
            yield return $"{article.Article}: {Counts(article.Forecast)}.";
        }

        ArticleForecast total = report.Total;
        yield return $"{Quantity("article", report.Articles.Count(a => a.Error is null))}, {Quantity("segment", total.Segments)}: {Counts(total)}.";
        if (report.Engine is not { IsMetered: true } engine)
        {
            yield return "Nothing would be paid for. Nothing was written.";
            yield break;
        }

        string cost = estimate.Cost is { } money
            ? $", {Cost(money)} at {Cost(estimate.Price ?? 0)} a million characters"
            : "; 'price-per-million' in pipeline.yml would tell the cost";
        string time = estimate.Time == TimeSpan.Zero ? "no waiting" : $"at least {estimate.Time.Humanize(2, English, minUnit: TimeUnit.Second)}";
        yield return $"The engine '{engine.Name}' would be sent {Quantity("character", total.Characters)}{cost}. Tier {estimate.Tier}: {time}.";
        if (total.PerhapsTwice > 0)
        {
            yield return $"Up to {Quantity("text", total.PerhapsTwice)} with names may be asked a second time, where the engine misses one; that is not counted here.";
        }

        if (estimate.Left is { } left)
        {
            yield return total.Characters <= left
                ? $"The budget allows {(total.PerhapsTwice > 0 ? "that much" : "it")}: {Quantity("character", left)} are left."
                : $"The budget does not allow it: {Quantity("character", left)} are left, so the run would end with code 5.";
        }

        yield return "Nothing was sent and nothing was written.";
    }

    private static string Counts(ArticleForecast forecast) =>
        $"{Number(forecast.New)} new, {Number(forecast.FromMemory)} from memory, {Number(forecast.FromLedger)} from ledger";
}
