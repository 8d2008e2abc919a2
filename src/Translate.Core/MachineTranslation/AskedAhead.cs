using System.Collections.Concurrent;
using System.Collections.Immutable;
using Translate.Documents;
using Translate.Errors;

namespace Translate.MachineTranslation;

/// <summary>
/// What an engine is asked for several documents at once: their questions, the answers as they come, made ready by whoever brings them, and why others are
/// missing. Any number of threads may bring answers and wait for them.
/// </summary>
/// <param name="questions">The questions of each document.</param>
internal sealed class AskedAhead(IReadOnlyDictionary<BilingualDocument, ImmutableArray<Question>> questions)
{
    // How many may bring answers at once without waiting for each other.
    private const int Locks = 64;

    private readonly ConcurrentDictionary<RequestKey, Question> _asked = Sized<Question>(questions);
    private readonly ConcurrentDictionary<RequestKey, Answer> _answers = Sized<Answer>(questions);
    private readonly ConcurrentDictionary<RequestKey, EngineException> _failures = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isOver;
    private volatile StageException? _breakage;

    /// <summary>Nothing was asked.</summary>
    public static AskedAhead Nothing()
    {
        var nothing = new AskedAhead(ImmutableDictionary<BilingualDocument, ImmutableArray<Question>>.Empty);
        nothing.End();
        return nothing;
    }

    /// <summary>What made an end of the asking other than the engine, such as a ledger that cannot be written; null when nothing did.</summary>
    public StageException? Breakage => _breakage;

    /// <summary>The questions of one of the documents, which were made before; null for another document.</summary>
    public ImmutableArray<Question>? QuestionsOf(BilingualDocument document) =>
        questions.TryGetValue(document, out ImmutableArray<Question> own) ? own : null;

    /// <summary>Questions are about to be asked.</summary>
    public void Ask(IEnumerable<Question> asked)
    {
        foreach (Question question in asked)
        {
            _asked[question.Key] = question;
        }
    }

    /// <summary>Replies to a paid call came in. Those to something else are let be, and so are those that hold no text.</summary>
    public void Hear(PaidCall call, IReadOnlyCollection<TranslationReply> replies)
    {
        var keys = call.Claimed.ToDictionary(c => c.Request.Id, c => c.Key, StringComparer.Ordinal);
        foreach (TranslationReply reply in replies)
        {
            if (_asked.TryGetValue(keys[reply.RequestId], out Question? question) && !string.IsNullOrWhiteSpace(reply.Text))
            {
                _answers[question.Key] = Answer.To(question, reply);
            }
        }

        Tell();
    }

    /// <summary>What of some questions has no answer will have none.</summary>
    public void Fail(IEnumerable<Question> asked, EngineException failure)
    {
        foreach (Question question in asked.Where(q => !_answers.ContainsKey(q.Key)))
        {
            _failures[question.Key] = failure;
        }

        Tell();
    }

    /// <summary>The asking came to its end because of something that will be in the way of each document's own asking too.</summary>
    public void Break(StageException breakage) => _breakage = breakage;

    /// <summary>Nothing is asked any more, and no answer will come.</summary>
    public void End()
    {
        _isOver = true;
        Tell();
    }

    /// <summary>The answer to a question, or null.</summary>
    public Answer? AnswerTo(Question question) => _answers.TryGetValue(question.Key, out Answer? answer) ? answer.For(question) : null;

    /// <summary>Why the engine could not answer one of these questions; null when it was not asked any, or could.</summary>
    public EngineException? FailureOf(IEnumerable<Question> open) =>
        open.Select(q => _failures.GetValueOrDefault(q.Key)).FirstOrDefault(f => f is not null);

    /// <summary>Waits until each of these questions that is asked, or may still be, has its answer or will have none.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled before.</exception>
    public async Task WaitForAsync(IEnumerable<Question> awaited, CancellationToken cancellationToken)
    {
        foreach (Question question in awaited)
        {
            Task changed = Volatile.Read(ref _changed).Task;
            while (IsOpen(question))
            {
                await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
                changed = Volatile.Read(ref _changed).Task;
            }
        }
    }

    // What insists on terms is asked last of all, when it is known which.
    private bool IsOpen(Question question) => !_isOver && !_answers.ContainsKey(question.Key) && !_failures.ContainsKey(question.Key)
        && (_asked.ContainsKey(question.Key) || !question.Request.Forced.IsEmpty);

    // Growing would stop all that bring answers.
    private static ConcurrentDictionary<RequestKey, T> Sized<T>(IReadOnlyDictionary<BilingualDocument, ImmutableArray<Question>> questions) =>
        new(Locks, questions.Values.Sum(q => q.Length));

    private void Tell() => Interlocked.Exchange(ref _changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
}
