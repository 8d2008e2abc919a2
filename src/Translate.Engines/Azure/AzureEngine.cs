using Azure;
using Azure.AI.Translation.Text;
using Translate.Documents;
using Translate.MachineTranslation;

namespace Translate.Engines.Azure;

/// <summary>Azure AI Translator, REST 3.0. Each request costs money, counted in source characters.</summary>
/// <remarks>
/// Texts go out as plain text, so nothing in an article is ever taken for markup. An answer is matched to its request by position alone, so
/// each is checked before it is trusted; see <see cref="AnswerJudge"/>.
/// </remarks>
public sealed class AzureEngine : ITranslationEngine
{
    /// <summary>The engine's name in <c>pipeline.yml</c>.</summary>
    public const string Name = "azure";

    private const string ApiVersion = "3.0";

    private readonly AzureEngineSettings _settings;
    private readonly TextTranslationClient _client;
    private readonly Account _account;

    /// <summary>An engine that talks to one resource. Nothing is sent before the first request.</summary>
    /// <param name="settings">The resource.</param>
    /// <param name="account">Where its paid calls begin and end; null keeps no books.</param>
    public AzureEngine(AzureEngineSettings settings, Account? account = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
        _account = account ?? Account.Unrecorded();
        _client = new TextTranslationClient(new AzureKeyCredential(settings.Key), settings.Endpoint, settings.Region ?? "global", Options(settings));
        Identity = new EngineIdentity(Name, settings.Category is { } category ? $"{ApiVersion}/{category}" : ApiVersion) { IsMetered = true };
    }

    /// <inheritdoc/>
    public EngineIdentity Identity { get; }

    /// <inheritdoc/>
    /// <remarks>Calls go out one after another, each as full as <see cref="RequestBatches"/> allows.</remarks>
    public async Task<IReadOnlyList<TranslationReply>> TranslateAsync(
        IReadOnlyList<TranslationRequest> requests, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        cancellationToken.ThrowIfCancellationRequested();
        if (requests.Count == 0)
        {
            return [];
        }

        var conversation = new Conversation(_client, _settings, AzureLanguagePair.Of(requests[0]), Identity, _account);
        foreach (IReadOnlyList<Inquiry> batch in RequestBatches.Split([.. requests.Select(r => new Inquiry(r))]))
        {
            await conversation.AskAsync(batch, cancellationToken).ConfigureAwait(false);
        }

        return conversation.Replies;
    }

    private static TextTranslationClientOptions Options(AzureEngineSettings settings)
    {
        var options = new TextTranslationClientOptions();
        options.Retry.Delay = settings.RetryDelay;
        options.Retry.NetworkTimeout = settings.Timeout;
        return options;
    }
}
