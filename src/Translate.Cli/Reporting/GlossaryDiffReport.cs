using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Translate.Cli.Commands;
using Translate.Documents;
using Translate.Glossaries.Comparison;
using Translate.Running;

namespace Translate.Cli.Reporting;

/// <summary>What <c>translate glossary diff</c> prints.</summary>
/// <param name="changes">The entries that differ.</param>
/// <param name="impact">What they do to the articles; null when that was not asked.</param>
/// <param name="pricePerMillion">What a million characters cost; null when that is not known.</param>
internal sealed class GlossaryDiffReport(ImmutableArray<EntryChange> changes, GlossaryImpact? impact, decimal? pricePerMillion)
{
    private const string Nothing = "–";

    /// <summary>The report for people.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (EntryChange change in changes)
        {
            Append(text, change);
        }

        text.Append(CultureInfo.InvariantCulture, $"{Count(EntryChangeKind.Added)} added, {Count(EntryChangeKind.Removed)} removed, {Count(EntryChangeKind.Changed)} changed\n");
        if (impact is not null)
        {
            AppendImpact(text, impact);
        }

        return text.ToString();
    }

    /// <summary>The report for programs: one JSON object in one line.</summary>
    public string ToJson() => JsonSerializer.Serialize(
        new
        {
            added = Count(EntryChangeKind.Added),
            removed = Count(EntryChangeKind.Removed),
            changed = Count(EntryChangeKind.Changed),
            entries = changes.Select(c => new
            {
                change = Name(c.Kind),
                term = c.Term,
                values = c.Values.Select(v => new { key = v.Key, word = v.Word.Length == 0 ? null : v.Word, old = v.Old.ToArray(), @new = v.New.ToArray() }),
            }),
            impact = impact is null ? null : new
            {
                articles = impact.Articles,
                segments = impact.Segments,
                touchedArticles = ArticlesOf(impact.Touched),
                touchedSegments = impact.Touched.Length,
                reviewedSegments = impact.Reviewed.Count(),
                retranslatedSegments = impact.Retranslated.Count(),
                characters = impact.Characters,
                cost = Cost(impact),
                touched = impact.Touched.Select(t => new
                {
                    article = t.Article,
                    unit = t.Unit,
                    source = t.Source,
                    old = t.Old.Select(Json),
                    @new = t.New.Select(Json),
                    reviewed = t.Reviewed,
                    retranslated = t.Reviewed is null && t.IsAskedAnew,
                }),
                unreadable = impact.Unreadable.ToArray(),
            },
        },
        JsonLines.Options) + "\n";

    private static object Json(TermMatch match) => new
    {
        start = match.Span.Start,
        end = match.Span.End,
        text = match.Text,
        term = match.Term,
        target = match.Accepted.ToArray(),
        required = match.Required,
    };

    private static void Append(StringBuilder text, EntryChange change)
    {
        char sign = change.Kind switch { EntryChangeKind.Added => '+', EntryChangeKind.Removed => '-', _ => '~' };
        text.Append(sign).Append(' ').Append(change.Term).Append('\n');
        foreach (ValueChange value in change.Values)
        {
            string key = value.Word.Length == 0 ? value.Key : $"{value.Key} {value.Word}";
            string what = change.Kind switch
            {
                EntryChangeKind.Added => Listed(value.New),
                EntryChangeKind.Removed => Listed(value.Old),
                _ => $"{Listed(value.Old)} → {Listed(value.New)}",
            };
            text.Append(CultureInfo.InvariantCulture, $"    {key}: {what}\n");
        }
    }

    private void AppendImpact(StringBuilder text, GlossaryImpact touched)
    {
        foreach (IGrouping<string, TouchedSegment> article in touched.Touched.GroupBy(t => t.Article, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{article.Key}\n");
            foreach (TouchedSegment segment in article)
            {
                Append(text, segment);
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{touched.Touched.Length} of {touched.Segments} segments touched, in {ArticlesOf(touched.Touched)} of {touched.Articles} articles\n");
        text.Append(CultureInfo.InvariantCulture, $"  {touched.Reviewed.Count()} reviewed: a person should look at them again\n");
        text.Append(CultureInfo.InvariantCulture, $"  {touched.Retranslated.Count()} to be translated anew: {touched.Characters} characters{Price(touched)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {touched.Touched.Count(t => t.Reviewed is null && !t.IsAskedAnew)} to be checked anew: the engine would be asked the same\n");
    }

    private static void Append(StringBuilder text, TouchedSegment segment)
    {
        string fate = segment.Reviewed is not null ? "reviewed" : segment.IsAskedAnew ? "translated anew" : "checked anew";
        text.Append(CultureInfo.InvariantCulture, $"  {segment.Unit} ({fate}) {OnOneLine(segment.Source)}\n");
        foreach (TermMatch match in segment.Old)
        {
            text.Append(CultureInfo.InvariantCulture, $"    - {Shown(match)}\n");
        }

        foreach (TermMatch match in segment.New)
        {
            text.Append(CultureInfo.InvariantCulture, $"    + {Shown(match)}\n");
        }

        if (segment.Reviewed is { } reviewed)
        {
            text.Append(CultureInfo.InvariantCulture, $"    = {OnOneLine(reviewed)}\n");
        }
    }

    private static string Shown(TermMatch match) => FormattableString.Invariant(
        $"{match.Span.Start + 1}: {OnOneLine(match.Text)} → {string.Join(" / ", match.Accepted)}{(match.Accepted.Contains(match.Required, StringComparer.Ordinal) ? "" : $" as {match.Required}")}");

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Listed(ImmutableArray<string> values) => values.IsEmpty ? Nothing : OnOneLine(string.Join(" | ", values));

    private static int ArticlesOf(IEnumerable<TouchedSegment> segments) => segments.Select(s => s.Article).Distinct(StringComparer.Ordinal).Count();

    private string Price(GlossaryImpact touched) => Cost(touched) is { } cost
        ? FormattableString.Invariant($", {cost:0.00####} at the price in 'price-per-million'")
        : "";

    private decimal? Cost(GlossaryImpact touched) => pricePerMillion is { } price ? touched.CostAt(price) : null;

    private int Count(EntryChangeKind kind) => changes.Count(c => c.Kind == kind);

    private static string Name(EntryChangeKind kind) => Pipeline.KebabCase.Of(kind.ToString());
}
