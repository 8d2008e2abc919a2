using Spectre.Console;
using Translate.Memories;

namespace Translate.Cli.Reporting;

/// <summary>Shows on standard error how far the index of a memory has been built: a bar on a terminal, a line for each tenth elsewhere.</summary>
internal static class IndexProgress
{
    /// <summary>Opens a memory and shows what it reports; with <paramref name="quiet"/>, nothing is shown.</summary>
    public static Task<TranslationMemory> ShowAsync(Shell shell, bool quiet, Func<IProgress<MemoryProgress>, TranslationMemory> open) =>
        quiet ? Task.FromResult(open(new Reporter(_ => { })))
        : shell.Terminal is { } terminal ? OnTerminalAsync(terminal, open)
        : Task.FromResult(open(Lines(shell)));

    /// <summary>Writes a line for each tenth of the work, once it is more than a moment's.</summary>
    public static IProgress<MemoryProgress> Lines(Shell shell)
    {
        int shown = -1;
        return new Reporter(progress =>
        {
            int tenth = (int)(progress.Done * 10);
            if (progress.Units > 0 && tenth != shown)
            {
                shown = tenth;
                shell.Error.WriteLine(FormattableString.Invariant($"indexing {progress.File}: {progress.Units:N0} units, {tenth * 10} %"));
                shell.Error.Flush();
            }
        });
    }

    private static Task<TranslationMemory> OnTerminalAsync(IAnsiConsole terminal, Func<IProgress<MemoryProgress>, TranslationMemory> open) =>
        terminal.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .StartAsync(context =>
            {
                ProgressTask task = context.AddTask("Opening the memory", maxValue: 1);
                return Task.FromResult(open(new Reporter(progress =>
                {
                    task.Value = progress.Done;
                    task.Description = Markup.Escape(FormattableString.Invariant($"{progress.File}: {progress.Units:N0} units"));
                })));
            });

    // Progress<T> would report from another thread, after the fact.
    private sealed class Reporter(Action<MemoryProgress> report) : IProgress<MemoryProgress>
    {
        public void Report(MemoryProgress value) => report(value);
    }
}
