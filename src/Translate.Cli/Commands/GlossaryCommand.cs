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
    public static Command Create(Shell shell) => new("glossary", "Looks at the place-name glossary that pipeline.yml names.")
    {
        Find(shell), Check(shell), Stats(shell),
    };

    private static Command Find(Shell shell)
    {
        var command = new Command("find", "Finds the glossary's names in each line of a text.") { CommonOptions.File, CommonOptions.Pipeline, CommonOptions.Json };
        command.SetAction(parsed =>
        {
            var matcher = new TermMatcher(Read(parsed));
            bool json = parsed.GetValue(CommonOptions.Json);
            int number = 0;
            foreach (string line in InputLines.Of(shell.ReadText(parsed.GetValue(CommonOptions.File))))
            {
                number++;
                if (json)
                {
                    shell.Output.WriteLine(AsJson(number, matcher.Find(line)));
                    continue;
                }

                foreach (TermMatch match in matcher.Find(line))
                {
                    shell.Output.WriteLine(FormattableString.Invariant(
                        $"{number}:{match.Span.Start + 1}: {match.Text} → {string.Join(" / ", match.Accepted)} ({match.Term}, {KebabCase.Of(match.Form.ToString())})"));
                }
            }

            return (int)ExitCode.Finished;
        });
        return command;
    }

    private static Command Check(Shell shell)
    {
        var command = new Command("check", "Checks every glossary and prints each mistake with its file, line and column.") { CommonOptions.Pipeline };
        command.SetAction(parsed =>
        {
            Glossary glossary = Read(parsed);
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

    private static Glossary Read(ParseResult parsed)
    {
        PipelineDefinition definition = new PipelineReader(StageCatalogue.Types, EngineCatalogue.Names).Read(parsed.GetRequiredValue(CommonOptions.Pipeline));
        return StageCatalogue.ReadGlossary(definition) ?? Glossary.Empty;
    }

    private static string AsJson(int line, IEnumerable<TermMatch> matches) => JsonSerializer.Serialize(
        new
        {
            line,
            matches = matches.Select(m => new
            {
                start = m.Span.Start,
                end = m.Span.End,
                text = m.Text,
                term = m.Term,
                target = m.Accepted.ToArray(),
                form = KebabCase.Of(m.Form.ToString()),
            }),
        },
        JsonLines.Options);
}
