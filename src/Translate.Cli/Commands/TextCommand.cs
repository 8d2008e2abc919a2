using System.Collections.Immutable;
using System.CommandLine;
using Translate.Documents;
using Translate.Files;
using Translate.Glossaries;
using Translate.MachineTranslation;
using Translate.Pipeline;
using Translate.Running;
using Translate.Segmentation;

namespace Translate.Cli.Commands;

/// <summary><c>translate text</c>: a filter, one line in, one translated line out.</summary>
internal static class TextCommand
{
    private const int LinesAtATime = 500;

    private static readonly Option<string?> Pipeline = new("--pipeline", "-p")
    {
        Description = "Honour the glossary of this pipeline definition. Without it, no glossary is used.",
        HelpName = "FILE",
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("text", "Translates line by line: one Norwegian line in, one English line out, count and order kept.")
        {
            CommonOptions.File, CommonOptions.Engine, Pipeline,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            shell,
            parsed.GetValue(CommonOptions.File),
            parsed.GetValue(CommonOptions.Engine) ?? EngineCatalogue.Auto,
            parsed.GetValue(Pipeline),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, string? file, string engineName, string? pipeline, CancellationToken cancellationToken)
    {
        PipelineDefinition? definition = pipeline is null ? null : new PipelineReader(StageCatalogue.Types, EngineCatalogue.Names).Read(pipeline);
        var engines = new EngineCatalogue(shell.Environment, definition?.Options<MachineTranslationOptions>());
        Glossary glossary = (definition is null ? null : StageCatalogue.ReadGlossary(definition)) ?? Glossary.Empty;
        using ReplyLedger? ledger = engines.IsMetered(engineName) ? ReplyLedger.Open(LedgerFile.Beside(definition?.Folder ?? ""), shell.Time) : null;
        Account account = ledger is null ? Account.Unrecorded() : Account.In(ledger, definition?.Options<MachineTranslationOptions>()?.Budget);
        ITranslationEngine engine = engines.Create(engineName, account, shell.Time);
        if (engines.Warning(engineName) is { } warning)
        {
            await shell.Error.WriteLineAsync(warning).ConfigureAwait(false);
            await shell.Error.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        TranslationPipeline stages = new(
            [new SegmentationStage(new Segmenter()), new GlossaryStage(new TermMatcher(glossary)), new MachineTranslationStage(engine, account)]);
        foreach (string[] lines in InputLines.NormalizedOf(shell.ReadText(file)).Chunk(LinesAtATime))
        {
            foreach (string line in await TranslateAsync(lines, stages, cancellationToken).ConfigureAwait(false))
            {
                await shell.Output.WriteLineAsync(line).ConfigureAwait(false);
            }

            await shell.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        return (int)ExitCode.Finished;
    }

    // Each line is a block of a document: it may hold several sentences, and the space around and between them is kept.
    private static async Task<IEnumerable<string>> TranslateAsync(string[] lines, TranslationPipeline stages, CancellationToken cancellationToken)
    {
        ImmutableArray<Block> blocks = [.. lines.Select((line, i) => new Block(FormattableString.Invariant($"b{i + 1}"), BlockKind.Paragraph, line.Trim(), ""))];
        Article article = new("text", "text", ".txt", LanguageCode.Bokmaal, blocks, "", TextEncodingKind.Utf8, new ArticleMetadata("", null));
        BilingualDocument translated = await stages
            .RunAsync(BilingualDocument.FromArticle(article, LanguageCode.English), NoProgress.Instance, cancellationToken).ConfigureAwait(false);
        return translated.UnitsByBlock().Zip(lines, (units, line) =>
        {
            string body = string.Concat(units.Select(u => (u.Target ?? u.Source).Text + u.SpaceAfter));
            return string.IsNullOrWhiteSpace(line) ? line : line[..^line.TrimStart().Length] + body + line[line.TrimEnd().Length..];
        });
    }

    private sealed class NoProgress : IProgress<string>
    {
        public static NoProgress Instance { get; } = new();

        public void Report(string value)
        {
        }
    }
}
