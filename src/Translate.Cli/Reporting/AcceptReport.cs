using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Humanizer;
using Translate.Cli.Commands;
using Translate.Documents;
using Translate.Pipeline;
using Translate.Reviewing;

namespace Translate.Cli.Reporting;

/// <summary>Tells what accepting files changed, or would change: for people side by side, for programs as JSON lines.</summary>
internal sealed class AcceptReport(Shell shell, Acceptance acceptance, bool dryRun)
{
    private const int MostListed = 50;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>What was not kept and what must be decided, on standard error.</summary>
    public async Task WriteWarningsAsync(ImmutableArray<string> articleErrors)
    {
        foreach (string line in articleErrors.Concat(Unplaced()).Concat(acceptance.Disagreements.SelectMany(Lines)))
        {
            await shell.Error.WriteLineAsync(line).ConfigureAwait(false);
        }

        if (!acceptance.Disagreements.IsEmpty)
        {
            await shell.Error.WriteLineAsync(
                $"{Quantity("unit", acceptance.Disagreements.Length)} to decide; nothing was changed. Correct a file, or run this again with "
                + "'--prefer ours' (what is approved already, or the file named first) or '--prefer theirs' (what the file says, or the one named last).").ConfigureAwait(false);
        }
    }

    public async Task WriteAsync(bool everyChange)
    {
        if (everyChange)
        {
            foreach (string line in acceptance.Changes.SelectMany(Lines))
            {
                await shell.Output.WriteLineAsync(line).ConfigureAwait(false);
            }
        }

        await shell.Output.WriteLineAsync(Summary()).ConfigureAwait(false);
    }

    public async Task WriteJsonAsync()
    {
        foreach (AcceptedChange change in acceptance.Changes)
        {
            await WriteAsync(new
            {
                change = Word(change.Kind),
                article = change.Approval.Article,
                unit = change.Approval.Unit,
                source = change.Approval.Source.Text,
                oldTarget = change.OldTarget,
                target = change.Approval.Target.Text,
                state = Word(change.Approval.State),
                reviewer = change.Approval.Reviewer,
                stale = change.IsStale,
                at = change.Location.ToString(),
            }).ConfigureAwait(false);
        }

        foreach (UnplacedSegment segment in acceptance.Unplaced)
        {
            await WriteAsync(new { change = "unplaced", source = segment.Source, target = segment.Target, reason = segment.Reason, at = segment.Location.ToString() }).ConfigureAwait(false);
        }

        foreach (Disagreement disagreement in acceptance.Disagreements)
        {
            await WriteAsync(new
            {
                change = "disagreement",
                article = disagreement.Article,
                unit = disagreement.Unit,
                source = disagreement.Source,
                targets = disagreement.Opinions.Select(o => new { target = o.Target, reviewer = o.Reviewer, at = o.Where }),
            }).ConfigureAwait(false);
        }
    }

    private Task WriteAsync<T>(T line) => shell.Output.WriteLineAsync(JsonSerializer.Serialize(line, JsonLines.Options));

    private IEnumerable<string> Unplaced()
    {
        foreach (UnplacedSegment segment in acceptance.Unplaced.Take(MostListed))
        {
            yield return $"{segment.Location}: not kept: {segment.Reason}";
            foreach (string line in TwoColumns.Of(segment.Source, segment.Target))
            {
                yield return line;
            }
        }

        if (acceptance.Unplaced.Length > MostListed)
        {
            yield return $"… and {(acceptance.Unplaced.Length - MostListed).ToString("N0", English)} more that were not kept.";
        }
    }

    private static IEnumerable<string> Lines(AcceptedChange change)
    {
        string by = change.Approval.Reviewer is { } reviewer ? $" by {reviewer}" : "";
        string stale = change.IsStale ? "; the article has changed since, so it is offered as stale" : "";
        yield return $"{change.Approval.Article} {change.Approval.Unit}: {Word(change.Kind)}, {Word(change.Approval.State)}{by}{stale} ({change.Location})";
        foreach (string line in TwoColumns.Of(change.Approval.Source.Text, Marked(change)))
        {
            yield return line;
        }
    }

    // Of a target that was another before: what goes [-so-] and what comes {+so+}.
    private static string Marked(AcceptedChange change) => change.Kind is not ChangeKind.Changed ? change.Approval.Target.Text
        : string.Concat(WordDifference.Between(change.OldTarget!, change.Approval.Target.Text).Select(p => p.Kind switch
        {
            DifferenceKind.Removed => $"[-{p.Text}-]",
            DifferenceKind.Added => $"{{+{p.Text}+}}",
            _ => p.Text,
        }));

    private static IEnumerable<string> Lines(Disagreement disagreement)
    {
        yield return $"{disagreement.Article} {disagreement.Unit}: reviewers disagree about '{disagreement.Source}'";
        foreach (Opinion opinion in disagreement.Opinions)
        {
            yield return $"    '{opinion.Target}'{(opinion.Reviewer is { } reviewer ? $" by {reviewer}" : "")} ({opinion.Where})";
        }
    }

    private string Summary()
    {
        string[] parts =
        [
            .. acceptance.Changes.GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(g => $"{g.Count().ToString("N0", English)} {Word(g.Key)}"),
            .. acceptance.Unchanged > 0 ? [$"{acceptance.Unchanged.ToString("N0", English)} approved before"] : Array.Empty<string>(),
            .. acceptance.Unplaced.Length > 0 ? [$"{acceptance.Unplaced.Length.ToString("N0", English)} not placed"] : Array.Empty<string>(),
            .. acceptance.LeftOut > 0 ? [$"{acceptance.LeftOut.ToString("N0", English)} not reviewed"] : Array.Empty<string>(),
        ];
        string where = !acceptance.Disagreements.IsEmpty ? "Nothing was changed."
            : acceptance.IsUnchanged ? $"{acceptance.Memory.File} stays as it is."
            : dryRun ? $"Nothing was changed; without --dry-run it would be kept in {acceptance.Memory.File}."
            : $"Kept in {acceptance.Memory.File}.";
        string edited = acceptance.EditedLeftOut > 0
            ? $" Of those not reviewed, {acceptance.EditedLeftOut.ToString("N0", English)} changed since the run: set what is right to reviewed, or add '--include edited'."
            : "";
        return parts.Length == 0 ? $"No segments in these files. {where}" : $"Segments: {string.Join(", ", parts)}. {where}{edited}";
    }

    private static string Word<T>(T value)
        where T : struct, Enum => KebabCase.Of(value.ToString());

    private static string Quantity(string word, int count) => word.ToQuantity(count, "N0", English);
}
