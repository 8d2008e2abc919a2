using System.CommandLine;
using System.Text;
using Translate.Errors;
using Translate.Glossaries;
using Translate.Glossaries.Interchange;

namespace Translate.Cli.Commands;

/// <summary><c>translate glossary import</c>: a term base or table becomes a glossary.</summary>
internal static class GlossaryImportCommand
{
    private const string StandardInput = "standard input";

    private const string Description = """
        Turns a term base (TBX 2 or 3) or a table (CSV, TSV) into a glossary in YAML.

        Of a term base, Norwegian terms (nb, no, nn) become names and English terms what they must become: preferred ones first, admitted ones
        after them, deprecated ones forbidden; the subject field becomes the domain, definitions and notes the note. A table needs a first line
        that names its columns, at least 'term' and 'english'; several values in a field are separated by '|'.
        What a glossary cannot hold is counted on standard error with its lines. Rows in error are all reported together, and nothing is written.

        Examples:
          translate glossary import names.tbx -o glossaries/names.yml
          translate glossary import towns.csv --kind city -o glossaries/towns.yml
          translate glossary import - --from tsv < names.tsv
        """;

    private static readonly Argument<string> Source = new("FILE") { Description = "The file to read; '-' for standard input." };

    private static readonly Option<string?> From = new Option<string?>("--from")
    {
        Description = "The format, where the file's extension does not tell it. 'tbx' reads both versions.",
        HelpName = "FORMAT",
    }.AcceptOnlyFromAmong(GlossaryFiles.Formats);

    private static readonly Option<string?> Kind = new Option<string?>("--kind")
    {
        Description = "What the names name where the file does not say: country, city, river … The default is city, with a warning.",
        HelpName = "KIND",
    }.AcceptOnlyFromAmong([.. Enum.GetNames<TermKind>().Select(Pipeline.KebabCase.Of)]);

    private static readonly Option<bool> Sort = new("--sort") { Description = "Sort the entries by name; otherwise they keep the file's order." };

    public static Command Create(Shell shell)
    {
        var command = new Command("import", Description) { Source, From, GlossaryFiles.Output, OutputFile.Overwrite, Kind, Sort };
        command.SetAction((parsed, cancellationToken) => RunAsync(shell, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, CancellationToken cancellationToken)
    {
        GlossaryFiles.RefuseOutput(parsed);
        ImportResult result = Import(shell, parsed);
        await GlossaryFiles.WriteAsync(shell, parsed, stream => Write(result, stream), cancellationToken).ConfigureAwait(false);
        foreach (ImportRemark remark in result.Remarks)
        {
            await shell.Error.WriteLineAsync(remark.ToString()).ConfigureAwait(false);
        }

        if (parsed.GetValue(GlossaryFiles.Output) is { } output && !parsed.GetValue(CommonOptions.Quiet))
        {
            await shell.Output.WriteLineAsync(FormattableString.Invariant($"wrote {output}: {result.Entries.Length} entries")).ConfigureAwait(false);
        }

        return (int)ExitCode.Finished;
    }

    private static ImportResult Import(Shell shell, ParseResult parsed)
    {
        string file = parsed.GetRequiredValue(Source);
        InterchangeFormat format = GlossaryFiles.Format(parsed.GetValue(From), file) ?? throw ConfigurationException.CommandLine(
            $"The format of '{file}' is not known. Say it: '--from tbx', '--from csv' or '--from tsv'.");
        var options = new ImportOptions
        {
            Kind = parsed.GetValue(Kind) is { } kind ? Enum.Parse<TermKind>(kind, ignoreCase: true) : null,
            Sorted = parsed.GetValue(Sort),
        };
        if (file is "-")
        {
            return GlossaryImport.Read(shell.Input, StandardInput, format, options);
        }

        using Stream stream = GlossaryImport.Open(file);
        return GlossaryImport.Read(stream, file, format, options);
    }

    private static void Write(ImportResult result, Stream stream)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        string name = Path.GetFileName(result.File);
        string[] heading =
        [
            FormattableString.Invariant($"Imported from {name} by 'translate glossary import': {result.Entries.Length} entries."),
            "The first English name of an entry is asked for, the others are accepted. See docs/glossaries.md.",
            .. result.Remarks.IsEmpty ? Array.Empty<string>() : ["", "Not as in the file:"],
            .. result.Remarks.Select(r => $"  {r with { File = name }}"),
        ];
        new GlossaryYaml(output).Write(result.Entries, heading);
    }
}
