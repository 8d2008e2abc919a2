using System.CommandLine;
using Translate.Documents;
using Translate.Files;
using Translate.Segmentation;

namespace Translate.Cli.Commands;

/// <summary><c>translate segment</c>: one segment a line, an empty line after each block.</summary>
internal static class SegmentCommand
{
    private const string Article = "article";
    private const string Lines = "lines";

    private static readonly Option<string> Blocks = new Option<string>("--blocks")
    {
        Description = "What a block is: 'article' finds headlines, paragraphs and credits as 'run' does; 'lines' takes each input line as one block.",
        DefaultValueFactory = _ => Article,
    }.AcceptOnlyFromAmong(Article, Lines);

    private static readonly Option<string> Language = new Option<string>("--language")
    {
        Description = "The language: nb (Bokmål) or nn (Nynorsk). The built-in rules serve both.",
        DefaultValueFactory = _ => "nb",
    }.AcceptOnlyFromAmong("nb", "nn");

    public static Command Create(Shell shell)
    {
        var command = new Command("segment", "Splits a Norwegian text into segments: one a line, an empty line after each block.")
        {
            CommonOptions.File, Language, Blocks,
        };
        command.SetAction(parsed => Run(
            shell, parsed.GetValue(CommonOptions.File), parsed.GetRequiredValue(Language), parsed.GetRequiredValue(Blocks)));
        return command;
    }

    private static int Run(Shell shell, string? file, string language, string blocks)
    {
        DecodedText decoded = shell.ReadText(file);
        IEnumerable<string> texts = blocks is Lines
            ? InputLines.NormalizedOf(decoded)
            : PlainTextReader.Parse(decoded, file ?? "standard input", "text", new LanguageCode(language)).Blocks.Select(b => b.Text);
        var segmenter = new Segmenter();
        foreach (string block in texts)
        {
            foreach (TextSpan segment in segmenter.Split(block))
            {
                shell.Output.WriteLine(segment.Of(block).ReplaceLineEndings(" "));
            }

            shell.Output.WriteLine();
        }

        return (int)ExitCode.Finished;
    }
}
