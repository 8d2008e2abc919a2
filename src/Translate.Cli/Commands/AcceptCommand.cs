using System.Collections.Immutable;
using System.CommandLine;
using Translate.Cli.Reporting;
using Translate.Documents;
using Translate.Errors;
using Translate.Memories;
using Translate.Pipeline;
using Translate.Reviewing;
using Translate.Running;

namespace Translate.Cli.Commands;

/// <summary><c>translate accept</c>: takes back what reviewers approved.</summary>
internal static class AcceptCommand
{
    private const string Description = """
        Takes back XLIFF and TMX that reviewers edited, and keeps what they approved in memories/reviewed.tmx for every edition to come.
        Only segments in state reviewed or final count. What belongs to no unit for certain is listed and not kept.
        An article that cannot be read is passed over, and the command ends with exit code 3 after doing the rest.
        Try it first with --dry-run. Where two reviewers disagree, both are shown and nothing is changed (exit code 6): decide with --prefer.
        """;

    private const string Edited = "edited";
    private const string Translated = "translated";

    private static readonly Argument<string[]> Files = new("FILE") { Description = "The files to take back.", Arity = ArgumentArity.OneOrMore, Validators = { MisspelledOption.Refuse } };

    private static readonly Option<bool> DryRun = new("--dry-run", "-n") { Description = "Show what would change, side by side, and change nothing." };

    private static readonly Option<Preference?> Prefer = ChoiceOption.Of<Preference>(
        "--prefer",
        "Where two reviewers disagree: ours keeps what is approved already (between two files, the one named first), theirs takes what the file says (the one named last).");

    private static readonly Option<string?> Include = new Option<string?>("--include")
    {
        Description = "Take more: edited, what somebody changed after the run that wrote the file, whatever its state; translated, every target, "
            + "also what nobody has looked at, for files from tools without states.",
        HelpName = "edited|translated",
    }.AcceptOnlyFromAmong(Edited, Translated);

    public static Command Create(Shell shell)
    {
        var command = new Command("accept", Description) { Files, DryRun, Prefer, Include, CommonOptions.Pipeline, CommonOptions.Json };
        command.SetAction((parsed, cancellationToken) => RunAsync(shell, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, CancellationToken cancellationToken)
    {
        PipelineDefinition definition = new PipelineReader(StageCatalogue.Types, EngineCatalogue.Names).Read(parsed.GetRequiredValue(CommonOptions.Pipeline));
        if (definition.Options<MemoryOptions>() is null)
        {
            throw ConfigurationException.CommandLine(
                $"{definition.File} has no stage 'memory', so nothing that is accepted would reach an edition. Add '- memory' before 'machine-translation'.");
        }

        ImmutableArray<ArticleFile> files = ArticleFinder.Find(definition, []);
        SegmentedArticles articles = await SegmentedArticles.ReadAsync(definition, files, cancellationToken).ConfigureAwait(false);
        bool dryRun = parsed.GetValue(DryRun);
        using MemoryLock? memoryLock = dryRun ? null : MemoryLock.Take(definition.Folder);
        var reviewers = new Reviewers(ReviewedMemory.Load(definition.Folder, definition.Source, definition.Target), articles.Documents, shell.Time)
        {
            Least = parsed.GetValue(Include) is Translated ? UnitState.Translated : UnitState.Reviewed,
            IncludesEdited = parsed.GetValue(Include) is Edited,
            Prefer = parsed.GetValue(Prefer),
            Unreadable = articles.Unreadable,
        };
        Acceptance acceptance = reviewers.Accept(parsed.GetRequiredValue(Files), definition.Source, definition.Target);
        if (!dryRun && acceptance.Disagreements.IsEmpty && !acceptance.IsUnchanged)
        {
            await acceptance.Memory.WriteAsync(cancellationToken).ConfigureAwait(false);
        }

        var report = new AcceptReport(shell, acceptance, dryRun);
        await report.WriteWarningsAsync(articles.Errors).ConfigureAwait(false);
        if (parsed.GetValue(CommonOptions.Json))
        {
            await report.WriteJsonAsync().ConfigureAwait(false);
        }
        else if (!parsed.GetValue(CommonOptions.Quiet))
        {
            await report.WriteAsync(everyChange: dryRun || parsed.GetValue(CommonOptions.Verbose)).ConfigureAwait(false);
        }

        return (int)(!acceptance.Disagreements.IsEmpty ? ExitCode.DecisionNeeded
            : !articles.Errors.IsEmpty ? ExitCode.DataNotReadable
            : ExitCode.Finished);
    }
}
