using System.Collections.Immutable;
using Translate.Documents;
using Translate.Errors;
using Translate.MachineTranslation;
using Translate.Pipeline;

namespace Translate.Running;

/// <summary>
/// Makes articles ready for machine translation a good many at a time, and has the engine asked for all of them together: an article fills a small
/// part of what one call to a service may hold. Which articles share a call depends on their lengths alone, so runs are repeatable.
/// </summary>
internal sealed class Lookahead : IAsyncDisposable
{
    // Enough for some scores of full calls, so that hardly any is sent half empty; little enough that editions appear while a long run goes on.
    private const int CharactersAtATime = 3_000_000;
    private const int UnitsAtATime = 60_000;

    private readonly Dictionary<Article, BilingualDocument> _ready = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<Article> _articles;
    private readonly Func<Article, BilingualDocument> _begin;
    private readonly MachineTranslationStage? _stage;
    private readonly TranslationPipeline _before;
    private Task _asking = Task.CompletedTask;
    private int _next;

    /// <summary>Looks ahead over articles.</summary>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="articles">The articles, in the order in which they will be taken.</param>
    /// <param name="begin">Makes of an article the document that the pipeline starts from.</param>
    public Lookahead(TranslationPipeline pipeline, ImmutableArray<Article> articles, Func<Article, BilingualDocument> begin)
    {
        _articles = articles;
        _begin = begin;
        _stage = pipeline.Stages.OfType<MachineTranslationStage>().FirstOrDefault(s => s.AsksAhead);
        _before = _stage is null ? pipeline : pipeline.Before(_stage);
        Rest = _stage is null ? pipeline : pipeline.From(_stage);
    }

    /// <summary>The stages that a document from <see cref="TakeAsync"/> has still to pass.</summary>
    public TranslationPipeline Rest { get; }

    /// <summary>Whether an article is ready, and the engine is being asked for it, or has been.</summary>
    public bool IsReady(Article article) => _ready.ContainsKey(article);

    /// <summary>The document of the next article, after the stages before machine translation.</summary>
    /// <exception cref="StageException">A stage could not finish, or the ledger cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<BilingualDocument> TakeAsync(Article article, IProgress<string> progress, CancellationToken cancellationToken)
    {
        if (_stage is null)
        {
            return _begin(article);
        }

        if (!_ready.ContainsKey(article))
        {
            await MakeReadyAsync(article, progress, cancellationToken).ConfigureAwait(false);
        }

        return _ready.Remove(article, out BilingualDocument? document) ? document : throw new InvalidOperationException("Articles are taken in their order.");
    }

    /// <summary>Waits until the engine is not asked any more: what is on its way is paid for, and is kept.</summary>
    public async ValueTask DisposeAsync() => await _asking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task MakeReadyAsync(Article article, IProgress<string> progress, CancellationToken cancellationToken)
    {
        await _asking.ConfigureAwait(false);
        _next = _articles.IndexOf(article, _next);
        long characters = 0;
        long units = 0;
        do
        {
            Article next = _articles[_next++];
            BilingualDocument document = await _before.RunAsync(_begin(next), next == article ? progress : Silence, cancellationToken).ConfigureAwait(false);
            _ready.Add(next, document);
            characters += document.Units.Where(u => u.NeedsTarget).Sum(u => (long)u.Source.Text.Length);
            units += document.Units.Count(u => u.NeedsTarget);
        }
        while (_next < _articles.Length && characters < CharactersAtATime && units < UnitsAtATime);

        // Not waited for: the first articles are finished while the engine is still asked for the last.
        _asking = _stage!.AskAheadAsync(_ready.Values, cancellationToken);
    }

    private static IProgress<string> Silence { get; } = new NoProgress();

    private sealed class NoProgress : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
