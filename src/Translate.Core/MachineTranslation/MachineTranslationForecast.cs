using System.Collections.Immutable;
using Translate.Documents;
using Translate.Pipeline;

namespace Translate.MachineTranslation;

/// <summary>Stands where the machine translation would, asks nothing, and tells what it would ask. Documents pass through it unchanged.</summary>
/// <param name="engine">The engine that would be asked.</param>
/// <param name="ledger">What metered engines replied before; null without a ledger.</param>
public sealed class MachineTranslationForecast(EngineIdentity engine, ReplyLedger? ledger) : IStage
{
    private readonly HashSet<RequestKey> _counted = [];

    /// <inheritdoc/>
    public string Name => "machine-translation";

    /// <summary>The forecast for the document that passed last.</summary>
    public ArticleForecast Last { get; private set; } = ArticleForecast.None;

    /// <inheritdoc/>
    /// <exception cref="Errors.StageException">The ledger cannot be read.</exception>
    public ValueTask<BilingualDocument> RunAsync(BilingualDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Question> questions = Question.In(document, engine);
        ImmutableArray<Question> asked = [.. questions.SelectMany(Asked)];
        int segments = document.Units.Count(u => u.Block.IsTranslatable);
        int open = questions.Sum(q => q.Units.Length);
        int unpaid = asked.Sum(q => q.Units.Length);
        long characters = engine.IsMetered ? asked.Sum(q => (long)q.Request.Text.Length) : 0;
        Last = new ArticleForecast(segments, segments - open, open - unpaid, unpaid, characters)
        {
            PerhapsTwice = engine.ForcesTerms ? asked.Count(q => q.Request is { Terms.IsEmpty: false, Forced.IsEmpty: true }) : 0,
        };
        return ValueTask.FromResult(document);
    }

    // What has been answered without its names, and not yet asked once more, is asked that way.
    private IEnumerable<Question> Asked(Question question)
    {
        if (!engine.IsMetered)
        {
            return [question];
        }

        if (!_counted.Add(question.Key))
        {
            return [];
        }

        if (ledger?.Find(question.Key, question.Request.Id) is not { } reply)
        {
            return [question];
        }

        return engine.ForcesTerms && Answer.To(question, reply).Insisting(engine) is { } insisting && ledger.Find(insisting.Key, insisting.Request.Id) is null
            ? [insisting]
            : [];
    }
}
