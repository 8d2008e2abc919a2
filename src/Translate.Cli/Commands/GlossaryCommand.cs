using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Translate.Documents;
using Translate.Glossaries;
using Translate.Pipeline;
using Translate.Running;

namespace Translate.Cli.Commands;

/// <summary><c>translate glossary find|check|stats</c>.</summary>
internal static class GlossaryCommand
{
    private const string CheckDescription = """
        Checks every glossary and prints all mistakes together, each with its file, line, column and remedy; the exit code is then 3.
        Besides what a run refuses (unknown keys, empty names, two English names for one, names forbidden and required at once)
        it finds names that stand in two files, and names that no text can be found to hold.
        """;

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Tell why each name was found and where its entry stands, and of each that was guarded away what the guard asked for.",
    };

    public static Command Create(Shell shell) => new("glossary", "Looks at the place-name glossary that pipeline.yml names.")
    {
        Find(shell), Check(shell), Stats(shell), GlossaryImportCommand.Create(shell), GlossaryExportCommand.Create(shell), GlossaryDiffCommand.Create(shell),
    };

    private static Command Find(Shell shell)
    {
        var command = new Command("find", "Finds the glossary's names in each line of a text, in whatever form they stand.") { CommonOptions.File, CommonOptions.Pipeline, CommonOptions.Json, Explain };
        command.SetAction(parsed =>
        {
            var matcher = new TermMatcher(Read(parsed));
            bool json = parsed.GetValue(CommonOptions.Json);
            bool explain = parsed.GetValue(Explain);
            int number = 0;
            foreach (string line in InputLines.Of(shell.ReadText(parsed.GetValue(CommonOptions.File))))
            {
                number++;
                if (explain)
                {
                    WriteExplained(shell.Output, number, matcher.Explain(line), json);
                }
                else
                {
                    WriteFound(shell.Output, number, matcher.Find(line), json);
                }
            }

            return (int)ExitCode.Finished;
        });
        return command;
    }

    private static void WriteFound(TextWriter output, int line, ImmutableArray<TermMatch> matches, bool json)
    {
        if (json)
        {
            output.WriteLine(GlossaryFinding.AsJson(line, matches));
            return;
        }

        foreach (TermMatch match in matches)
        {
            GlossaryFinding.Write(output, line, match);
        }
    }

    private static void WriteExplained(TextWriter output, int line, ImmutableArray<TermDecision> decisions, bool json)
    {
        if (json)
        {
            output.WriteLine(GlossaryFinding.AsJson(line, decisions));
            return;
        }

        foreach (TermDecision decision in decisions)
        {
            GlossaryFinding.Write(output, line, decision);
        }
    }

    private static Command Check(Shell shell)
    {
        var command = new Command("check", CheckDescription) { CommonOptions.Pipeline };
        command.SetAction(parsed =>
        {
            Glossary glossary = StageCatalogue.CheckGlossary(Definition(parsed)) ?? Glossary.Empty;
            if (!parsed.GetValue(CommonOptions.Quiet))
            {
                shell.Output.WriteLine(FormattableString.Invariant($"{glossary.Entries.Length} entries, no mistakes."));
            }

            return (int)ExitCode.Finished;
        });
        return command;
    }

    private static Command Stats(Shell shell)
    {
        var command = new Command("stats", "Counts the glossary's entries by kind.") { CommonOptions.Pipeline, CommonOptions.Json };
        command.SetAction(parsed =>
        {
            Glossary glossary = Read(parsed);
            var kinds = glossary.CountByKind().ToDictionary(k => KebabCase.Of(k.Key.ToString()), k => k.Value, StringComparer.Ordinal);
            if (parsed.GetValue(CommonOptions.Json))
            {
                shell.Output.WriteLine(JsonSerializer.Serialize(new { entries = glossary.Entries.Length, kinds }, JsonLines.Options));
                return (int)ExitCode.Finished;
            }

            foreach ((string kind, int count) in kinds)
            {
                shell.Output.WriteLine(FormattableString.Invariant($"{count,6} {kind}"));
            }

            shell.Output.WriteLine(FormattableString.Invariant($"{glossary.Entries.Length,6} entries"));
            return (int)ExitCode.Finished;
        });
        return command;
    }

    private static Glossary Read(ParseResult parsed) => StageCatalogue.ReadGlossary(Definition(parsed)) ?? Glossary.Empty;

    private static PipelineDefinition Definition(ParseResult parsed) =>
        new PipelineReader(StageCatalogue.Types, EngineCatalogue.Names).Read(parsed.GetRequiredValue(CommonOptions.Pipeline));
}
