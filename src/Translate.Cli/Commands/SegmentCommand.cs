using System.CommandLine;
using Translate.Documents;
using Translate.Files;
using Translate.Pipeline;
using Translate.Segmentation;
using Translate.Segmentation.Srx;

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

    private static readonly Option<string> Colon = new Option<string>("--colon")
    {
        Description = "Whether a segment ends at a colon: 'clause' before a quotation or a full clause, not after a label; 'never'; 'always'.",
        DefaultValueFactory = _ => KebabCase.Of(nameof(ColonPolicy.Clause)),
    }.AcceptOnlyFromAmong([.. Enum.GetNames<ColonPolicy>().Select(KebabCase.Of)]);

    private static readonly Option<string?> Rules = new("--rules")
    {
        Description = "Use the rules of this SRX 2.0 file in place of the built-in ones.",
        HelpName = "FILE.srx",
    };

    private static readonly Option<string?> Extend = new("--extend")
    {
        Description = "Put the rules of this SRX 2.0 file before the built-in ones.",
        HelpName = "FILE.srx",
    };

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Tell for each position where a segment could end which rule broke or held it, and why.",
    };

    private static readonly Option<string?> ExportSrx = new("--export-srx")
    {
        Description = "Write the built-in rules as SRX 2.0, for OmegaT, Okapi and others, and read nothing.",
        HelpName = "FILE",
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("segment", "Splits a Norwegian text into segments: one a line, an empty line after each block.")
        {
            CommonOptions.File, Language, Blocks, Colon, Rules, Extend, Explain, ExportSrx, OutputFile.Overwrite,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Rules) is not null && result.GetValue(Extend) is not null)
            {
                result.AddError("'--rules' and '--extend' cannot stand together: the first replaces the built-in rules, the second adds to them.");
            }
        });
        command.SetAction((parsed, cancellationToken) => RunAsync(shell, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(ExportSrx) is { } export)
        {
            OutputFile.Refuse(parsed, export);
            await SrxExport.WriteAsync(export, cancellationToken).ConfigureAwait(false);
            return (int)ExitCode.Finished;
        }

        var language = new LanguageCode(parsed.GetRequiredValue(Language));
        ISegmenter segmenter = Segmenters.Create(Options(parsed), "", language);
        bool explain = parsed.GetValue(Explain);
        int number = 0;
        foreach (string block in Texts(shell, parsed, language))
        {
            number++;
            if (explain)
            {
                Explanation.Write(shell.Output, number, block, segmenter.Explain(block));
            }
            else
            {
                Write(shell.Output, block, segmenter);
            }
        }

        return (int)ExitCode.Finished;
    }

    private static SegmentationOptions Options(ParseResult parsed) => new()
    {
        Colon = Enum.Parse<ColonPolicy>(parsed.GetRequiredValue(Colon), ignoreCase: true),
        Srx = parsed.GetValue(Rules) ?? parsed.GetValue(Extend),
        SrxUse = parsed.GetValue(Rules) is null ? SrxUse.Extend : SrxUse.Replace,
    };

    private static IEnumerable<string> Texts(Shell shell, ParseResult parsed, LanguageCode language)
    {
        string? file = parsed.GetValue(CommonOptions.File);
        DecodedText decoded = shell.ReadText(file);
        return parsed.GetRequiredValue(Blocks) is Lines
            ? InputLines.NormalizedOf(decoded)
            : PlainTextReader.Parse(decoded, file ?? "standard input", "text", language).Blocks.Select(b => b.Text);
    }

    private static void Write(TextWriter output, string block, ISegmenter segmenter)
    {
        foreach (TextSpan segment in segmenter.Split(block))
        {
            output.WriteLine(segment.Of(block).ReplaceLineEndings(" "));
        }

        output.WriteLine();
    }
}
