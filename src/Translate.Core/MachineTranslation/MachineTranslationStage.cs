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
    public async ValueTask<BilingualDocument> RunAsync(BilingualDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Question> questions = Question.In(document, _engine.Identity);
        if (questions.IsEmpty)
        {
            return document;
        }

        Dictionary<string, TranslationReply> replies = FromLedger(questions);
        TranslationRequest[] open = [.. questions.Select(q => q.Request).Where(r => !replies.ContainsKey(r.Id))];
        if (open.Length > 0)
        {
            foreach (TranslationReply reply in await AskAsync(open, cancellationToken).ConfigureAwait(false))
            {
                replies.Add(reply.RequestId, reply);
            }
        }

        return document.WithUnits(Answered(document, questions, replies));
    }

    private Dictionary<string, TranslationReply> FromLedger(ImmutableArray<Question> questions)
    {
        Dictionary<string, TranslationReply> found = new(StringComparer.Ordinal);
        foreach (Question question in questions)
        {
            if (_ledger?.Find(_engine.Identity, question.Request) is { } reply)
            {
                found.Add(reply.RequestId, reply);
            }
        }

        _account.Tally.CountFromLedger(found.Count);
        return found;
    }

    private async Task<ImmutableArray<TranslationReply>> AskAsync(TranslationRequest[] requests, CancellationToken cancellationToken)
    {
        IReadOnlyList<TranslationReply> replies = await _engine.TranslateAsync(requests, cancellationToken).ConfigureAwait(false);
        var check = ReplyCheck.Of(_engine.Identity, requests, replies);
        return check.Mistake is null ? check.Usable : throw new EngineException(check.Mistake, check.Usable);
    }

    private IEnumerable<TranslationUnit> Answered(
        BilingualDocument document, ImmutableArray<Question> questions, Dictionary<string, TranslationReply> replies)
    {
        var byUnit = questions.SelectMany(q => q.Units.Select(u => (Unit: u, Reply: replies[q.Request.Id])))
            .ToDictionary(p => p.Unit, p => p.Reply, StringComparer.Ordinal);
        return document.Units.Select(u => byUnit.TryGetValue(u.Id, out TranslationReply? reply) ? Answered(u, reply) : u);
    }

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
