using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Translate.Glossaries;

namespace Translate.Benchmarks;

/// <summary>
/// Measures the matcher, with all inflection, against searches for the base forms alone: on the same text, in one run, on one thread. Then loads
/// generated glossaries, each in a process of its own. Prints Markdown tables.
/// </summary>
internal static class GlossaryBenchmark
{
    private const int Rounds = 25;
    private const int TextLength = 10_000_000;

    // The alternation is so slow that a part of the text has to do.
    private const int RegexLength = 500_000;

    public static int Run(string[] files, TextWriter output)
    {
        string[] lines = SampleText.Lines(files, TextLength);
        Glossary glossary = GlossaryReader.Read(SampleText.Root, ["glossaries/*.yml"]);
        string[] names = [.. glossary.Entries.Select(e => e.Term).Distinct(StringComparer.Ordinal)];
        Compare(lines, glossary, names, output);
        output.WriteLine();
        LargeGlossary.Compare(output);
        return 0;
    }

    private static void Compare(string[] lines, Glossary glossary, string[] names, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{glossary.Entries.Length} entries, {names.Length} base forms"));
        output.WriteLine();
        output.WriteLine("| Search | MB/s | Found in 10 MB | The matcher's speed, times this |");
        output.WriteLine("|---|---:|---:|---:|");
        var matcher = new TermMatcher(glossary);
        double own = Row(output, "`TermMatcher`: every form", lines, 1, l => matcher.Find(l).Length);
        var ordinal = SearchValues.Create(names, StringComparison.Ordinal);
        Row(output, "`SearchValues<string>`, Ordinal: base forms", lines, own, l => Count(l, ordinal));
        var ignoreCase = SearchValues.Create(names, StringComparison.OrdinalIgnoreCase);
        Row(output, "`SearchValues<string>`, OrdinalIgnoreCase: base forms", lines, own, l => Count(l, ignoreCase));
        string alternation = string.Join('|', names.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).Select(Regex.Escape));
        var regex = new Regex(alternation, RegexOptions.Compiled | RegexOptions.CultureInvariant, TimeSpan.FromMinutes(10));
        Row(output, "`Regex`, compiled alternation: base forms", Beginning(lines), own, l => regex.Count(l));
    }

    private static double Row(TextWriter output, string name, string[] lines, double own, Func<string, int> count)
    {
        double megabytes = lines.Sum(Encoding.UTF8.GetByteCount) / 1e6;
        var measured = Measurement.Of(Rounds, () => lines.Sum(count));
        double speed = megabytes / measured.Seconds;
        string ratio = own == 1 ? "" : (own / speed).ToString("F2", CultureInfo.InvariantCulture);
        double found = measured.Segments * (TextLength / 1e6 / megabytes);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {speed:F1} | {found:F0} | {ratio} |"));
        return speed;
    }

    private static string[] Beginning(string[] lines)
    {
        int length = 0;
        return [.. lines.TakeWhile(l => (length += Encoding.UTF8.GetByteCount(l)) <= RegexLength)];
    }

    // Goes on after the first character: which value was found, and so its length, is not told.
    private static int Count(ReadOnlySpan<char> line, SearchValues<string> names)
    {
        int count = 0;
        for (int at = line.IndexOfAny(names); at >= 0; at = line.IndexOfAny(names))
        {
            count++;
            line = line[(at + 1)..];
        }

        return count;
    }
}
