using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Translate.Documents;
using Translate.Segmentation;
using Translate.Segmentation.Srx;

namespace Translate.Benchmarks;

/// <summary>Measures segmentation against node's Intl.Segmenter, on the same text, in one run; prints a Markdown table.</summary>
internal static class SegmentationBenchmark
{
    private const int Rounds = 7;
    private const int TextLength = 10_000_000;

    public static int Run(string[] files, TextWriter output)
    {
        string[] lines = SampleText.Lines(files, TextLength);
        string file = Path.GetTempFileName();
        try
        {
            using (StreamWriter writer = File.CreateText(file))
            {
                writer.Write(string.Join('\n', lines));
            }

            Report(lines, file, output);
        }
        finally
        {
            File.Delete(file);
        }

        return 0;
    }

    private static void Report(string[] lines, string file, TextWriter output)
    {
        double megabytes = new FileInfo(file).Length / 1e6;
        var segmenter = new Segmenter();
        SrxSegmenter srx = Exported();
        output.WriteLine("| Segmenter | MB/s | Segments | Times Intl.Segmenter |");
        output.WriteLine("|---|---:|---:|---:|");
        Measurement? node = Node(file);
        double reference = node is null ? double.NaN : megabytes / node.Seconds;
        Row(output, "node, Intl.Segmenter (ICU)", node, megabytes, reference);
        Row(output, "built-in rules", Measurement.Of(Rounds, () => lines.Sum(l => segmenter.Split(l).Length)), megabytes, reference);
        Row(output, "exported rules, read as SRX", Measurement.Of(Rounds, () => lines.Sum(l => srx.Split(l).Length)), megabytes, reference);
        output.WriteLine();
        output.WriteLine("| One line of 10 MB | Seconds | Bytes allocated for each byte of text |");
        output.WriteLine("|---|---:|---:|");
        LongLine(output, "without a sentence end", "mange ord uten slutt ", segmenter);
        LongLine(output, "of full stops before small letters", "og. ", segmenter);
        LongLine(output, "of opening quotation marks", "«a ", segmenter);
        LongLine(output, "of initials", "A. ", segmenter);
        LongLine(output, "of colons", "Svar: Nei ", segmenter);
    }

    private static void Row(TextWriter output, string name, Measurement? measured, double megabytes, double reference) => output.WriteLine(measured is null
        ? $"| {name} | not on this machine | | |"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {megabytes / measured.Seconds:F0} | {measured.Segments} | {megabytes / measured.Seconds / reference:F1} |"));

    private static void LongLine(TextWriter output, string name, string repeated, Segmenter segmenter)
    {
        string line = string.Concat(Enumerable.Repeat(repeated, TextLength / Encoding.UTF8.GetByteCount(repeated)));
        var measured = Measurement.Of(3, () => segmenter.Split(line).Length);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {name} | {measured.Seconds:F2} | {measured.AllocatedBytes / (double)TextLength:F1} |"));
    }

    private static SrxSegmenter Exported()
    {
        using var stream = new MemoryStream();
        SrxExport.Write(stream);
        stream.Position = 0;
        return new SrxSegmenter(SrxReader.Read(stream, "norwegian.srx"), LanguageCode.Bokmaal);
    }

    private static Measurement? Node(string file)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "intl-segmenter.mjs"), file, "5"])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            })!;
            using var answer = JsonDocument.Parse(process.StandardOutput.ReadToEnd());
            process.WaitForExit();
            return new Measurement(
                answer.RootElement.GetProperty("seconds").GetDouble(), answer.RootElement.GetProperty("segments").GetInt32(), 0);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
