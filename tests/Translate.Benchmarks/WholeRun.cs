using Translate.Engines.Azure;
using Translate.Engines.Azure.Pacing;
using Translate.Glossaries;
using Translate.MachineTranslation;
using Translate.Pipeline;
using Translate.Running;
using Translate.Testing;
using Translate.Testing.Azure;

namespace Translate.Benchmarks;

/// <summary>
/// What <c>translate run</c> does with articles in a folder, all six stages, the repository's glossaries, a ledger on disk and every format of
/// output.
/// </summary>
internal sealed class WholeRun : IDisposable
{
    private const string Pipeline = """
        source: nb
        target: en
        articles: articles/*.txt
        output: editions
        stages:
          - segmentation
          - glossary
          - memory
          - machine-translation: { engine: azure, tier: custom }
          - quality: { fail-on: [] }
          - writing: { formats: [edition, xliff, tmx, html] }

        """;

    private readonly TemporaryFolder _folder = new();

    /// <summary>A folder with these articles.</summary>
    public WholeRun(ServiceTexts texts)
    {
        _folder.Write("pipeline.yml", Pipeline);
        foreach (string file in Directory.GetFiles(Path.Combine(SampleText.Root, "glossaries"), "*.yml"))
        {
            _folder.Write("glossaries/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        foreach ((int i, string[] paragraphs) in texts.Articles().Index())
        {
            _folder.Write(FormattableString.Invariant($"articles/a{i:000}.txt"), string.Join("\n\n", paragraphs) + "\n");
        }

        Words = WordsIn(texts);
    }

    /// <summary>The English of the names of one word in the articles: a service knows most of them.</summary>
    public IReadOnlyDictionary<string, string> Words { get; }

    /// <summary>Runs once, with a new ledger.</summary>
    public async Task<RunReport> RunAsync(string address)
    {
        string state = _folder.PathOf(".translate");
        if (Directory.Exists(state))
        {
            Directory.Delete(state, recursive: true);
        }

        PipelineDefinition definition = new PipelineReader(StageCatalogue.Types, ["azure"]).Read(_folder.PathOf("pipeline.yml"));
        using var ledger = ReplyLedger.Open(_folder.PathOf(".translate/ledger.db"), TimeProvider.System);
        var account = Account.In(ledger);
        var engine = new AzureEngine(new AzureEngineSettings(TranslatorServer.Key, TranslatorServer.Region, address), account, new AzurePace("custom"));
        using AssembledPipeline assembled = StageCatalogue.Assemble(definition, engine, account, _folder.PathOf("editions"));
        return await new PipelineRun(assembled, []).RunAsync(ArticleFinder.Find(definition, []), Silence.Instance, CancellationToken.None).ConfigureAwait(false);
    }

    public void Dispose() => _folder.Dispose();

    private static Dictionary<string, string> WordsIn(ServiceTexts texts)
    {
        var matcher = new TermMatcher(GlossaryReader.Read(SampleText.Root, ["glossaries/*.yml"]));
        return texts.Segments.SelectMany(s => matcher.Find(s)).Where(m => !m.Text.Contains(' ', StringComparison.Ordinal))
            .DistinctBy(m => m.Text, StringComparer.Ordinal).ToDictionary(m => m.Text, m => m.Required, StringComparer.Ordinal);
    }

    private sealed class Silence : IProgress<RunProgress>
    {
        public static Silence Instance { get; } = new();

        public void Report(RunProgress value)
        {
        }
    }
}
