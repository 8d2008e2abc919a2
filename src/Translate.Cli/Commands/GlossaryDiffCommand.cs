using System.Collections.Immutable;
using System.CommandLine;
using Translate.Cli.Reporting;
using Translate.Glossaries;
using Translate.Glossaries.Comparison;
using Translate.MachineTranslation;
using Translate.Pipeline;
using Translate.Running;

namespace Translate.Cli.Commands;

/// <summary><c>translate glossary diff</c>: what a change of the glossary changes.</summary>
internal static class GlossaryDiffCommand
{
    private const string Description = """
        Shows what differs between two glossaries, and with --impact which articles that touches.

        OLD and NEW are files, folders, or patterns in quotation marks. Entries are known by their term; their order does not matter.
        --impact reads the articles of pipeline.yml and lists every segment in which other names are found or other English is asked, which of
        them a person has reviewed, and how many characters would be translated anew, with their price where 'price-per-million' is set.

        Examples:
          translate glossary diff glossaries/old glossaries/new
          translate glossary diff countries.yml glossaries/countries.yml --impact
          translate glossary diff 'before/*.yml' 'glossaries/*.yml' --impact --json
          git worktree add ../before HEAD~1 && translate glossary diff ../before/glossaries glossaries --impact
        """;

    private static readonly Argument<string> Old = new("OLD") { Description = "The glossary before: a file, a folder or a pattern." };

    private static readonly Argument<string> New = new("NEW") { Description = "The glossary after: a file, a folder or a pattern." };

    private static readonly Option<bool> Impact = new("--impact") { Description = "Show which articles and segments the change touches, and what translating them anew costs." };

    public static Command Create(Shell shell)
    {
        var command = new Command("diff", Description) { Old, New, Impact, CommonOptions.Pipeline, CommonOptions.Json };
        command.SetAction((parsed, cancellationToken) => RunAsync(shell, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, CancellationToken cancellationToken)
    {
        Glossary older = Read(parsed.GetRequiredValue(Old));
        Glossary newer = Read(parsed.GetRequiredValue(New));
        ImmutableArray<EntryChange> changes = GlossaryDifference.Between(older, newer);
        PipelineDefinition? definition = parsed.GetValue(Impact)
            ? new PipelineReader(StageCatalogue.Types, EngineCatalogue.Names).Read(parsed.GetRequiredValue(CommonOptions.Pipeline))
            : null;
        GlossaryImpact? impact = definition is null
            ? null
            : await FindAsync(shell, parsed, new GlossaryImpactFinder(definition, older, newer), ArticleFinder.Find(definition, []), cancellationToken).ConfigureAwait(false);
        var report = new GlossaryDiffReport(changes, impact, definition?.Options<MachineTranslationOptions>()?.PricePerMillion);
        await shell.Output.WriteAsync(parsed.GetValue(CommonOptions.Json) ? report.ToJson() : report.ToText()).ConfigureAwait(false);
        foreach (string unreadable in impact?.Unreadable ?? [])
        {
            await shell.Error.WriteLineAsync(unreadable).ConfigureAwait(false);
        }

        return (int)(impact is { Unreadable.IsEmpty: false } ? ExitCode.DataNotReadable : ExitCode.Finished);
    }

    private static Glossary Read(string path) => GlossaryReader.Read("", GlossaryFiles.PatternsOf(path));

    private static async Task<GlossaryImpact> FindAsync(
        Shell shell, ParseResult parsed, GlossaryImpactFinder finder, ImmutableArray<ArticleFile> articles, CancellationToken cancellationToken)
    {
        var progress = new ArticleProgress(shell, articles, parsed.GetValue(CommonOptions.Quiet), parsed.GetValue(CommonOptions.Verbose));
        try
        {
            return await finder.FindAsync(articles, progress, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            progress.Clear();
        }
    }
}
