using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Translate.Glossaries;

namespace Translate.Benchmarks;

/// <summary>Measures how long a generated glossary takes to load, what room it needs, and how fast it is searched for.</summary>
internal static class LargeGlossary
{
    /// <summary>The argument that makes a process load one glossary and report.</summary>
    public const string Command = "load-glossary";

    private const int Few = 3_000;
    private const int Many = 1_000_000;
    private const int Rounds = 25;
    private const int TextLength = 10_000_000;

    /// <summary>Loads a small and a large glossary, each in a process of its own, and prints a table.</summary>
    public static void Compare(TextWriter output)
    {
        output.WriteLine("| Entries, generated | File | Read | Matcher built | Processor time for both | Most memory | MB/s, news | Found | MB/s, its names | Found |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        LargeGlossaryFigures few = Row(output, Few);
        LargeGlossaryFigures many = Row(output, Many);
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A million entries are searched for {few.News / many.News:F1} times slower than three thousand in the same text, {few.Names / many.Names:F1} times in a text full of their names."));
    }

    /// <summary>Loads a glossary, searches a text, and prints the figures as JSON.</summary>
    public static int Measure(string file, string text, TextWriter output)
    {
        long start = Stopwatch.GetTimestamp();
        Glossary glossary = GlossaryReader.Read("", [file]);
        double read = Stopwatch.GetElapsedTime(start).TotalSeconds;
        start = Stopwatch.GetTimestamp();
        var matcher = new TermMatcher(glossary);
        double built = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double processor = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
        double memory = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
        (double news, int inNews) = Search(matcher, SampleText.Lines([], TextLength));
        (double names, int inNames) = Search(matcher, File.ReadAllLines(text));
        output.WriteLine(JsonSerializer.Serialize(new LargeGlossaryFigures(read, built, processor, memory, news, inNews, names, inNames)));
        return 0;
    }

    // By the processor's time, for the two glossaries are measured one after the other, and a machine is seldom idle both times.
    private static (double Speed, int Found) Search(TermMatcher matcher, string[] lines)
    {
        double megabytes = lines.Sum(Encoding.UTF8.GetByteCount) / 1e6;
        double best = double.MaxValue;
        int found = 0;
        for (int round = 0; round < Rounds; round++)
        {
            GC.Collect();
            TimeSpan start = Environment.CpuUsage.UserTime;
            found = lines.Sum(l => matcher.Find(l).Length);
            best = Math.Min(best, (Environment.CpuUsage.UserTime - start).TotalSeconds);
        }

        return (megabytes / best, found);
    }

    private static LargeGlossaryFigures Row(TextWriter output, int entries)
    {
        string folder = Directory.CreateTempSubdirectory("glossary-").FullName;
        try
        {
            string[] names = GeneratedNames.Of(entries);
            string file = Path.Combine(folder, "generated.yml");
            string text = Path.Combine(folder, "text.txt");
            File.WriteAllLines(file, GeneratedNames.AsGlossary(names));
            File.WriteAllLines(text, GeneratedNames.InText(names, TextLength));
            LargeGlossaryFigures figures = Run(file, text);
            double size = new FileInfo(file).Length / 1e6;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {entries} | {size:F1} MB | {figures.Read:F2} s | {figures.Built:F2} s | {figures.Processor:F2} s | {figures.Memory:F0} MB | {figures.News:F0} | {figures.InNews} | {figures.Names:F0} | {figures.InNames} |"));
            return figures;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static LargeGlossaryFigures Run(string file, string text)
    {
        string assembly = typeof(LargeGlossary).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [assembly, Command, file, text]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        string answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return JsonSerializer.Deserialize<LargeGlossaryFigures>(answer)!;
    }
}
