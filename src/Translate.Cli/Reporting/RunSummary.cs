using System.Collections.Immutable;
using Humanizer;
using Humanizer.Localisation;
using Translate.Documents;
using Translate.Running;
using static Translate.Cli.Reporting.Amounts;

namespace Translate.Cli.Reporting;

/// <summary>The closing words of a run, for people.</summary>
internal static class RunSummary
{
    private const int MostIssues = 10;

    /// <summary>What must not be missed, on standard error: warnings, notices, articles that were not finished, why the quality gate failed.</summary>
    public static async Task WriteWarningsAsync(RunReport report, string outputFolder, bool everything, TextWriter error)
    {
        IEnumerable<string> warnings = report.Warnings.Concat(report.Articles.SelectMany(a => a.Document?.Notices ?? [])).Select(w => $"warning: {w}");
        IEnumerable<string> errors = report.Articles.Select(a => a.Error).OfType<string>().Distinct(StringComparer.Ordinal);
        foreach (string line in warnings.Concat(errors).Concat(Missing(report, everything)).Concat(Uncertain(report, everything)))
        {
            await error.WriteLineAsync(line).ConfigureAwait(false);
        }

        if (report.Outcome == RunOutcome.QualityGateFailed)
        {
            await error.WriteLineAsync(FailedGate(report, outputFolder)).ConfigureAwait(false);
        }

        if (report.IsDraft)
        {
            await error.WriteLineAsync($"draft: these editions were translated by the engine '{report.Engine?.Name}' and need a translator's eye.").ConfigureAwait(false);
        }
    }

    /// <summary>Articles, segments and where they came from, what was billed, issues, and where the files are.</summary>
    public static async Task WriteAsync(RunReport report, string outputFolder, TimeSpan time, bool everyIssue, TextWriter output)
    {
        foreach (string line in Lines(report, outputFolder, time, everyIssue))
        {
            await output.WriteLineAsync(line).ConfigureAwait(false);
        }
    }

