using System.Diagnostics;
using System.Globalization;

namespace Translate.Benchmarks;

/// <summary>
/// Measures the translation memory with generated units: import, opening, look-ups, and how often the best match is found compared with a scan
/// of all units. Prints Markdown tables. Each size runs in a process of its own, so that its peak of memory is its own.
/// </summary>
internal static class MemoryBenchmark
{
    private static readonly string[] Sizes = ["10000", "100000", "1000000"];

    public static int Run(string[] sizes, TextWriter output)
    {
        if (sizes is ["one", var size])
        {
            new MemoryMeasurement(int.Parse(size, CultureInfo.InvariantCulture), output).Run();
            return 0;
        }

        foreach (string units in sizes.Length > 0 ? sizes : Sizes)
        {
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["memory", "one", units]) { UseShellExecute = false })!;
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                return process.ExitCode;
            }
        }

        return 0;
    }
}
