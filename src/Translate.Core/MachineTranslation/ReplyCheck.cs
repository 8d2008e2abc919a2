using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.MachineTranslation;

/// <summary>What an engine's replies are worth: those that can be used, and what is wrong with the rest.</summary>
/// <param name="Usable">The replies that have text and answer a request, one for each.</param>
/// <param name="Mistake">The first thing wrong, as a message for the user; null when nothing is.</param>
internal sealed record ReplyCheck(ImmutableArray<TranslationReply> Usable, string? Mistake)
{
    public static ReplyCheck Of(EngineIdentity engine, IReadOnlyList<TranslationRequest> requests, IEnumerable<TranslationReply> replies)
    {
        HashSet<string> open = [.. requests.Select(r => r.Id)];
        ImmutableArray<TranslationReply>.Builder usable = ImmutableArray.CreateBuilder<TranslationReply>();
        string? mistake = null;
        foreach (TranslationReply reply in replies)
        {
            if (string.IsNullOrWhiteSpace(reply.Text))
            {
                mistake ??= $"The engine '{engine.Name}' gave an empty translation for segment '{reply.RequestId}'. {Advice}";
            }
            else if (open.Remove(reply.RequestId))
            {
                usable.Add(reply);
            }
            else
            {
                mistake ??= $"The engine '{engine.Name}' answered '{reply.RequestId}', which it was not asked or had answered already. {Advice}";
            }
        }

        return new ReplyCheck(usable.ToImmutable(), mistake);
    }

    /// <summary>The message when a request has no reply at all.</summary>
    public static string Forgotten(EngineIdentity engine, TranslationRequest request) =>
        $"The engine '{engine.Name}' left segment '{request.Id}' without a translation. {Advice}";

    private const string Advice = "Run again, or choose another engine with '--engine'.";
}
