using System.CommandLine;
using System.Text;
using System.Text.Json;
using Translate.Aligning;
using Translate.Documents;
using Translate.Files;
using Translate.MachineTranslation;
using Translate.Pipeline;

namespace Translate.Cli.Commands;

/// <summary><c>translate align</c>: pairs an article with an English edition that people made.</summary>
internal static class AlignCommand
{
    private const string Description = """
        Pairs a Norwegian article with an English edition made by hand, sentence by sentence, and writes the pairs as TMX.

        The embedded engine translates the article, and sentences are paired whose translations have much in common: one with one, one with two
        or three, two or three with one, two with two; never across each other. What has no counterpart is left out. Each pair has a score from 0 to
        100 ('x-alignment-score'): a faithful translation has 40 to 80, a free one 25 to 40. Pairs below the threshold are not written.

        The pairs count as not reviewed. 'translate memory import' takes them in; runs then offer them to the reviewer, and never put them into an
        edition by themselves.

        Examples:
          translate align havn.txt havn.en.txt -o havn.tmx
          translate align havn.txt havn.en.txt --threshold 40 > sure.tmx
          translate align --blocks lines nb.txt en.txt --json      every pair, also those left out, one JSON object a line
        """;

    private static readonly Argument<string> Source = new("SOURCE") { Description = "The Norwegian article; '-' for standard input." };

    private static readonly Argument<string> Target = new("TARGET") { Description = "Its English edition; '-' for standard input." };

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "The TMX file to write, whole or not at all; without it, standard output.",
        HelpName = "FILE",
    };

    private static readonly Option<int> Threshold = new Option<int>("--threshold", "-t")
    {
        Description = "The lowest score, 0 to 100, of a pair that is written.",
        HelpName = "SCORE",
        DefaultValueFactory = _ => 25,
        CustomParser = result => Bounded.Read(result, "--threshold", 0, 100),
    };

    private static readonly Option<string> Blocks = new Option<string>("--blocks")
    {
        Description = "What the texts are: 'article' finds headlines, paragraphs and credits as 'run' does, and splits them into sentences; 'lines' takes "
            + "each line as one sentence and never splits it; 'auto' takes lists of sentences as lines, and all else as articles.",
        DefaultValueFactory = _ => KebabCase.Of(nameof(TextLayout.Auto)),
    }.AcceptOnlyFromAmong([.. Enum.GetNames<TextLayout>().Select(KebabCase.Of)]);

    private static readonly Option<string> Language = new Option<string>("--language")
    {
        Description = "The language of the article: nb (Bokmål) or nn (Nynorsk).",
        DefaultValueFactory = _ => "nb",
    }.AcceptOnlyFromAmong("nb", "nn");

    private static readonly Option<bool> Json = new("--json")
    {
        Description = "Print one JSON object a line for each pair, also for those left out, in place of TMX.",
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("align", Description) { Source, Target, Output, OutputFile.Overwrite, Threshold, Blocks, Language, Json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Source) is "-" && result.GetValue(Target) is "-")
            {
                result.AddError("Only one of SOURCE and TARGET can be '-': there is one standard input.");
            }
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(shell, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, CancellationToken cancellationToken)
    {
        int threshold = parsed.GetValue(Threshold);
        string? output = parsed.GetValue(Output);
        if (output is not null)
        {
            OutputFile.Refuse(parsed, output);
        }

        Alignment alignment = await AlignAsync(shell, parsed, cancellationToken).ConfigureAwait(false);
        if (output is not null)
        {
            await AtomicFile.WriteAsync(
                output, (stream, _) => { AlignmentTmx.Write(alignment, threshold, stream); return Task.CompletedTask; }, cancellationToken).ConfigureAwait(false);
        }

        if (parsed.GetValue(Json))
        {
            await WriteJsonAsync(shell, alignment, threshold).ConfigureAwait(false);
        }
        else if (output is null)
        {
            using var buffer = new MemoryStream();
            AlignmentTmx.Write(alignment, threshold, buffer);
            await shell.Output.WriteAsync(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)).ConfigureAwait(false);
        }

        await SayAsync(shell, parsed, alignment).ConfigureAwait(false);
        return (int)ExitCode.Finished;
    }

    private static async Task<Alignment> AlignAsync(Shell shell, ParseResult parsed, CancellationToken cancellationToken)
    {
        string source = parsed.GetRequiredValue(Source);
        string target = parsed.GetRequiredValue(Target);
        var language = new LanguageCode(parsed.GetRequiredValue(Language));
        DecodedText article = shell.ReadText(source);
        DecodedText edition = shell.ReadText(target);
        TextLayout layout = Enum.Parse<TextLayout>(parsed.GetRequiredValue(Blocks), ignoreCase: true);
        if (layout == TextLayout.Auto && AlignableText.LooksLikeLines(article, language) && AlignableText.LooksLikeLines(edition, LanguageCode.English))
        {
            layout = TextLayout.Lines;
            await shell.Error.WriteLineAsync("Both texts look like lists of sentences, so each line is taken as one. '--blocks article' splits the lines.")
                .ConfigureAwait(false);
        }

        var aligner = new Aligner(new EngineCatalogue(shell.Environment).Create(EngineCatalogue.Offline, Account.Unrecorded(), shell.Time));
        return await aligner.AlignAsync(
            await AlignableText.ReadAsync(article, Name(source), language, LanguageCode.English, layout, cancellationToken).ConfigureAwait(false),
            await AlignableText.ReadAsync(edition, Name(target), LanguageCode.English, language, layout, cancellationToken).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
    }

    private static async Task WriteJsonAsync(Shell shell, Alignment alignment, int threshold)
    {
        foreach (AlignedPair pair in alignment.Pairs)
        {
            var line = new
            {
                score = pair.Score,
                kept = pair.IsPair && pair.Score >= threshold,
                sourceUnits = pair.Source.Select(u => u.Id),
                targetUnits = pair.Target.Select(u => u.Id),
                source = pair.SourceText,
                target = pair.TargetText,
            };
            await shell.Output.WriteLineAsync(JsonSerializer.Serialize(line, JsonLines.Options)).ConfigureAwait(false);
        }
    }

    // Standard output is the TMX's or the JSON's.
    private static async Task SayAsync(Shell shell, ParseResult parsed, Alignment alignment)
    {
        foreach (string notice in alignment.Notices)
        {
            await shell.Error.WriteLineAsync(notice).ConfigureAwait(false);
        }

        if (parsed.GetValue(CommonOptions.Quiet))
        {
            return;
        }

        int threshold = parsed.GetValue(Threshold);
        int kept = alignment.Kept(threshold).Length;
        int below = alignment.Pairs.Count(p => p.IsPair) - kept;
        int alone = alignment.Pairs.Count(p => !p.IsPair);
        await shell.Error.WriteLineAsync(FormattableString.Invariant(
            $"{Name(parsed.GetRequiredValue(Source))}: {kept:N0} pairs kept, {below:N0} below the threshold of {threshold}, {alone:N0} segments without a counterpart."))
            .ConfigureAwait(false);
    }

    private static string Name(string file) => file is "-" ? "standard input" : file;
}
