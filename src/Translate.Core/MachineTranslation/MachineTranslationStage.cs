using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Translate.Documents;
using Translate.Errors;
using Translate.Pipeline;

namespace Translate.MachineTranslation;

/// <summary>Gives each unit that still lacks a target the engine's translation. Equal texts of a document are asked for once.</summary>
/// <remarks>
/// Each term is proved in the reply, and repaired where that is safe. Where neither is possible, an engine that can force terms is asked once more.
/// What a metered engine has answered before is taken from the ledger. The engine itself keeps its replies there, through its <see cref="Account"/>.
/// </remarks>
public sealed class MachineTranslationStage : IStage
{
    private static readonly TimeSpan OtherRun = TimeSpan.FromMilliseconds(100);

    private readonly ITranslationEngine _engine;
    private readonly Account _account;
    private readonly ReplyLedger? _ledger;
    private AskedAhead _ahead = AskedAhead.Nothing();

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
        account.OnAnswered((call, replies) => _ahead.Hear(call, replies));
    }

    /// <inheritdoc/>
    public string Name => "machine-translation";

    /// <summary>Whether it pays to ask for several documents at once: a service's calls cost time, and hold more than one document needs.</summary>
    public bool AsksAhead => _engine.Identity.IsMetered;

    /// <summary>
    /// Asks for all that several documents lack, in as few calls as the engine's limits allow. <see cref="RunAsync"/> may be called for them meanwhile, and
    /// waits for the replies to its own; what other runs are paying for, and what the budget does not allow, is left to it.
    /// </summary>
    /// <returns>Whether the engine can be asked any more. What failed is thrown by <see cref="RunAsync"/> for the documents it concerns.</returns>
    /// <exception cref="StageException">The ledger cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; what was paid for is in the ledger.</exception>
    public async Task<bool> AskAheadAsync(IEnumerable<BilingualDocument> documents, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var own = documents.AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(d => KeyValuePair.Create(d, Question.In(d, _engine.Identity))).ToArray();
        var ahead = new AskedAhead(new Dictionary<BilingualDocument, ImmutableArray<Question>>(own, ReferenceEqualityComparer.Instance));
        _ahead = ahead;
        try
        {
            ImmutableArray<Question> questions = [.. own.SelectMany(d => d.Value.Select(q => q.Of(d.Key))).DistinctBy(q => q.Key)];
            return await AskAheadInPairsAsync(ahead, questions, cancellationToken).ConfigureAwait(false)
                && (!_engine.Identity.ForcesTerms
                    || await AskAheadInPairsAsync(ahead, [.. Insisting(ahead, questions)], cancellationToken).ConfigureAwait(false));
        }
        catch (StageException e)
        {
            ahead.Break(e);
            throw;
        }
        finally
        {
            ahead.End();
        }
    }

    /// <inheritdoc/>
    /// <exception cref="EngineException">The engine cannot go on, or left a request without a reply. What it did reply is in the ledger.</exception>
    /// <exception cref="MissingRepliesException">Replies would have to be paid for that may not be. What was paid for is in the ledger.</exception>
    public async ValueTask<BilingualDocument> RunAsync(BilingualDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        string article = document.Article.File;
        ImmutableArray<Question> questions = _ahead.QuestionsOf(document) ?? Question.In(document, _engine.Identity);
        ImmutableArray<Answer> answers = await AnswersAsync(article, questions, cancellationToken).ConfigureAwait(false);
        if (_engine.Identity.ForcesTerms)
        {
            answers = await InsistAsync(article, answers, cancellationToken).ConfigureAwait(false);
        }

        return document.WithUnits(Answered(document, answers));
    }

    private async Task<ImmutableArray<Answer>> InsistAsync(string article, ImmutableArray<Answer> answers, CancellationToken cancellationToken)
    {
        ImmutableArray<Question> insisting = [.. answers.Select(a => a.Insisting(_engine.Identity)).OfType<Question>()];
        ImmutableArray<Answer> insisted = await AnswersAsync(article, insisting, cancellationToken).ConfigureAwait(false);
        var byId = insisted.ToDictionary(a => a.Question.Request.Id, StringComparer.Ordinal);
        return [.. answers.Select(a => byId.TryGetValue(a.Question.Request.Id, out Answer? second) ? a.Or(second) : a)];
    }

    private async Task<ImmutableArray<Answer>> AnswersAsync(string article, ImmutableArray<Question> questions, CancellationToken cancellationToken)
    {
        await _ahead.WaitForAsync(questions, cancellationToken).ConfigureAwait(false);
        var answers = questions.Select(_ahead.AnswerTo).OfType<Answer>().ToDictionary(a => a.Question.Request.Id, StringComparer.Ordinal);
        ImmutableArray<Question> open = [.. questions.Where(q => !answers.ContainsKey(q.Request.Id))];
        if (open.Length > 0)
        {
            Dictionary<string, TranslationReply> replies = await RepliesAsync(article, open, cancellationToken).ConfigureAwait(false);
            foreach (Question question in open)
            {
                answers.Add(question.Request.Id, Answer.To(question, replies[question.Request.Id]));
            }
        }

        return [.. questions.Select(q => answers[q.Request.Id])];
    }

    private async Task<Dictionary<string, TranslationReply>> RepliesAsync(
        string article, ImmutableArray<Question> questions, CancellationToken cancellationToken)
    {
        var replies = new Dictionary<string, TranslationReply>(StringComparer.Ordinal);
        TakeFromLedger(questions, replies);
        if (_ahead.Breakage is { } breakage && replies.Count < questions.Length)
        {
            // A ledger that is locked takes half a minute to say so, and there may be hundreds of documents.
            ExceptionDispatchInfo.Throw(breakage);
        }

        try
        {
            await AskAsync(article, questions, replies, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // Whatever happened, other runs need not wait for an answer that this one will not get any more.
            _account.LetGo(Open(questions, replies).Select(q => q.Key));
        }

        return replies;
    }

    private IEnumerable<Question> Insisting(AskedAhead ahead, ImmutableArray<Question> questions)
    {
        foreach (Question question in questions.Where(q => !q.Request.Terms.IsEmpty))
        {
            Answer? answer = ahead.AnswerTo(question)
                ?? (_ledger?.Find(question.Key, question.Request.Id) is { } reply ? Answer.To(question, reply) : null);
            if (answer?.Insisting(_engine.Identity) is { } insisting)
            {
                yield return insisting;
            }
        }
    }

    private async Task<bool> AskAheadInPairsAsync(AskedAhead ahead, ImmutableArray<Question> questions, CancellationToken cancellationToken)
    {
        bool canGoOn = true;
        HashSet<RequestKey> known = [.. _ledger?.Known(questions.Select(q => q.Key)) ?? [], .. _account.ClaimedElsewhere(questions.Select(q => q.Key))];
        ImmutableArray<Question> free = [.. questions.Where(q => !known.Contains(q.Key))];
        ahead.Ask(free);
        foreach (var pair in free.GroupBy(q => (q.Request.Source, q.Request.Target)).ToImmutableArray())
        {
            canGoOn = !IsClosed && canGoOn && await AskAheadAsync(ahead, [.. pair], cancellationToken).ConfigureAwait(false);
        }

        return canGoOn;
    }

    private async Task<bool> AskAheadAsync(AskedAhead ahead, ImmutableArray<Question> questions, CancellationToken cancellationToken)
    {
        TranslationRequest[] requests = [.. questions.Select(q => q.Request)];
        try
        {
            IReadOnlyList<TranslationReply> replies = await _engine.TranslateAsync(requests, cancellationToken).ConfigureAwait(false);
            if (ReplyCheck.Of(_engine.Identity, requests, replies).Mistake is { } mistake)
            {
                ahead.Fail(questions, new EngineException(mistake));
                return false;
            }

            return true;
        }
        catch (EngineException e)
        {
            ahead.Fail(questions, e);
            return e.CanGoOn;
        }
    }

    private async Task AskAsync(
        string article, ImmutableArray<Question> questions, Dictionary<string, TranslationReply> replies, CancellationToken cancellationToken)
    {
        ImmutableArray<Question> open = Open(questions, replies);
        while (open.Length > 0)
        {
            HashSet<RequestKey> elsewhere = _account.ClaimedElsewhere(open.Select(q => q.Key));
            ImmutableArray<Question> free = [.. open.Where(q => !elsewhere.Contains(q.Key))];
            if (_ahead.FailureOf(free) is { } failure)
            {
                throw new EngineException(failure.Message) { CanGoOn = failure.CanGoOn };
            }

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

    private IEnumerable<TranslationUnit> Answered(BilingualDocument document, ImmutableArray<Answer> answers)
    {
        var byUnit = answers.SelectMany(a => a.Question.Units.Select(u => (Unit: u, Answer: a)))
            .ToDictionary(p => p.Unit, p => p.Answer, StringComparer.Ordinal);
        return document.Units.Select(u => byUnit.TryGetValue(u.Id, out Answer? answer) ? answer.On(u, _engine.Identity) : u);
    }

    private bool IsClosed => _engine.Identity.IsMetered && _account.Closed is not null;

    private static ImmutableArray<Question> Open(ImmutableArray<Question> questions, Dictionary<string, TranslationReply> replies) =>
        [.. questions.Where(q => !replies.ContainsKey(q.Request.Id))];

    private MissingReply Missing(Question question) =>
        new(question.Request.Id, question.Request.Text, _account.RefusedCharacters(question.Key) ?? question.Request.Text.Length) { Key = question.Key };
}
