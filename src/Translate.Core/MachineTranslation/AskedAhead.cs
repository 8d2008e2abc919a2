using System.Collections.Immutable;

namespace Translate.MachineTranslation;

/// <summary>What an engine was asked for several documents at once, before each of them is translated: replies, and why others are missing.</summary>
internal sealed class AskedAhead
{
    private readonly Dictionary<RequestKey, TranslationReply> _replies = [];
    private readonly Dictionary<RequestKey, EngineException> _failures = [];

    /// <summary>The reply to a question, or null.</summary>
    public TranslationReply? ReplyTo(Question question) =>
        _replies.TryGetValue(question.Key, out TranslationReply? reply) ? reply with { RequestId = question.Request.Id } : null;

    /// <summary>Why the engine could not answer one of these questions; null when it was not asked any, or could.</summary>
    public EngineException? FailureOf(IEnumerable<Question> questions) =>
        questions.Select(q => _failures.GetValueOrDefault(q.Key)).FirstOrDefault(f => f is not null);

    /// <summary>Keeps what came back, and for what did not, why.</summary>
    /// <param name="asked">The questions asked.</param>
    /// <param name="replies">The replies, naming the requests of those questions.</param>
    /// <param name="failure">Why some are missing; null when nothing failed, and what is missing may be asked again.</param>
    public void Keep(ImmutableArray<Question> asked, IEnumerable<TranslationReply> replies, EngineException? failure)
    {
        var byId = replies.ToDictionary(r => r.RequestId, StringComparer.Ordinal);
        foreach (Question question in asked)
        {
            if (byId.TryGetValue(question.Request.Id, out TranslationReply? reply))
            {
                _replies[question.Key] = reply;
            }
            else if (failure is not null)
            {
                _failures[question.Key] = failure;
            }
        }
    }
}
