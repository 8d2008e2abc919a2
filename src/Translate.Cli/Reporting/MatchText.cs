using System.Globalization;
using Translate.Documents;
using Translate.Pipeline;

namespace Translate.Cli.Reporting;

/// <summary>A memory match as a few lines for people.</summary>
internal static class MatchText
{
    /// <summary>The lines, without the end of the last one.</summary>
    public static string Of(MemoryMatch match, PipelineDefinition definition) =>
        $"""
        {Heading(match)}
            {definition.Source}: {Source(match)}
            {definition.Target}: {match.Target}
        """.ReplaceLineEndings("\n");

    private static string Heading(MemoryMatch match)
    {
        string[] parts =
        [
            FormattableString.Invariant($"{match.Score,3} {KebabCase.Of(match.Kind.ToString())}"),
            .. match.Penalties.Select(p => FormattableString.Invariant($"{p.Name} −{p.Points}")),
            match.Origin,
            match.State?.ToString().ToLowerInvariant() ?? "",
            match.Changed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            match.ChangedBy ?? "",
        ];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }

    private static string Source(MemoryMatch match) => match.Differences.IsEmpty ? match.Source : string.Concat(match.Differences.Select(d => d.Kind switch
    {
        DifferenceKind.Removed => $"[-{d.Text}-]",
        DifferenceKind.Added => $"{{+{d.Text}+}}",
        _ => d.Text,
    }));
}
