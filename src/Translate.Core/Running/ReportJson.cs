using System.Text.Encodings.Web;
using System.Text.Json;
using Translate.Documents;
using Translate.MachineTranslation;
using Translate.Pipeline;

namespace Translate.Running;

/// <summary>Writes a run's report as JSON: <c>report.json</c>, and what <c>run --json</c> prints.</summary>
public static class ReportJson
{
    // Names in Norwegian and Arabic stay readable; the report is never put into HTML as it is.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the report, with a line end after it. It holds no clock: the same run gives the same bytes.</summary>
    public static async Task WriteAsync(RunReport report, Stream output, CancellationToken cancellationToken)
    {
        var writer = new Utf8JsonWriter(output, Options);
        await using (writer.ConfigureAwait(false))
        {
            Write(report, writer);
        }

        await output.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
    }

    private static void Write(RunReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("outcome", KebabCase.Of(report.Outcome.ToString()));
        json.WriteString("signature", report.Signature);
        json.WriteString("source", report.Source.Tag);
        json.WriteString("target", report.Target.Tag);
        Write(report.Engine, json);
        json.WriteBoolean("draft", report.IsDraft);
        WriteTexts(json, "warnings", report.Warnings);
        json.WriteNumber("charactersBilled", report.CharactersBilled);
        json.WriteNumber("repliesFromLedger", report.RepliesFromLedger);
        WriteCost(json, report.CostOf(report.CharactersBilled));
        WriteUncertain(json, report.UncertainPayments);
        WriteMissing(json, report);
        WriteCounts(json, "segments", [.. report.Articles.SelectMany(a => a.Units)]);
        WriteStale(report, json);
        WriteTerms(json, report.Articles.SelectMany(a => a.Units));
        json.WriteStartArray("articles");
        foreach (ArticleReport article in report.Articles)
        {
            Write(article, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStale(RunReport report, Utf8JsonWriter json)
    {
        json.WriteStartArray("stale");
        foreach ((ArticleReport article, TranslationUnit unit) in report.Articles.SelectMany(a => a.Units.Select(u => (a, u))))
        {
            foreach (StaleTarget stale in unit.Stale)
            {
                json.WriteStartObject();
                json.WriteString("article", article.Article);
                json.WriteString("unit", unit.Id);
                json.WriteString("oldSource", stale.Source);
                json.WriteString("oldTarget", stale.Target);
                json.WriteString("source", unit.Source.Text);
                json.WriteString("reviewer", stale.Reviewer);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteCost(Utf8JsonWriter json, decimal? cost)
    {
        if (cost is { } known)
        {
            json.WriteNumber("cost", known);
        }
    }

    private static void WriteUncertain(Utf8JsonWriter json, IEnumerable<UncertainPayment> payments)
    {
        json.WriteStartArray("possiblyPaidTwice");
        foreach (UncertainPayment payment in payments)
        {
            json.WriteStartObject();
            json.WriteString("article", payment.Article);
            json.WriteString("source", payment.Text);
            json.WriteNumber("characters", payment.Characters);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMissing(Utf8JsonWriter json, RunReport report)
    {
        long characters = report.Missing.Sum(m => m.Characters);
        json.WriteStartObject("missing");
        json.WriteNumber("segments", report.Missing.Count());
        json.WriteNumber("characters", characters);
        WriteCost(json, report.CostOf(characters));
        json.WriteEndObject();
    }

    private static void WriteMissing(Utf8JsonWriter json, IEnumerable<MissingReply> replies)
    {
        json.WriteStartArray("missing");
        foreach (MissingReply reply in replies)
        {
            json.WriteStartObject();
            json.WriteString("unit", reply.Unit);
            json.WriteString("source", reply.Text);
            json.WriteNumber("characters", reply.Characters);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(EngineIdentity? engine, Utf8JsonWriter json)
    {
        if (engine is null)
        {
            json.WriteNull("engine");
            return;
        }

        json.WriteStartObject("engine");
        json.WriteString("name", engine.Name);
        json.WriteString("version", engine.Version);
        json.WriteString("dataHash", engine.DataHash);
        json.WriteEndObject();
    }

    private static void Write(ArticleReport article, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("article", article.Article);
        json.WriteString("title", article.Document?.Article.Metadata.Title);
        if (article.Error is { } error)
        {
            json.WriteString("error", error);
        }

        WriteMissing(json, article.Missing);
        WriteTexts(json, "notices", article.Document?.Notices ?? []);
        WriteCounts(json, "segments", [.. article.Units]);
        WriteTerms(json, article.Units);
        json.WriteStartArray("issues");
        foreach ((TranslationUnit unit, QualityIssue issue) in article.Issues)
        {
            json.WriteStartObject();
            json.WriteString("unit", unit.Id);
            json.WriteString("code", issue.Code);
            json.WriteString("severity", KebabCase.Of(issue.Severity.ToString()));
            json.WriteString("message", issue.Message);
            json.WriteString("source", unit.Source.Text);
            json.WriteString("target", unit.Target?.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts(json, "files", article.Files);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, TranslationUnit[] units)
    {
        json.WriteStartObject(name);
        json.WriteNumber("total", units.Length);
        json.WriteStartObject("origin");
        foreach (TargetOrigin origin in Enum.GetValues<TargetOrigin>())
        {
            json.WriteNumber(KebabCase.Of(origin.ToString()), units.Count(u => u.Origin == origin));
        }

        json.WriteEndObject();
        json.WriteStartObject("state");
        foreach (UnitState state in Enum.GetValues<UnitState>())
        {
            json.WriteNumber(KebabCase.Of(state.ToString()), units.Count(u => u.State == state));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTerms(Utf8JsonWriter json, IEnumerable<TranslationUnit> units)
    {
        TermProof[] proofs = [.. units.SelectMany(u => u.Proofs)];
        json.WriteStartObject("terms");
        json.WriteNumber("total", proofs.Length);
        json.WriteStartObject("proved");
        foreach (ProofMethod method in Enum.GetValues<ProofMethod>())
        {
            json.WriteNumber(KebabCase.Of(method.ToString()), proofs.Count(p => p.IsProved && p.Method == method));
        }

        json.WriteEndObject();
        json.WriteNumber("missing", proofs.Count(p => !p.IsProved));
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
