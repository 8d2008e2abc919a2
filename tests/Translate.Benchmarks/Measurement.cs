using System.Diagnostics;

namespace Translate.Benchmarks;

/// <summary>The best of several rounds.</summary>
/// <param name="Seconds">The time of the best round.</param>
/// <param name="Segments">How many segments it found.</param>
/// <param name="AllocatedBytes">What it allocated.</param>
internal sealed record Measurement(double Seconds, int Segments, long AllocatedBytes)
{
    /// <summary>Runs an action that counts segments, once to warm up and then several times.</summary>
    public static Measurement Of(int rounds, Func<int> action)
    {
        action();
        var best = new Measurement(double.MaxValue, 0, 0);
        for (int i = 0; i < rounds; i++)
        {
            GC.Collect();
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            int segments = action();
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            best = seconds < best.Seconds ? new Measurement(seconds, segments, allocated) : best;
        }

        return best;
    }
}
