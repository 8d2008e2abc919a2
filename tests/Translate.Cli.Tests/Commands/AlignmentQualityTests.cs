using System.Diagnostics;
using System.Text.Json;
using Translate.Testing;
using Xunit;

namespace Translate.Cli.Tests.Commands;

/// <summary>
/// How well <c>align</c> does on documents with a known alignment, made by <c>tests/align/make_documents.py</c> out of a parallel corpus and scored
/// by <c>score_align.py</c>. Skipped where corpus, scorer or Python are not on the machine.
/// </summary>
public sealed class AlignmentQualityTests : IDisposable
{
    private const string Python = "/usr/bin/env";

    private readonly CommandLine _commandLine = new();

    public void Dispose() => _commandLine.Dispose();

    [Fact]
    public async Task Strict_F1_is_at_least_95_percent_and_kept_single_pairs_are_right_99_times_in_100()
    {
        string source = Repository.SharedOrSkip("data", "translation", "flores-dev.nb");
        string target = Repository.SharedOrSkip("data", "translation", "flores-dev.en");
        string scorer = Repository.SharedOrSkip("tools", "score_align.py");
        await PythonAsync(Repository.PathOf("tests", "align", "make_documents.py"), source, target, _commandLine.PathOf("documents"), "--seed", "7");
        string[] golds = [.. Directory.GetFiles(_commandLine.PathOf("documents"), "*.gold").Order(StringComparer.Ordinal)];

        int kept = 0;
        int right = 0;
        foreach (string gold in golds)
        {
            string document = $"./documents/{Path.GetFileNameWithoutExtension(gold)}";
            CommandResult result = await _commandLine.RunAsync($"align {document}.source.txt {document}.target.txt --json");
            JsonElement[] pairs = [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
            await File.WriteAllLinesAsync(Path.ChangeExtension(gold, ".test"), pairs.Select(Link), TestContext.Current.CancellationToken);
            HashSet<string> known = [.. await File.ReadAllLinesAsync(gold, TestContext.Current.CancellationToken)];
            string[] single = [.. pairs.Where(IsKeptSingle).Select(Link)];
            kept += single.Length;
            right += single.Count(known.Contains);
        }

        string figures = await PythonAsync(scorer, string.Join(',', golds), string.Join(',', golds.Select(g => Path.ChangeExtension(g, ".test"))));
        double strict = JsonDocument.Parse(figures.Replace('\'', '"')).RootElement.GetProperty("f1_strict").GetDouble();
        Assert.Equal(25, golds.Length);
        Assert.True(strict >= 0.95, figures);
        Assert.True(kept > 500 && right >= 0.99 * kept, FormattableString.Invariant($"{right} of {kept} single pairs are right"));
    }

    private static bool IsKeptSingle(JsonElement pair) =>
        pair.GetProperty("kept").GetBoolean() && pair.GetProperty("sourceUnits").GetArrayLength() == 1 && pair.GetProperty("targetUnits").GetArrayLength() == 1;

    private static string Link(JsonElement pair) => $"[{Lines(pair, "sourceUnits")}]:[{Lines(pair, "targetUnits")}]";

    // "b12.1" is line 11, counted from 0.
    private static string Lines(JsonElement pair, string side) => string.Join(", ", pair.GetProperty(side).EnumerateArray()
        .Select(u => int.Parse(u.GetString()!.Split('.')[0][1..], System.Globalization.CultureInfo.InvariantCulture) - 1));

    private static async Task<string> PythonAsync(params string[] arguments)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/python3"), "Python is not on this machine");
        using Process process = Process.Start(new ProcessStartInfo(Python, ["python3", .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
