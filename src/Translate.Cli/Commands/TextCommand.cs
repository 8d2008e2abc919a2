using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
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

    private static readonly Option<string?> Target = new Option<string?>("--target")
    {
        Description = "The English wanted: en, en-GB or en-US. Without it, what the pipeline definition says, else en.",
        HelpName = "TAG",
    }.AcceptOnlyFromAmong("en", "en-GB", "en-US");

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Tell the whole way of each sentence through the embedded engine in place of its English: tokens, the readings of each word, the tag "
            + "chosen, the meaning and the row of the data file that chose it, the sentence after each step of the grammar, the English. "
            + "It needs '--engine offline'.",
    };

    private static readonly Option<bool> Json = new("--json")
    {
        Description = "With --explain: one JSON object for each segment, and nothing else, on standard output.",
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("text", "Translates line by line: one Norwegian line in, one English line out, count and order kept.")
        {
            CommonOptions.File, CommonOptions.Engine, Pipeline, Target, Explain, Json,
        };
        command.Validators.Add(RequireOfflineToExplain);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            shell,
            parsed.GetValue(CommonOptions.File),
            parsed.GetValue(CommonOptions.Engine) ?? EngineCatalogue.Auto,
            parsed.GetValue(Pipeline),
            parsed.GetValue(Target),
            parsed.GetValue(Explain) ? (parsed.GetValue(Json) ? ExplanationForm.Json : ExplanationForm.Text) : ExplanationForm.None,
            cancellationToken));
        return command;
    }

    private static void RequireOfflineToExplain(CommandResult result)
    {
        if (result.GetValue(Explain) && result.GetValue(CommonOptions.Engine) is not "offline")
        {
            result.AddError("'--explain' tells how the embedded engine translates; add '--engine offline'.");
        }

        if (result.GetValue(Json) && !result.GetValue(Explain))
        {
            result.AddError("'--json' goes with '--explain'; without it, each line of the output is the English of a line of the input.");
        }
    }

    private static async Task<int> RunAsync(Shell shell, string? file, string engineName, string? pipeline, string? tag, ExplanationForm form, CancellationToken cancellationToken)
    {
        PipelineDefinition? definition = pipeline is null ? null : new PipelineReader(StageCatalogue.Types, EngineCatalogue.Names).Read(pipeline);
        var engines = new EngineCatalogue(shell.Environment, definition?.Options<MachineTranslationOptions>());
        LanguageCode target = tag is not null ? new LanguageCode(tag) : definition?.Target ?? LanguageCode.English;
        Glossary glossary = (definition is null ? null : StageCatalogue.ReadGlossary(definition)) ?? Glossary.Empty;
        using ReplyLedger? ledger = engines.IsMetered(engineName) ? ReplyLedger.Open(LedgerFile.Beside(definition?.Folder ?? ""), shell.Time) : null;
        Account account = ledger is null ? Account.Unrecorded() : Account.In(ledger, definition?.Options<MachineTranslationOptions>()?.Budget);
        ITranslationEngine engine = engines.Create(engineName, account, shell.Time);
        if (engines.Warning(engineName) is { } warning)
        {
            await shell.Error.WriteLineAsync(warning).ConfigureAwait(false);
            await shell.Error.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        IStage[] reading = [new SegmentationStage(new Segmenter()), new GlossaryStage(new TermMatcher(glossary))];
        TranslationPipeline stages = new([.. reading, .. form == ExplanationForm.None ? [new MachineTranslationStage(engine, account)] : Array.Empty<IStage>()]);
        foreach (string[] lines in InputLines.NormalizedOf(shell.ReadText(file)).Chunk(LinesAtATime))
        {
            BilingualDocument document = await stages.RunAsync(DocumentOf(lines, target), NoProgress.Instance, cancellationToken).ConfigureAwait(false);
            if (form != ExplanationForm.None)
            {
                DraftExplanations.Write(shell.Output, document, json: form == ExplanationForm.Json);
            }
            else
            {
                foreach (string line in LinesOf(document, lines))
                {
                    await shell.Output.WriteLineAsync(line).ConfigureAwait(false);
                }
            }

            await shell.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        return (int)ExitCode.Finished;
    }

    // Each line is a block of a document: it may hold several sentences, and the space around and between them is kept.
    private static BilingualDocument DocumentOf(string[] lines, LanguageCode target)
    {
        ImmutableArray<Block> blocks = [.. lines.Select((line, i) => new Block(FormattableString.Invariant($"b{i + 1}"), BlockKind.Paragraph, line.Trim(), ""))];
        Article article = new("text", "text", ".txt", LanguageCode.Bokmaal, blocks, "", TextEncodingKind.Utf8, new ArticleMetadata("", null));
        return BilingualDocument.FromArticle(article, target);
    }

    private static IEnumerable<string> LinesOf(BilingualDocument translated, string[] lines) =>
        translated.UnitsByBlock().Zip(lines, (units, line) =>
        {
            string body = string.Concat(units.Select(u => (u.Target ?? u.Source).Text + u.SpaceAfter));
            return string.IsNullOrWhiteSpace(line) ? line : line[..^line.TrimStart().Length] + body + line[line.TrimEnd().Length..];
        });

    private sealed class NoProgress : IProgress<string>
    {
        public static NoProgress Instance { get; } = new();

        public void Report(string value)
        {
        }
    }
}
