using System.Globalization;
using Translate.Documents;
using Translate.Engines.Azure;
using Translate.Engines.Azure.Pacing;
using Translate.MachineTranslation;
using Translate.Running;
using Translate.Testing;
using Translate.Testing.Azure;

namespace Translate.Benchmarks;

/// <summary>
/// Measures the machine-translation stage against a bare loop of the same requests over <see cref="HttpClient"/>, in one run, warm, both against
/// the test server, which is in this process too and answers after 200 milliseconds; then whole runs. Prints Markdown tables.
/// </summary>
internal static class MachineTranslationBenchmark
{
    private const int Requests = 400;
    private const int Rounds = 3;

    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(200);

    // What a call may hold in all; a segment of 1,000 makes 50 of them a full call.
    private const int CharactersToARequest = 50_000;
    private const int RunSegments = 20_000;
    private static readonly int[] Lengths = [1000, 100];

    /// <param name="numbers">How many rounds, and for a quick look at the stage alone, how long its segments are.</param>
    /// <param name="output">Where the tables go.</param>
    public static async Task<int> RunAsync(string[] numbers, TextWriter output)
    {
        int[] given = [.. numbers.Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
        int count = given is [var rounds, ..] ? rounds : Rounds;
        foreach (int length in given is [_, var only] ? [only] : Lengths)
        {
            await CompareAsync(length, count, output).ConfigureAwait(false);
        }

        if (given.Length < 2)
        {
            await RunWholeAsync(count, output).ConfigureAwait(false);
        }

        return 0;
    }

    private static async Task CompareAsync(int length, int rounds, TextWriter output)
    {
        int segmentsToARequest = CharactersToARequest / length;
        var texts = ServiceTexts.Of(Requests * segmentsToARequest, length);
        var loop = BareLoop.Of(texts, segmentsToARequest);
        BilingualDocument[] documents = texts.Documents();

        // The stage goes first, unmeasured: the loop sends as many requests at once as the stage came to.
        int concurrency = 0;
        (string Name, Func<TranslatorServer, Task> Work, Durations Times, int Requests)[] racers =
        [
            ("bare loop over `HttpClient`", server => loop.RunAsync(server.Address, concurrency), new Durations(), 0),
            ("stage without ledger", server => TranslateAsync(documents, server, null), new Durations(), 0),
            ("stage with its ledger on disk", server => TranslateRecordedAsync(documents, server), new Durations(), 0),
        ];
        foreach (var racer in racers.Reverse())
        {
            concurrency = Math.Max(concurrency, (await MeasureAsync(new Durations(), racer.Work).ConfigureAwait(false)).MostAtOnce);
        }

        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < racers.Length; i++)
            {
                racers[i].Requests = (await MeasureAsync(racers[i].Times, racers[i].Work).ConfigureAwait(false)).Calls.Length;
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{texts.Segments.Length:N0} segments of {length:N0} characters, {concurrency} requests at once, median of {rounds} rounds\n"));
        output.WriteLine("| | requests | s by the clock | times the loop | s of the processor, the server's included |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        double reference = racers[0].Times.Clock(0.5);
        foreach (var (name, _, times, requests) in racers)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {requests} | {times.Clock(0.5) / 1000:F2} | {times.Clock(0.5) / reference:F2} | {times.Processor(0.5) / 1000:F2} |"));
        }
    }

    private static async Task RunWholeAsync(int rounds, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nWhole runs, {RunSegments:N0} segments, median of {rounds}\n"));
        output.WriteLine("| characters in a segment | segments | requests | s by the clock | s of the processor, the server's included |");
        output.WriteLine("|---:|---:|---:|---:|---:|");
        foreach (int length in Lengths)
        {
            using var run = new WholeRun(ServiceTexts.Of(RunSegments, length));
            RunReport? report = null;
            async Task WorkAsync(TranslatorServer server)
            {
                server.Words = run.Words;
                report = await run.RunAsync(server.Address).ConfigureAwait(false);
            }

            await MeasureAsync(new Durations(), WorkAsync).ConfigureAwait(false);
            var times = new Durations();
            int requests = 0;
            for (int round = 0; round < rounds; round++)
            {
                requests = (await MeasureAsync(times, WorkAsync).ConfigureAwait(false)).Calls.Length;
            }

            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {length:N0} | {report!.Articles.Sum(a => a.Units.Count()):N0} | {requests} | {times.Clock(0.5) / 1000:F2} | {times.Processor(0.5) / 1000:F2} |"));
        }
    }

    // A server of its own for each, so that none pays for what another left in the server's memory; starting it is not measured.
    private static async Task<TranslatorServer> MeasureAsync(Durations times, Func<TranslatorServer, Task> work)
    {
        TranslatorServer server = await TranslatorServer.StartAsync().ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            server.Delay = Delay;
            GC.Collect();
            await times.MeasureAsync(() => work(server)).ConfigureAwait(false);
            return server;
        }
    }

    private static async Task TranslateRecordedAsync(BilingualDocument[] documents, TranslatorServer server)
    {
        using var folder = new TemporaryFolder();
        using var ledger = ReplyLedger.Open(folder.PathOf("ledger.db"), TimeProvider.System);
        await TranslateAsync(documents, server, ledger).ConfigureAwait(false);
    }

    // As a run does it: the engine is asked for all documents together, and each takes its own as they come.
    private static async Task TranslateAsync(BilingualDocument[] documents, TranslatorServer server, ReplyLedger? ledger)
    {
        Account account = ledger is null ? Account.Unrecorded() : Account.In(ledger);
        var settings = new AzureEngineSettings(TranslatorServer.Key, TranslatorServer.Region, server.Address);
        var stage = new MachineTranslationStage(new AzureEngine(settings, account, new AzurePace(AzurePace.CustomTier)), account);
        Task asking = stage.AskAheadAsync(documents, CancellationToken.None);
        foreach (BilingualDocument document in documents)
        {
            BilingualDocument translated = await stage.RunAsync(document, CancellationToken.None).ConfigureAwait(false);
            if (translated.Units.Any(u => u.NeedsTarget))
            {
                throw new InvalidOperationException("The stage left a segment out.");
            }
        }

        await asking.ConfigureAwait(false);
    }
}
