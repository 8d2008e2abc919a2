using Translate.Documents;
using Translate.Glossaries;
using Translate.MachineTranslation;
using Translate.Offline;
using Translate.Pipeline;
using Translate.Running;
using Translate.Testing;
using Xunit;

namespace Translate.Cli.Tests;

/// <summary>With the embedded engine and the glossary that is shipped, no name of an article is lost silently.</summary>
public sealed class TermsProvedTests
{
    public static TheoryData<string> Samples => [.. Directory.GetFiles(Repository.PathOf("articles"), "*.txt").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public Task Proves_or_reports_every_name_of_a_sample(string file) => ProveAsync(Repository.PathOf("articles", file));

    [Fact]
    public Task Proves_or_reports_every_name_of_the_real_article() => ProveAsync(Repository.SharedOrSkip("data", "articles", "albu-kamal.nb.txt"));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Reports_what_an_engine_that_knows_no_glossary_misses(string file)
    {
        BilingualDocument document = await ProveAsync(Repository.PathOf("articles", file), new UntoldEngine());

        Assert.Contains(document.Units, u => u.Proofs.Any(p => p.IsProved));
        Assert.Contains(document.Units, u => u.Issues.Any(i => i.Code is "terms"));
    }

    private static Task<BilingualDocument> ProveAsync(string file) => ProveAsync(file, new OfflineEngine());

    private static async Task<BilingualDocument> ProveAsync(string file, ITranslationEngine engine)
    {
        using var output = new TemporaryFolder();
        PipelineDefinition definition = new PipelineReader(StageCatalogue.Types, EngineCatalogue.Names).Read(Repository.PathOf("pipeline.yml"));
        using AssembledPipeline assembled = StageCatalogue.Assemble(definition, engine, Account.Unrecorded(), output.Path);
        var matcher = new TermMatcher(StageCatalogue.ReadGlossary(definition)!);
        Article article = PlainTextReader.Read(file, Path.GetFileName(file), definition.Source);

        BilingualDocument document = await assembled.Pipeline.RunAsync(
            BilingualDocument.FromArticle(article, definition.Target), new Progress<string>(), TestContext.Current.CancellationToken);

        Assert.Contains(document.Units, u => u.Terms.Length > 0);
        Assert.All(document.Units.Where(u => u.Block.IsTranslatable), unit =>
        {
            Assert.Equal(matcher.Find(unit.Source.Text).Select(t => t.Span), unit.Proofs.Select(p => p.Term.Span));
            Assert.All(unit.Proofs, proof => Assert.True(IsInTarget(proof, unit) || IsReported(proof, unit), $"{unit.Id}: {proof.Term.Text}"));
            Assert.Equal(unit.Proofs.Count(p => p.IsProved), unit.Proofs.Select(p => p.Target).OfType<TextSpan>().Distinct().Count());
        });
        return document;
    }

    // Looked at with other eyes than the prover's: the words at the span, and the English that stands in the glossary.
    private static bool IsInTarget(TermProof proof, TranslationUnit unit) => proof.Target is { } span
        && proof.Term.Accepted.Concat(proof.Term.Related).Append(proof.Term.Required).Any(
            english => span.Of(unit.Target!.Text).Contains(english[(english.LastIndexOf(' ') + 1)..], StringComparison.OrdinalIgnoreCase));

    private static bool IsReported(TermProof proof, TranslationUnit unit) => proof.Target is null
        && unit.Issues.Any(i => i is { Code: "terms", Severity: Severity.Major } && i.Message.StartsWith($"“{proof.Term.Text}”", StringComparison.Ordinal));

    /// <summary>The embedded engine, not told of any term, and silent about which words it made of which.</summary>
    private sealed class UntoldEngine : ITranslationEngine
    {
        private readonly OfflineEngine _engine = new();

        public EngineIdentity Identity => _engine.Identity;

        public async Task<IReadOnlyList<TranslationReply>> TranslateAsync(IReadOnlyList<TranslationRequest> requests, CancellationToken cancellationToken) =>
            [.. (await _engine.TranslateAsync([.. requests.Select(r => r with { Terms = [] })], cancellationToken)).Select(r => r with { Alignment = [] })];
    }
}
