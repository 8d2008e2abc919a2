using System.CommandLine;
using Translate.Errors;
using Translate.Glossaries;
using Translate.Glossaries.Interchange;
using Translate.Pipeline;
using Translate.Running;

namespace Translate.Cli.Commands;

/// <summary><c>translate glossary export</c>: glossaries for other programs.</summary>
internal static class GlossaryExportCommand
{
    private const string Description = """
        Writes glossaries as a term base (TBX) or a table (CSV, TSV) for other programs.

        Everything that a glossary holds is in the file, and 'translate glossary import' reads it back. A term base of version 3 (TBX-Basic) is
        the default; '--to tbx-v2' writes the older version that most desktop programs read.

        Examples:
          translate glossary export -o names.tbx
          translate glossary export --to tbx-v2 -o names.tbx
          translate glossary export glossaries/norway.yml --to csv > norway.csv
        """;

    private static readonly Argument<string[]> Glossaries = new("GLOSSARY")
    {
        Description = "Glossary files, folders or patterns with '*'; nothing for all that pipeline.yml names.",
        Arity = ArgumentArity.ZeroOrMore,
        Validators = { MisspelledOption.Refuse },
    };

    private static readonly Option<string?> To = new Option<string?>("--to")
    {
        Description = "The format: tbx, tbx-v2, csv or tsv. Otherwise the output file's extension tells it, or it is tbx.",
        HelpName = "FORMAT",
    }.AcceptOnlyFromAmong(GlossaryFiles.Formats);

    public static Command Create(Shell shell)
    {
        var command = new Command("export", Description) { Glossaries, To, GlossaryFiles.Output, OutputFile.Overwrite, CommonOptions.Pipeline };
        command.SetAction((parsed, cancellationToken) => RunAsync(shell, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, CancellationToken cancellationToken)
    {
        string? output = parsed.GetValue(GlossaryFiles.Output);
        InterchangeFormat format = GlossaryFiles.Format(parsed.GetValue(To), output) ?? (output is null
            ? InterchangeFormat.Tbx
            : throw ConfigurationException.CommandLine($"The format of '{output}' is not known. Say it: '--to tbx', '--to tbx-v2', '--to csv' or '--to tsv'."));
        GlossaryFiles.RefuseOutput(parsed);
        Glossary glossary = Read(parsed);
        await GlossaryFiles.WriteAsync(shell, parsed, stream => GlossaryExport.Write(stream, glossary.Entries, format), cancellationToken).ConfigureAwait(false);
        if (output is not null && !parsed.GetValue(CommonOptions.Quiet))
        {
            await shell.Output.WriteLineAsync(FormattableString.Invariant($"wrote {output}: {glossary.Entries.Length} entries")).ConfigureAwait(false);
        }

        return (int)ExitCode.Finished;
    }

    private static Glossary Read(ParseResult parsed) => parsed.GetValue(Glossaries) is { Length: > 0 } named
        ? GlossaryReader.Read("", named.SelectMany(GlossaryFiles.PatternsOf))
        : StageCatalogue.ReadGlossary(new PipelineReader(StageCatalogue.Types, EngineCatalogue.Names).Read(parsed.GetRequiredValue(CommonOptions.Pipeline)))
            ?? Glossary.Empty;
}
