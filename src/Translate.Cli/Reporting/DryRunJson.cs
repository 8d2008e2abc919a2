using System.Text.Encodings.Web;
using System.Text.Json;
using Translate.MachineTranslation;
using Translate.Running;

namespace Translate.Cli.Reporting;

/// <summary>What a dry run found, as JSON.</summary>
internal static class DryRunJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(DryRunReport report, Estimate estimate, Stream output)
    {
        var json = new Utf8JsonWriter(output, Options);
        await using (json.ConfigureAwait(false))
        {
            Write(report, estimate, json);
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(DryRunReport report, Estimate estimate, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteBoolean("dryRun", true);
        json.WriteString("engine", report.Engine?.Name);
        Write(report.Total, json);
        if (estimate.Cost is { } cost)
        {
            json.WriteNumber("pricePerMillion", estimate.Price ?? 0);
            json.WriteNumber("cost", cost);
        }

        json.WriteString("tier", estimate.Tier);
        json.WriteNumber("seconds", estimate.Time.TotalSeconds);
        if (estimate.Left is { } left)
        {
            json.WriteNumber("budgetLeft", left);
            json.WriteBoolean("withinBudget", report.Total.Characters <= left);
        }

        json.WriteStartArray("articles");
        foreach (DryRunArticle article in report.Articles)
        {
            json.WriteStartObject();
            json.WriteString("article", article.Article);
            if (article.Error is { } error)
            {
                json.WriteString("error", error);
            }

            Write(article.Forecast, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(ArticleForecast forecast, Utf8JsonWriter json)
    {
        json.WriteNumber("segments", forecast.Segments);
        json.WriteNumber("new", forecast.New);
        json.WriteNumber("fromMemory", forecast.FromMemory);
        json.WriteNumber("fromLedger", forecast.FromLedger);
        json.WriteNumber("characters", forecast.Characters);
        json.WriteNumber("perhapsTwice", forecast.PerhapsTwice);
    }
}
