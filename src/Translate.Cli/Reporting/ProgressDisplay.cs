using Spectre.Console;
using Translate.Running;

namespace Translate.Cli.Reporting;

/// <summary>Shows on standard error how far a run has come: a bar on a terminal, a line for each article elsewhere.</summary>
internal static class ProgressDisplay
{
    /// <summary>Runs <paramref name="work"/> and shows what it reports; with <paramref name="quiet"/>, nothing is shown.</summary>
    public static Task<T> ShowAsync<T>(Shell shell, bool quiet, bool verbose, Func<IProgress<RunProgress>, Task<T>> work) =>
        quiet ? work(new Reporter(_ => { }))
        : shell.Terminal is { } terminal ? OnTerminalAsync(terminal, work)
        : work(new Reporter(new LineWriter(shell.Error, verbose).Write));

    private static Task<T> OnTerminalAsync<T>(IAnsiConsole terminal, Func<IProgress<RunProgress>, Task<T>> work) => terminal.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
        .StartAsync(context =>
        {
            ProgressTask task = context.AddTask("Starting", maxValue: 1);
            return work(new Reporter(progress =>
            {
                task.MaxValue = progress.Total;
                task.Value = progress.Number - 1;
                task.Description = Markup.Escape($"{progress.Article}: {progress.Stage}");
            }));
        });

    // Progress<T> would report from another thread, after the fact.
    private sealed class Reporter(Action<RunProgress> report) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => report(value);
    }

    private sealed class LineWriter(TextWriter output, bool verbose)
    {
        private int _article;

        public void Write(RunProgress progress)
        {
            if (progress.Number != _article)
            {
                _article = progress.Number;
                output.WriteLine(FormattableString.Invariant($"[{progress.Number}/{progress.Total}] {progress.Article}"));
            }

            if (verbose)
            {
                output.WriteLine($"    {progress.Stage}");
            }

            output.Flush();
        }
    }
}
