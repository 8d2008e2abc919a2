using System.Text;
using Translate.Documents;

namespace Translate.MachineTranslation;

/// <summary>
/// Pseudo-translation: each text in brackets, its terms replaced, everything else unchanged (<c>[!! Brønnøysund !!]</c>). For dry runs and tests:
/// it shows at a glance what passes through the pipeline and what does not.
/// </summary>
public sealed class PseudoEngine : ITranslationEngine
{
    /// <inheritdoc/>
    public EngineIdentity Identity { get; } = new("pseudo", "1") { IsDraft = true };

    /// <inheritdoc/>
    public Task<IReadOnlyList<TranslationReply>> TranslateAsync(
        IReadOnlyList<TranslationRequest> requests, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<TranslationReply>>([.. requests.Select(Reply)]);
    }

    private static TranslationReply Reply(TranslationRequest request)
    {
        var target = new StringBuilder("[!! ");
        List<WordAlignment> alignment = [];
        int copied = 0;
        foreach (TermMatch term in request.Terms)
        {
            target.Append(request.Text, copied, term.Span.Start - copied);
            alignment.Add(new WordAlignment(term.Span, new TextSpan(target.Length, term.Required.Length)));
            target.Append(term.Required);
            copied = term.Span.End;
        }

        target.Append(request.Text, copied, request.Text.Length - copied).Append(" !!]");
        return new TranslationReply(request.Id, target.ToString(), [.. alignment]);
    }
}
