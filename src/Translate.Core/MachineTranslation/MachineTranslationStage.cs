using System.Collections.Immutable;
using Translate.Documents;
using Translate.Pipeline;

namespace Translate.MachineTranslation;

/// <summary>Gives each unit that still lacks a target the engine's translation. Equal texts of a document are asked for once.</summary>
/// <remarks>
/// What a metered engine has answered before is taken from the ledger. The engine itself keeps its replies there, through its <see cref="Account"/>.
/// </remarks>
public sealed class MachineTranslationStage : IStage
{
    private static readonly TimeSpan OtherRun = TimeSpan.FromMilliseconds(100);

    private readonly ITranslationEngine _engine;
    private readonly Account _account;
    private readonly ReplyLedger? _ledger;

    /// <summary>A stage that asks one engine.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="account">The account that the engine was made with. Other than metered engines' replies are never kept.</param>
    public MachineTranslationStage(ITranslationEngine engine, Account account)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(account);
        _engine = engine;
        _account = account;
        _ledger = engine.Identity.IsMetered ? account.Ledger : null;
    }

    /// <inheritdoc/>
    public string Name => "machine-translation";

    /// <inheritdoc/>
    /// <exception cref="EngineException">The engine cannot go on, or left a request without a reply. What it did reply is in the ledger.</exception>
    /// <exception cref="MissingRepliesException">Replies would have to be paid for that may not be. What was paid for is in the ledger.</exception>
    public async ValueTask<BilingualDocument> RunAsync(BilingualDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Question> questions = Question.In(document, _engine.Identity);
        var replies = new Dictionary<string, TranslationReply>(StringComparer.Ordinal);
        TakeFromLedger(questions, replies);
        try
        {
            await AskAsync(document.Article.File, questions, replies, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // Whatever happened, other runs need not wait for an answer that this one will not get any more.
            _account.LetGo(Open(questions, replies).Select(q => q.Key));
        }

        return document.WithUnits(Answered(document, questions, replies));
    }

    private async Task AskAsync(
        string article, ImmutableArray<Question> questions, Dictionary<string, TranslationReply> replies, CancellationToken cancellationToken)
    {
        ImmutableArray<Question> open = Open(questions, replies);
        while (open.Length > 0)
        {
            ImmutableArray<Question> free = [.. open.Where(q => !_account.IsClaimedElsewhere(q.Key))];
            if (free.Length > 0 && !IsClosed)
            {
                await AskAsync([.. free.Select(q => q.Request)], replies, cancellationToken).ConfigureAwait(false);
            }
            else if (free.Length == open.Length)
            {
                throw MissingRepliesException.In(article, _account.Closed!.Value, _account.Limit, [.. open.Select(Missing)]);
            }
            else
            {
                await Task.Delay(OtherRun, _account.Time, cancellationToken).ConfigureAwait(false);
            }

            TakeFromLedger(open, replies);
            RefuseForgotten(Open(free, replies));
            open = Open(open, replies);
        }
    }

    private async Task AskAsync(
        TranslationRequest[] requests, Dictionary<string, TranslationReply> replies, CancellationToken cancellationToken)
    {
        IReadOnlyList<TranslationReply> given = await _engine.TranslateAsync(requests, cancellationToken).ConfigureAwait(false);
        var check = ReplyCheck.Of(_engine.Identity, requests, given);
        foreach (TranslationReply reply in check.Usable)
        {
            replies.Add(reply.RequestId, reply);
        }

        if (check.Mistake is not null)
        {
            throw new EngineException(check.Mistake, check.Usable);
        }
    }

    private void TakeFromLedger(ImmutableArray<Question> questions, Dictionary<string, TranslationReply> replies)
    {
        int before = replies.Count;
        foreach (Question question in Open(questions, replies))
        {
            if (_ledger?.Find(question.Key, question.Request.Id) is { } reply)
            {
                replies.Add(reply.RequestId, reply);
            }
        }

        _account.Tally.CountFromLedger(replies.Count - before);
    }

    // The account withholds requests because of another run, or of the budget; what else has no reply the engine has forgotten.
    private void RefuseForgotten(ImmutableArray<Question> open)
    {
        if (!IsClosed && open.FirstOrDefault(q => !_account.WasWithheld(q.Key)) is { } forgotten)
        {
            throw new EngineException(ReplyCheck.Forgotten(_engine.Identity, forgotten.Request));
        }
    }

    private IEnumerable<TranslationUnit> Answered(
        BilingualDocument document, ImmutableArray<Question> questions, Dictionary<string, TranslationReply> replies)
    {
        var byUnit = questions.SelectMany(q => q.Units.Select(u => (Unit: u, Reply: replies[q.Request.Id])))
            .ToDictionary(p => p.Unit, p => p.Reply, StringComparer.Ordinal);
        return document.Units.Select(u => byUnit.TryGetValue(u.Id, out TranslationReply? reply) ? Answered(u, reply) : u);
    }

    private bool IsClosed => _engine.Identity.IsMetered && _account.Closed is not null;

    private static ImmutableArray<Question> Open(ImmutableArray<Question> questions, Dictionary<string, TranslationReply> replies) =>
        [.. questions.Where(q => !replies.ContainsKey(q.Request.Id))];

    private static MissingReply Missing(Question question) => new(question.Request.Id, question.Request.Text, question.Request.Text.Length);

    private TranslationUnit Answered(TranslationUnit unit, TranslationReply reply)
    {
        var folded = FoldedText.Of(unit.Source.Text);
        return unit with
        {
            Target = new Segment(reply.Text),
            State = UnitState.Translated,
            Origin = TargetOrigin.Machine,
            Engine = _engine.Identity,
            Confidence = reply.Confidence,
            Alignment = [.. reply.Alignment.Select(a => a with { Source = folded.ToOriginal(a.Source) })],
        };
    }
}
