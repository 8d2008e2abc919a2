using System.Diagnostics;
using System.Globalization;
using Translate.Documents;
using Translate.Memories;
using Translate.Reviewing;
using Translate.Testing;
using Translate.Writing;

namespace Translate.Benchmarks;

/// <summary>
/// Measures how the stage <c>writing</c> writes generated articles in four formats, against bare writing of the same bytes that is as safe: a temporary file,
/// flushed to the disk, then renamed; the files of an article one after the other, and at once as the stage does. They take turns article by article. Prints a Markdown table.
/// </summary>
internal static class WritingBenchmark
{
    private const int InMemory = 200;
    private const int WarmUps = 8;

    private static readonly int[] Sizes = [100, 1000, 2000];

    private static readonly IDocumentWriter[] Writers = [new EditionWriter(), new XliffWriter(), new TmxWriter(), new SideBySideWriter()];

    public static async Task<int> RunAsync(string[] sizes, TextWriter output)
    {
        await MeasureFormatsAsync(output).ConfigureAwait(false);
        output.WriteLine("\n| articles | files | MB | articles a second | MB a second | bare, one by one | bare, at once | times the bare at once | processor, part of the time | again, articles a second | most memory, MB |");
        output.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (int size in sizes.Length == 0 ? Sizes : [.. sizes.Select(s => int.Parse(s, CultureInfo.InvariantCulture))])
        {
            await MeasureAsync(size, output).ConfigureAwait(false);
        }

        return 0;
    }

    // What each format takes without a disk.
    private static async Task MeasureFormatsAsync(TextWriter output)
    {
        output.WriteLine("| format, made in memory | KB an article | ms an article | MB a second |");
        output.WriteLine("|---|---:|---:|---:|");
        var generated = new GeneratedArticles();
        var documents = new BilingualDocument[InMemory];
        for (int i = 0; i < InMemory; i++)
        {
            documents[i] = await generated.NextAsync(i).ConfigureAwait(false);
        }

        foreach (IDocumentWriter writer in Writers)
        {
            using var stream = new MemoryStream(1 << 20);
            var time = new Stretch();
            for (int i = 0; i < (WarmUps + 2) * InMemory; i++)
            {
                time = i == WarmUps * InMemory ? new Stretch() : time;
                stream.SetLength(0);
                await time.AddAsync(() => writer.WriteAsync(documents[i % InMemory], stream, CancellationToken.None)).ConfigureAwait(false);
            }

            double milliseconds = time.Clock * 1000 / (2 * InMemory);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {writer.Format} | {stream.Length / 1e3:F0} | {milliseconds:F2} | {stream.Length / 1e3 / milliseconds:F0} |"));
        }
    }

    private static async Task MeasureAsync(int articles, TextWriter output)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("bare"));
        Directory.CreateDirectory(folder.PathOf("at-once"));
        WritingStage stage = Stage(folder.PathOf("editions"));
        var written = new Stretch();
        var bare = new Stretch();
        var atOnce = new Stretch();
        long bytes = 0;
        var generated = new GeneratedArticles();
        await WarmUpAsync(generated, folder).ConfigureAwait(false);
        for (int i = 0; i < articles; i++)
        {
            BilingualDocument document = await generated.NextAsync(i).ConfigureAwait(false);
            await written.AddAsync(async () => await stage.RunAsync(document, CancellationToken.None).ConfigureAwait(false)).ConfigureAwait(false);
            (string Name, byte[] Bytes)[] files = [.. stage.FilesFor(document).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))];
            bytes += files.Sum(f => f.Bytes.LongLength);
            await bare.AddAsync(() =>
            {
                Array.ForEach(files, f => Write(folder.PathOf($"bare/{f.Name}"), f.Bytes));
                return Task.CompletedTask;
            }).ConfigureAwait(false);
            await atOnce.AddAsync(() => Task.WhenAll(files.Select(f => Task.Run(() => Write(folder.PathOf($"at-once/{f.Name}"), f.Bytes))))).ConfigureAwait(false);
        }

        Stretch again = await WriteAgainAsync(stage, articles).ConfigureAwait(false);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {articles:N0} | {articles * 4:N0} | {bytes / 1e6:F0} | {articles / written.Clock:F0} | {bytes / 1e6 / written.Clock:F1} | {articles / bare.Clock:F0} | {articles / atOnce.Clock:F0} | {written.Clock / atOnce.Clock:F2} | {written.Processor / written.Clock:P0} | {articles / again.Clock:F0} | {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} |"));
    }

    // A run over articles of which nothing has changed.
    private static async Task<Stretch> WriteAgainAsync(WritingStage stage, int articles)
    {
        var again = new Stretch();
        var generated = new GeneratedArticles();
        await generated.NextAsync(0).ConfigureAwait(false);
        for (int i = 0; i < articles; i++)
        {
            BilingualDocument document = await generated.NextAsync(i).ConfigureAwait(false);
            await again.AddAsync(async () => await stage.RunAsync(document, CancellationToken.None).ConfigureAwait(false)).ConfigureAwait(false);
        }

        return again;
    }

    private static async Task WarmUpAsync(GeneratedArticles generated, TemporaryFolder folder) =>
        await Stage(folder.PathOf("warm")).RunAsync(await generated.NextAsync(0).ConfigureAwait(false), CancellationToken.None).ConfigureAwait(false);

    private static WritingStage Stage(string folder) => new(
        Writers,
        folder,
        new UnreturnedWork(ReviewedMemory.Load(folder, LanguageCode.Bokmaal, LanguageCode.English), LanguageCode.Bokmaal, LanguageCode.English).ObjectionTo);

    private static void Write(string path, byte[] bytes)
    {
        using (var stream = new FileStream(path + ".tmp", FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        File.Move(path + ".tmp", path, overwrite: true);
    }

    /// <summary>Times added up, in seconds.</summary>
    private sealed class Stretch
    {
        public double Clock { get; private set; }

        public double Processor { get; private set; }

        public async Task AddAsync(Func<Task> work)
        {
            TimeSpan processor = Environment.CpuUsage.TotalTime;
            long start = Stopwatch.GetTimestamp();
            await work().ConfigureAwait(false);
            Clock += Stopwatch.GetElapsedTime(start).TotalSeconds;
            Processor += (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        }
    }
}
