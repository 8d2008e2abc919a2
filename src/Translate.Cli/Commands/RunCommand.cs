using System.CommandLine;
using System.CommandLine.Parsing;
using Translate.Cli.Reporting;
using Translate.Documents;
using Translate.Errors;
using Translate.MachineTranslation;
using Translate.Memories;
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
        Validators = { MisspelledOption.Refuse },
    };

    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "The folder of the editions, in place of the one in pipeline.yml.",
        HelpName = "DIR",
        Validators = { RefuseEmpty },
    };

    private static readonly Option<bool> DryRun = new("--dry-run")
    {
        Description = "Tell what would be translated, what it would cost and how long it would take; ask no engine and write nothing.",
    };

    private static readonly Option<bool> Frozen = new("--frozen")
    {
        Description = "Pay for nothing: take everything from memory and ledger, or end with code 6 and the list of what is missing.",
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("run", Description)
        {
            Articles, CommonOptions.Pipeline, CommonOptions.Engine, Output, DryRun, Frozen, CommonOptions.Json,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            PipelineDefinition definition =
                new PipelineReader(StageCatalogue.Types, EngineCatalogue.Names).Read(parsed.GetRequiredValue(CommonOptions.Pipeline));
            var request = new RunRequest(
                definition,
                ArticleFinder.Find(definition, parsed.GetValue(Articles) ?? []),
                parsed.GetValue(Output) ?? Path.Combine(definition.Folder, definition.Output),
                EngineName(definition, parsed.GetValue(CommonOptions.Engine), parsed.GetValue(Frozen)));
            return parsed.GetValue(DryRun)
                ? ForecastAsync(shell, parsed, request, cancellationToken)
                : RunAsync(shell, parsed, request, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, RunRequest request, CancellationToken cancellationToken)
    {
        long started = shell.Time.GetTimestamp();
        var engines = new EngineCatalogue(shell.Environment, request.Definition.Options<MachineTranslationOptions>());
        using var paid = PaidEngine.Open(request, engines, shell.Time, parsed.GetValue(Frozen));
        IProgress<MemoryProgress>? indexing = parsed.GetValue(CommonOptions.Quiet) ? null : IndexProgress.Lines(shell);
        using AssembledPipeline assembled =
            StageCatalogue.Assemble(request.Definition, paid.Engine, paid.Account, request.Output, indexing, cancellationToken);

        string? warning = request.Engine is null ? null : engines.Warning(request.Engine);
        var run = new PipelineRun(assembled, warning is null ? [] : [warning]);
        RunReport report = await ShowAsync(shell, parsed, progress => run.RunAsync(request.Articles, progress, cancellationToken)).ConfigureAwait(false);

        bool verbose = parsed.GetValue(CommonOptions.Verbose);
        await RunSummary.WriteWarningsAsync(report, request.Output, verbose, shell.Error).ConfigureAwait(false);
        if (parsed.GetValue(CommonOptions.Json))
        {
            await WriteJsonAsync(shell, stream => ReportJson.WriteAsync(report, stream, cancellationToken)).ConfigureAwait(false);
        }
        else if (!parsed.GetValue(CommonOptions.Quiet))
        {
            await RunSummary.WriteAsync(report, request.Output, shell.Time.GetElapsedTime(started), verbose, shell.Output).ConfigureAwait(false);
        }

        return (int)ExitCodeOf(report.Outcome);
    }

    private static async Task<int> ForecastAsync(Shell shell, ParseResult parsed, RunRequest request, CancellationToken cancellationToken)
    {
        var engines = new EngineCatalogue(shell.Environment, request.Definition.Options<MachineTranslationOptions>());
        EngineIdentity? engine = request.Engine is null ? null : engines.IdentityOf(request.Engine);
        using ReplyLedger? ledger = engine is { IsMetered: true } ? ReplyLedger.OpenToRead(LedgerFile.Beside(request.Definition.Folder), shell.Time) : null;
        MachineTranslationForecast? stage = engine is null ? null : new MachineTranslationForecast(engine, ledger);
        using AssembledPipeline assembled = StageCatalogue.AssembleForecast(request.Definition, stage, engine, request.Output);
        var dryRun = new DryRun(assembled, stage);
        DryRunReport report = await ShowAsync(shell, parsed, progress => dryRun.RunAsync(request.Articles, progress, cancellationToken)).ConfigureAwait(false);

        var estimate = Estimate.Of(report.Total, request.Definition.Options<MachineTranslationOptions>() ?? new MachineTranslationOptions(), ledger);
        foreach (string error in report.Articles.Select(a => a.Error).OfType<string>())
        {
            await shell.Error.WriteLineAsync(error).ConfigureAwait(false);
        }

        if (parsed.GetValue(CommonOptions.Json))
        {
            await WriteJsonAsync(shell, stream => DryRunJson.WriteAsync(report, estimate, stream)).ConfigureAwait(false);
        }
        else if (!parsed.GetValue(CommonOptions.Quiet))
        {
            await DryRunSummary.WriteAsync(report, estimate, shell.Output).ConfigureAwait(false);
        }

        return (int)(report.Articles.Any(a => a.Error is not null) ? ExitCode.DataNotReadable : ExitCode.Finished);
    }

    private static Task<T> ShowAsync<T>(Shell shell, ParseResult parsed, Func<IProgress<RunProgress>, Task<T>> work) =>
        ProgressDisplay.ShowAsync(shell, parsed.GetValue(CommonOptions.Quiet), parsed.GetValue(CommonOptions.Verbose), work);

    private static async Task WriteJsonAsync(Shell shell, Func<Stream, Task> write)
    {
        using var json = new MemoryStream();
        await write(json).ConfigureAwait(false);
        await shell.Output.WriteAsync(System.Text.Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length)).ConfigureAwait(false);
    }

    /// <summary>The engine that the command line names, or else the definition; null when no stage asks one.</summary>
    private static string? EngineName(PipelineDefinition definition, string? named, bool isFrozen)
    {
        MachineTranslationOptions? options = definition.Options<MachineTranslationOptions>();
        return options is null && named is not null
            ? throw ConfigurationException.CommandLine($"'--engine {named}' has nothing to do: {definition.File} has no stage 'machine-translation'.")
            : (named ?? options?.Engine) is { } name && isFrozen ? EngineCatalogue.ResolveFrozen(name)
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
        RunOutcome.BudgetReached => ExitCode.BudgetReached,
        RunOutcome.RepliesMissing => ExitCode.DecisionNeeded,
        _ => ExitCode.Stopped,
    };
}
