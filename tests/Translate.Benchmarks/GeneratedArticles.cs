using System.Collections.Immutable;
using Translate.Documents;
using Translate.Segmentation;
using Translate.Testing;
using Translate.Testing.Memories;

namespace Translate.Benchmarks;

/// <summary>
/// Articles as they come to the stage <c>writing</c>, made one at a time: twelve paragraphs of three sentences, with names, matches, issues and approved targets in
/// some of them.
/// </summary>
internal sealed class GeneratedArticles
{
    private const int Paragraphs = 12;
    private const int Sentences = 3;

    private static readonly EngineIdentity Engine = new("offline", "1") { IsDraft = true };

    private readonly GeneratedText _text = new(seed: 3);
    private readonly SegmentationStage _segmentation = new(new Segmenter());

    /// <summary>The next article.</summary>
    public async Task<BilingualDocument> NextAsync(int number)
    {
        (string Source, string Target)[][] paragraphs =
            [.. Enumerable.Range(0, Paragraphs).Select(_ => Enumerable.Range(0, Sentences).Select(_ => _text.Sentence()).ToArray())];
        Article article = Some.Article([.. paragraphs.Select(p => string.Join(' ', p.Select(s => s.Source)))]) with { Name = FormattableString.Invariant($"a{number:0000}") };
        BilingualDocument document = await _segmentation.RunAsync(BilingualDocument.FromArticle(article, LanguageCode.English), CancellationToken.None).ConfigureAwait(false);
        var english = paragraphs.SelectMany(p => p).DistinctBy(s => s.Source, StringComparer.Ordinal).ToDictionary(s => s.Source, s => s.Target, StringComparer.Ordinal);
        return document.WithUnits(document.Units.Select((u, i) => Translated(u, i, english.GetValueOrDefault(u.Source.Text, u.Source.Text)))) with { Signature = "writing" };
    }

    private static TranslationUnit Translated(TranslationUnit unit, int number, string target)
    {
        string word = unit.Source.Text.Split(' ')[0];
        return unit with
        {
            Target = new Segment(target),
            State = number % 10 == 0 ? UnitState.Reviewed : UnitState.Translated,
            Origin = number % 10 == 0 ? TargetOrigin.Human : TargetOrigin.Machine,
            Reviewer = number % 10 == 0 ? "Kari Vik" : null,
            Engine = number % 10 == 0 ? null : Engine,
            Terms = number % 7 == 0 ? [new TermMatch(new TextSpan(0, word.Length), word, word, TermForm.Base, [word], word)] : [],
            Matches = number % 5 == 0 ? [Match(unit.Source.Text, target)] : [],
            Issues = number % 9 == 0 ? [new QualityIssue("numbers", Severity.Minor, "A number of the source is not in the target.")] : [],
        };
    }

    private static MemoryMatch Match(string source, string target) => new($"{source} Ja.", $"{target} Yes.", 88, "client.tmx")
    {
        Kind = MatchKind.Fuzzy,
        Differences = WordDifference.Between($"{source} Ja.", source),
    };
}
