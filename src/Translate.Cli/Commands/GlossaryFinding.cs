using System.Collections.Immutable;
using System.Text.Json;
using Translate.Documents;
using Translate.Glossaries;
using Translate.Pipeline;

namespace Translate.Cli.Commands;

/// <summary>How <c>translate glossary find</c> shows what it found, and with <c>--explain</c> why.</summary>
internal static class GlossaryFinding
{
    /// <summary>One object for a line: <c>{"line":1,"matches":[…]}</c>.</summary>
    public static string AsJson(int line, IEnumerable<TermMatch> matches) =>
        JsonSerializer.Serialize(new { line, matches = matches.Select(Plain) }, JsonLines.Options);

    /// <summary>The same with the reason and the entry's place in each match, and under <c>guarded</c> what was not found.</summary>
    public static string AsJson(int line, ImmutableArray<TermDecision> decisions) => JsonSerializer.Serialize(
        new
        {
            line,
            matches = Found(decisions).Select(d => new
            {
                start = d.Span.Start,
                end = d.Span.End,
                text = d.Text,
                term = d.Match!.Term,
                target = d.Match.Accepted.ToArray(),
                form = KebabCase.Of(d.Match.Form.ToString()),
                entry = d.Entry.Place?.ToString(),
                why = d.Reason,
            }),
            guarded = decisions.Where(d => d.Match is null).Select(d => new
            {
                start = d.Span.Start,
                end = d.Span.End,
                text = d.Text,
                term = d.Entry.Term,
                guard = KebabCase.Of(d.Obstacle.ToString()),
                entry = d.Entry.Place?.ToString(),
                why = d.Reason,
            }),
        },
        JsonLines.Options);

    /// <summary>A line for each name found: <c>1:7: Iraks → Iraq (Irak, genitive)</c>.</summary>
    public static void Write(TextWriter output, int line, TermMatch match) => output.WriteLine(FormattableString.Invariant(
        $"{line}:{match.Span.Start + 1}: {match.Text} → {string.Join(" / ", match.Accepted)} ({match.Term}, {KebabCase.Of(match.Form.ToString())})"));

    /// <summary>Two lines for each form tried: what came of it; and why, with the place of its entry.</summary>
    public static void Write(TextWriter output, int line, TermDecision decision)
    {
        if (decision.Match is { } match)
        {
            Write(output, line, match);
        }
        else
        {
            output.WriteLine(FormattableString.Invariant($"{line}:{decision.Span.Start + 1}: {decision.Text} not found ({decision.Entry.Term})"));
        }

        output.WriteLine($"    {decision.Reason}; {decision.Entry.Place}");
    }

    // A word that is adjective and inhabitant makes one match of two forms; one object is enough for a machine.
    private static IEnumerable<TermDecision> Found(ImmutableArray<TermDecision> decisions) =>
        decisions.Where(d => d.Match is not null).DistinctBy(d => d.Span);

    private static object Plain(TermMatch match) => new
    {
        start = match.Span.Start,
        end = match.Span.End,
        text = match.Text,
        term = match.Term,
        target = match.Accepted.ToArray(),
        form = KebabCase.Of(match.Form.ToString()),
    };
}
