using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Translate.Cli.Reporting;
using Translate.Documents;
using Translate.Memories;
using Translate.Pipeline;

namespace Translate.Cli.Commands;

/// <summary><c>translate memory find</c>: what the memory offers for a text.</summary>
internal static class MemoryFindCommand
{
    private const string Description = """
        Shows what the memory offers for a text, best first: score, kind, file, date and who, the source with its differences, the target.
        [-so-] stands only in the memory, {+so+} only in your text. The score is the likeness of the sources less the penalties named.

        Example:
          translate memory find "Regjeringen la fram et nytt forslag i 2026."
        """;

    private static readonly Argument<string> Text = new("TEXT") { Description = "The sentence to look for, in quotation marks." };

    private static readonly Option<string?> Before = new("--before") { Description = "The sentence before it, to see what its neighbours decide.", HelpName = "TEXT" };

    private static readonly Option<string?> After = new("--after") { Description = "The sentence after it.", HelpName = "TEXT" };

    private static readonly Option<int?> From = new("--from")
    {
        Description = "The lowest score shown, 30–100, in place of offer-from in pipeline.yml.",
        HelpName = "SCORE",
        CustomParser = result => Bounded.Read(result, "--from", 30, 100),
    };

    private static readonly Option<int?> Limit = new("--limit")
    {
        Description = "How many are shown at most, in place of offers in pipeline.yml.",
        HelpName = "COUNT",
        CustomParser = result => Bounded.Read(result, "--limit", 1, 100),
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("find", Description) { Text, Before, After, From, Limit, CommonOptions.Pipeline, CommonOptions.Json };
        command.SetAction((parsed, cancellationToken) => RunAsync(shell, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, CancellationToken cancellationToken)
    {
        var named = NamedMemory.Of(parsed);
        named = named with
        {
            Options = named.Options with
            {
                OfferFrom = parsed.GetValue(From) ?? named.Options.OfferFrom,
                Offers = parsed.GetValue(Limit) ?? named.Options.Offers,
            },
        };
        bool json = parsed.GetValue(CommonOptions.Json);
        bool quiet = parsed.GetValue(CommonOptions.Quiet);
        using TranslationMemory memory = await named.OpenAsync(shell, quiet, cancellationToken).ConfigureAwait(false);
        var context = new SourceContext(parsed.GetValue(Before), parsed.GetValue(After));
        MemoryMatch[] matches = [.. memory.Match(parsed.GetRequiredValue(Text), context).Take(named.Options.Offers)];
        foreach (MemoryMatch match in matches)
        {
            await shell.Output.WriteLineAsync(json ? AsJson(match) : MatchText.Of(match, named.Definition)).ConfigureAwait(false);
        }

        if (matches.Length == 0 && !json && !quiet)
        {
            await shell.Output.WriteLineAsync(FormattableString.Invariant(
                $"Nothing scores {named.Options.OfferFrom} or more in {memory.Count:N0} units. '--from' shows what is less alike.")).ConfigureAwait(false);
        }

        return (int)ExitCode.Finished;
    }

    private static string AsJson(MemoryMatch match) => JsonSerializer.Serialize(
        new
        {
            score = match.Score,
            similarity = match.Similarity,
            kind = KebabCase.Of(match.Kind.ToString()),
            penalties = match.Penalties.Select(p => new { name = p.Name, points = p.Points }),
            origin = match.Origin,
            state = match.State?.ToString().ToLowerInvariant(),
            changed = match.Changed?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            changedBy = match.ChangedBy,
            source = match.Source,
            target = match.Target,
            differences = match.Differences.Select(d => new { kind = KebabCase.Of(d.Kind.ToString()), text = d.Text }),
        },
        JsonLines.Options);
}
