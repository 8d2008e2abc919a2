using System.CommandLine;
using System.Text;
using Translate.Documents;
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
        var engines = new EngineCatalogue(shell.Environment);
        ITranslationEngine engine = engines.Create(engineName);
        Glossary glossary = pipeline is null
            ? Glossary.Empty
            : StageCatalogue.ReadGlossary(new PipelineReader(StageCatalogue.Types, EngineCatalogue.Names).Read(pipeline)) ?? Glossary.Empty;
        if (engines.Warning(engineName) is { } warning)
        {
            await shell.Error.WriteLineAsync(warning).ConfigureAwait(false);
            await shell.Error.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        var matcher = new TermMatcher(glossary);
        foreach (string[] lines in InputLines.NormalizedOf(shell.ReadText(file)).Chunk(LinesAtATime))
        {
            foreach (string line in await TranslateAsync(lines, engine, matcher, cancellationToken).ConfigureAwait(false))
            {
                await shell.Output.WriteLineAsync(line).ConfigureAwait(false);
            }

            await shell.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        return (int)ExitCode.Finished;
    }

    // A line may hold several sentences; engines take one at a time, and the space between them is kept.
    private static async Task<IEnumerable<string>> TranslateAsync(
        string[] lines, ITranslationEngine engine, TermMatcher matcher, CancellationToken cancellationToken)
    {
        var segmenter = new Segmenter();
        TextSpan[][] segments = [.. lines.Select(line => segmenter.Split(line).Where(s => !string.IsNullOrWhiteSpace(s.Of(line))).ToArray())];
        TranslationRequest[] requests =
        [
            .. segments.SelectMany((spans, line) => spans.Select((span, i) => Request(span.Of(lines[line]), line, i, matcher))),
        ];
        IReadOnlyList<TranslationReply> replies = await engine.TranslateAsync(requests, cancellationToken).ConfigureAwait(false);
        var byId = replies.ToDictionary(r => r.RequestId, r => r.Text, StringComparer.Ordinal);
        return lines.Select((line, number) => Joined(line, segments[number], number, byId));
    }

    private static TranslationRequest Request(string text, int line, int segment, TermMatcher matcher) =>
        new(Id(line, segment), text, LanguageCode.Bokmaal, LanguageCode.English, BlockKind.Paragraph, matcher.Find(text));

    private static string Joined(string line, TextSpan[] segments, int number, Dictionary<string, string> replies)
    {
        var result = new StringBuilder();
        int position = 0;
        for (int i = 0; i < segments.Length; i++)
        {
            string reply = replies.GetValueOrDefault(Id(number, i))
                ?? throw new EngineException(FormattableString.Invariant($"The engine left line {number + 1} without a translation."));
            result.Append(line, position, segments[i].Start - position).Append(reply);
            position = segments[i].End;
        }

        return result.Append(line, position, line.Length - position).ToString();
    }

    private static string Id(int line, int segment) => FormattableString.Invariant($"{line}.{segment}");
}
