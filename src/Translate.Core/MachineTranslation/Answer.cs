using System.Collections.Immutable;
using Translate.Documents;
using Translate.Terms;

namespace Translate.MachineTranslation;

/// <summary>A question with its reply, the terms in it proved and repaired as far as that is safe.</summary>
internal sealed record Answer
{
    private readonly ImmutableArray<TermMatch> _missed;
    private readonly ProvedTranslation _translation;

    private Answer(Question question, TranslationReply reply, ImmutableArray<TermMatch> missed, ProvedTranslation translation)
    {
        Question = question;
        Reply = reply;
        _missed = missed;
        _translation = translation;
    }

    /// <summary>What was asked.</summary>
    public Question Question { get; }

    /// <summary>The engine's reply, as it came.</summary>
    public TranslationReply Reply { get; }

    /// <summary>
    /// The same question once more, with the English of the terms that the engine missed to be put in place by force; null where every term is proved,
    /// or this was such a question. A term that could be repaired is forced with the others: it would be missed again.
    /// </summary>
    public Question? Insisting(EngineIdentity engine)
    {
        if (!Question.Request.Forced.IsEmpty || !_translation.Unproved.Any())
        {
            return null;
        }

        TranslationRequest request = Question.Request with { Forced = _missed };
        return Question with { Request = request, Key = RequestKey.Of(engine, request) };
    }

    /// <summary>The answer that a reply gives.</summary>
    public static Answer To(Question question, TranslationReply reply)
    {
        TranslationRequest request = question.Request;
        ImmutableArray<WordAlignment> alignment = reply.Alignment.RemoveAll(a => !IsInside(a.Source, request.Text) || !IsInside(a.Target, reply.Text));
        var asReplied = ProvedTranslation.Of(request.Terms, alignment, reply.Text);
        return new Answer(question, reply, [.. asReplied.Unproved], TermRepair.Apply(asReplied, request.Text).Forcing(request.Forced));
    }

    /// <summary>The same answer to a question of another document with the same key.</summary>
    public Answer For(Question question) => question.Request.Terms.Select(t => t.Span).SequenceEqual(Question.Request.Terms.Select(t => t.Span))
        ? new Answer(question, Reply with { RequestId = question.Request.Id }, _missed, _translation)
        : To(question, Reply with { RequestId = question.Request.Id });

    /// <summary>The better of this answer and that to <see cref="Insisting"/>; of equals this, which reads as the engine would have it.</summary>
    public Answer Or(Answer insisted) => insisted._translation.Unproved.Count() < _translation.Unproved.Count()
        ? insisted
        : new Answer(Question, Reply, _missed, _translation.InVain(insisted.Question.Request.Forced));

    // A ledger can be imported from a file that anybody may have changed.
    private static bool IsInside(TextSpan span, string text) => span.Start >= 0 && span.Length > 0 && span.Start <= text.Length - span.Length;

    /// <summary>The unit, one of the question's, with this answer as its target.</summary>
    public TranslationUnit On(TranslationUnit unit, EngineIdentity engine)
    {
        var folded = FoldedText.Of(unit.Source.Text);
        return unit with
        {
            Target = new Segment(_translation.Text),
            State = UnitState.Translated,
            Origin = TargetOrigin.Machine,
            Engine = engine,
            Confidence = Reply.Confidence,
            Alignment = folded.IsOriginal ? _translation.Alignment : [.. _translation.Alignment.Select(a => a with { Source = folded.ToOriginal(a.Source) })],
            Proofs = [.. _translation.Proofs.Zip(unit.Terms, (proof, term) => proof with { Term = term })],
        };
    }
}
