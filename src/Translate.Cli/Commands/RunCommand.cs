using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Translate.Cli.Reporting;
using Translate.Errors;
using Translate.MachineTranslation;
using Translate.Pipeline;
using Translate.Running;

namespace Translate.Cli.Commands;

/// <summary><c>translate run</c>: the main job.</summary>
internal static class RunCommand
{
    private const string Description = """
        Translates the articles that pipeline.yml names, or those named here.
        Writes for each its English edition, XLIFF, TMX and a side-by-side page, and a report.json for all.
        """;

    private static readonly Argument<string[]> Articles = new("ARTICLE")
    {
        Description = "Articles to run; nothing for all that pipeline.yml names.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Output = new("--output", "-o") { Description = "The folder of the editions, in place of the one in pipeline.yml.", HelpName = "DIR" };

    public static Command Create(Shell shell)
    {
        var command = new Command("run", Description) { Articles, CommonOptions.Pipeline, CommonOptions.Engine, Output, CommonOptions.Json };
        Articles.Validators.Add(MisspelledOption.Refuse);
        Output.Validators.Add(RefuseEmpty);
        command.SetAction((parsed, cancellationToken) => RunAsync(shell, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, CancellationToken cancellationToken)
    {
        long started = shell.Time.GetTimestamp();
        PipelineDefinition definition = new PipelineReader(StageCatalogue.Types, EngineCatalogue.Names).Read(parsed.GetRequiredValue(CommonOptions.Pipeline));
        ImmutableArray<ArticleFile> articles = ArticleFinder.Find(definition, parsed.GetValue(Articles) ?? []);
        string output = parsed.GetValue(Output) ?? Path.Combine(definition.Folder, definition.Output);
        var engines = new EngineCatalogue(shell.Environment, definition.Options<MachineTranslationOptions>());
        string? engineName = EngineName(definition, parsed.GetValue(CommonOptions.Engine));
        using ReplyLedger? ledger = engineName is not null && engines.IsMetered(engineName)
            ? ReplyLedger.Open(LedgerFile.Beside(definition.Folder), shell.Time)
            : null;
        Account account = ledger is null ? Account.Unrecorded() : Account.In(ledger);
        ITranslationEngine? engine = engineName is null ? null : engines.Create(engineName, account, shell.Time);
        AssembledPipeline assembled = StageCatalogue.Assemble(definition, engine, account, output);

        string? warning = engineName is null ? null : engines.Warning(engineName);
        var run = new PipelineRun(assembled, warning is null ? [] : [warning]);
        RunReport report = await ProgressDisplay.ShowAsync(
            shell,
            parsed.GetValue(CommonOptions.Quiet),
            parsed.GetValue(CommonOptions.Verbose),
            progress => run.RunAsync(articles, progress, cancellationToken)).ConfigureAwait(false);

        await RunSummary.WriteWarningsAsync(report, shell.Error).ConfigureAwait(false);
        if (parsed.GetValue(CommonOptions.Json))
        {
            using var json = new MemoryStream();
            await ReportJson.WriteAsync(report, json, cancellationToken).ConfigureAwait(false);
            await shell.Output.WriteAsync(System.Text.Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length)).ConfigureAwait(false);
        }
        else if (!parsed.GetValue(CommonOptions.Quiet))
        {
            TimeSpan time = shell.Time.GetElapsedTime(started);
            await RunSummary.WriteAsync(report, output, time, parsed.GetValue(CommonOptions.Verbose), shell.Output).ConfigureAwait(false);
        }

        return (int)ExitCodeOf(report.Outcome);
    }

    /// <summary>The engine that the command line names, or else the definition; null when no stage asks one.</summary>
    private static string? EngineName(PipelineDefinition definition, string? named)
    {
        MachineTranslationOptions? options = definition.Options<MachineTranslationOptions>();
        return options is null && named is not null
            ? throw ConfigurationException.CommandLine($"'--engine {named}' has nothing to do: {definition.File} has no stage 'machine-translation'.")
            : named ?? options?.Engine;
    }

    private static void RefuseEmpty(OptionResult result)
    {
        if (result.Tokens is [{ Value: "" }])
        {
            result.AddError($"'{Output.Name}' names no folder. '.' is the current one.");
        }
    }

    private static ExitCode ExitCodeOf(RunOutcome outcome) => outcome switch
    {
        RunOutcome.Finished => ExitCode.Finished,
        RunOutcome.QualityGateFailed => ExitCode.QualityGateFailed,
        RunOutcome.ArticleNotReadable => ExitCode.DataNotReadable,
        _ => ExitCode.Stopped,
    };
}
