using System.Diagnostics;

namespace Translate.Benchmarks;

/// <summary>The times of many runs of the same thing: by the clock, and of the processor, which a busy machine changes less.</summary>
internal sealed class Durations
{
    private readonly List<double> _clock = [];
    private readonly List<double> _processor = [];

    /// <summary>Runs and measures once.</summary>
    public T Measure<T>(Func<T> action)
    {
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        T result = action();
        _clock.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        _processor.Add((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
        return result;
    }

    /// <inheritdoc cref="Measure{T}(Func{T})"/>
    public async Task MeasureAsync(Func<Task> action)
    {
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        await action().ConfigureAwait(false);
        _clock.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        _processor.Add((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
    }

    /// <summary>The time, in milliseconds by the clock, that a part of the runs stayed within.</summary>
    public double Clock(double part) => Quantile(_clock, part);

    /// <summary>The time of the processor, in milliseconds, that a part of the runs stayed within.</summary>
    public double Processor(double part) => Quantile(_processor, part);

    private static double Quantile(List<double> times, double part)
    {
        times.Sort();
        return times[Math.Min(times.Count - 1, (int)(times.Count * part))];
    }
}
