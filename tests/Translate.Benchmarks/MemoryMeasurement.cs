using System.Diagnostics;
using System.Globalization;
using Translate.Documents;
using Translate.Memories;
using Translate.Testing.Memories;

namespace Translate.Benchmarks;

/// <summary>Measures a memory of one size.</summary>
internal sealed class MemoryMeasurement(int units, TextWriter output)
{
    private const int Lookups = 2000;
    private const int FuzzyLookups = 250;

    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    // A penalty would hide what is found and scores 60 exactly.
    private readonly MemoryOptions _options = new() { Offers = 5, ForeignPenalty = 0 };

    public void Run()
    {
        string folder = Directory.CreateTempSubdirectory("translate-memory-").FullName;
        try
        {
            string file = Path.Combine(folder, "generated.tmx");
            GeneratedTmx.Write(file, units);
            File.SetLastWriteTimeUtc(file, LongAgo);
            var location = new MemoryLocation(folder, [file], LanguageCode.Bokmaal, LanguageCode.English);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{units:N0} units, TMX of {new FileInfo(file).Length / 1e6:F0} MB\n"));
            Import(location);
            LookUp(location);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Import(MemoryLocation location)
    {
        var import = new Durations();
        var open = new Durations();
        long size = import.Measure(() =>
        {
            using var memory = TranslationMemory.Open(location, _options);
            return memory.IndexSize;
        });
        double peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
        for (int i = 0; i < 10; i++)
        {
            open.Measure(() =>
            {
                using var memory = TranslationMemory.Open(location, _options);
                return memory.Find("Ja.").Length;
            });
        }

        output.WriteLine("| | by the clock | of the processor |");
        output.WriteLine("|---|---:|---:|");
        Row("import, units a second", units / import.Clock(0) * 1000, units / import.Processor(0) * 1000, "F0");
        Row("opening the index, with a first look-up, ms", open.Clock(0.5), open.Processor(0.5), "F1");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| index on disk, MB | {size / 1e6:F0} | |"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| most memory during import, MB | {peak:F0} | |"));
    }

    private void LookUp(MemoryLocation location)
    {
        using var memory = TranslationMemory.Open(location, _options);
        var scan = new FullScan(location);
        var random = new Random(5);
        LookUpSame(memory, scan, random);
        output.WriteLine();
        output.WriteLine("| fuzzy look-up | p50 ms | p95 ms | p95 ms of the processor | best found, of those scored 60 or more | by the 8 rarest words |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|");
        var edits = new GeneratedEdits(7);
        for (int i = 0; i < FuzzyLookups; i++)
        {
            // What the runtime compiles while it warms up is no part of a look-up.
            Best(memory, edits.Apply(EditKind.Words, scan.Sources[i]));
        }

        foreach (EditKind kind in Enum.GetValues<EditKind>())
        {
            string[] queries = [.. Enumerable.Range(0, FuzzyLookups).Select(_ => edits.Apply(kind, scan.Sources[random.Next(scan.Sources.Length)]))];
            var times = new Durations();
            int[] best = [.. queries.Select(q => times.Measure(() => Best(memory, q)))];
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {kind} | {times.Clock(0.5):F2} | {times.Clock(0.95):F2} | {times.Processor(0.95):F2} | {scan.Compare(queries, best)} |"));
            output.Flush();
        }
    }

    private void LookUpSame(TranslationMemory memory, FullScan scan, Random random)
    {
        var exact = new Durations();
        var inContext = new Durations();
        for (int i = 0; i < Lookups; i++)
        {
            int at = 1 + random.Next(scan.Sources.Length - 2);
            exact.Measure(() => memory.Find(scan.Sources[at]));
            inContext.Measure(() => memory.Find(scan.Sources[at], new SourceContext(scan.Sources[at - 1], scan.Sources[at + 1])));
        }

        Row("exact look-up, p50, ms", exact.Clock(0.5), exact.Processor(0.5), "F3");
        Row("exact look-up, p95, ms", exact.Clock(0.95), exact.Processor(0.95), "F3");
        Row("in-context look-up, p50, ms", inContext.Clock(0.5), inContext.Processor(0.5), "F3");
        Row("in-context look-up, p95, ms", inContext.Clock(0.95), inContext.Processor(0.95), "F3");
    }

    // The measured look-up is the whole of it: penalties, mending and differences too.
    private static int Best(TranslationMemory memory, string query)
    {
        var likeness = new Likeness(MemoryKey.Of(query));
        return memory.Match(query).Select(m => likeness.To(MemoryKey.Of(m.Source))).DefaultIfEmpty().Max();
    }

    private void Row(string name, double clock, double processor, string format) => output.WriteLine(
        $"| {name} | {clock.ToString(format, CultureInfo.InvariantCulture)} | {processor.ToString(format, CultureInfo.InvariantCulture)} |");
}