    private static IEnumerable<string> Lines(RunReport report, string outputFolder, TimeSpan time, bool everyIssue)
    {
        TranslationUnit[] units = [.. report.Articles.SelectMany(a => a.Units)];
        int finished = report.Articles.Count(a => a.Document is not null);
        string articles = finished == report.Articles.Length ? Quantity("article", finished) : $"{Number(finished)} of {Quantity("article", report.Articles.Length)}";
        yield return finished == 0
            ? $"{articles} finished."
            : $"{articles}, {Quantity("segment", units.Length)}: {string.Join(", ", Origins(units, report.Engine?.Name))}.";
        yield return $"{Billing(report)} Took {time.Humanize(2, English, minUnit: TimeUnit.Millisecond)}.";
        if (report.Missing.Any())
        {
            long characters = report.Missing.Sum(m => m.Characters);
            yield return $"Missing: {Quantity("segment", report.Missing.Count())}, {Quantity("character", characters)}{InMoney(report, characters)}.";
        }

        foreach (string line in Issues(report, everyIssue))
        {
            yield return line;
        }

        foreach (string line in Stale(report))
        {
            yield return line;
        }

        foreach (string line in Files(report, outputFolder))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Origins(TranslationUnit[] units, string? engine)
    {
        (string Words, int Count)[] origins =
        [
            ("from memory", units.Count(u => u.Origin == TargetOrigin.Memory)),
            ("by people", units.Count(u => u.Origin == TargetOrigin.Human)),
            ($"by the engine '{engine}'", units.Count(u => u.Origin == TargetOrigin.Machine)),
            ("without translation", units.Count(u => u.Origin == TargetOrigin.None)),
        ];
        return origins.Any(o => o.Count > 0) ? origins.Where(o => o.Count > 0).Select(o => $"{Number(o.Count)} {o.Words}") : ["nothing to translate"];
    }

    private static string Billing(RunReport report)
    {
        string billed = $"{Quantity("character", report.CharactersBilled)} billed{InMoney(report, report.CharactersBilled)}";
        return report.RepliesFromLedger > 0 ? $"{billed}; {Quantity("reply", report.RepliesFromLedger)} had been paid for before." : $"{billed}.";
    }

    private static IEnumerable<string> Missing(RunReport report, bool everything) => Listed(
        report.Articles.SelectMany(a => a.Missing.Select(m => $"  missing {a.Article} {m.Unit}: {m.Text}")), everything);

    private static IEnumerable<string> Uncertain(RunReport report, bool everything)
    {
        if (report.UncertainPayments.IsEmpty)
        {
            return [];
        }

        long characters = report.UncertainPayments.Sum(p => p.Characters);
        string heading = $"warning: {Quantity("segment", report.UncertainPayments.Length)} ({Quantity("character", characters)}{InMoney(report, characters)}) "
            + "possibly paid twice: the first answer was on its way when it was lost.";
        return Listed(report.UncertainPayments.Select(p => $"  possibly paid twice {p.Article}: {p.Text}"), everything).Prepend(heading);
    }

    private static IEnumerable<string> Listed(IEnumerable<string> lines, bool everything)
    {
        string[] all = [.. lines];
        return everything || all.Length <= MostIssues ? all
            : [.. all.Take(MostIssues), $"  … and {Number(all.Length - MostIssues)} more; --verbose lists them all, and so does {PipelineRun.ReportFile}."];
    }

    private static string InMoney(RunReport report, long characters) => report.CostOf(characters) is { } cost ? $", {Cost(cost)}" : "";

    // A job that runs with --quiet shows nothing else of it than its exit code.
    private static string FailedGate(RunReport report, string outputFolder)
    {
        int stale = report.Articles.Sum(a => a.Units.Count(u => !u.Stale.IsEmpty));
        IEnumerable<string> counts = CountsOf(report.Articles.SelectMany(a => a.Issues).Select(i => i.Issue));
        string found = string.Join(", ", stale > 0 ? counts.Append($"{Number(stale)} stale") : counts);
        return $"The quality gate failed: {found}. '{Path.Combine(outputFolder, PipelineRun.ReportFile)}' lists them; 'fail-on' in the pipeline definition says which of them count.";
    }

    private static IEnumerable<string> CountsOf(IEnumerable<QualityIssue> issues) => issues
        .GroupBy(i => i.Severity)
        .OrderByDescending(g => g.Key)
        .Select(g => $"{Number(g.Count())} {g.Key.ToString().ToLowerInvariant()}");

    private static IEnumerable<string> Issues(RunReport report, bool everyIssue)
    {
        var issues = report.Articles.SelectMany(a => a.Issues.Select(i => (a.Article, i.Unit, i.Issue)))
            .OrderByDescending(i => i.Issue.Severity)
            .ToImmutableArray();
        if (issues.IsEmpty)
        {
            yield return report.Articles.Any(a => a.Document is not null) ? "No issues." : "Nothing was checked.";
            yield break;
        }

        yield return $"{Quantity("issue", issues.Length)}: {string.Join(", ", CountsOf(issues.Select(i => i.Issue)))}.";
        foreach ((string article, TranslationUnit unit, QualityIssue issue) in issues.Take(everyIssue ? int.MaxValue : MostIssues))
        {
            yield return $"  {issue.Severity.ToString().ToLowerInvariant()} {article} {unit.Id} {issue.Code}: {issue.Message}";
        }

        if (!everyIssue && issues.Length > MostIssues)
        {
            yield return $"  … and {Number(issues.Length - MostIssues)} more; --verbose lists them all.";
        }
    }

    private static IEnumerable<string> Stale(RunReport report)
    {
        (string Article, TranslationUnit Unit)[] stale = [.. report.Articles.SelectMany(a => a.Units.Where(u => !u.Stale.IsEmpty).Select(u => (a.Article, u)))];
        if (stale.Length > 0)
        {
            yield return $"{Quantity("segment", stale.Length)} stale: the source has changed since a reviewer approved the translation.";
        }

        foreach ((string article, TranslationUnit unit) in stale)
        {
            yield return $"  {article} {unit.Id}: approved was '{unit.Stale[0].Target}' for '{unit.Stale[0].Source}'";
        }
    }

    private static IEnumerable<string> Files(RunReport report, string outputFolder)
    {
        foreach (string file in report.Articles.Where(a => a.Files.Length > 0).Select(a => a.Files[0]))
        {
            yield return $"  {file}";
        }

        string details = $"'{Path.Combine(outputFolder, PipelineRun.ReportFile)}' has the details.";
        yield return report.Articles.Any(a => a.Files.Length > 0) ? $"All files are in '{outputFolder}'; {details}" : details;
    }
}
