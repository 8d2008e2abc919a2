using Azure;
using Azure.AI.Translation.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using Translate.Documents;
using Translate.Engines.Azure.Pacing;
using Translate.MachineTranslation;

namespace Translate.Engines.Azure;

/// <summary>Azure AI Translator, REST 3.0. Each request costs money, counted in source characters.</summary>
/// <remarks>
/// Texts go out as plain text, with the wish for word alignment. Those with forced terms go out as HTML with a dynamic dictionary, everything else
/// in them escaped, so nothing in an article is ever taken for markup; see <see cref="DictionaryMarkup"/>. An answer is matched to its request by position alone, so
/// each is checked before it is trusted; see <see cref="AnswerJudge"/>. All calls of an engine pass one gate, whoever asks it; see
/// <see cref="AzurePace"/>.
/// </remarks>
public sealed class AzureEngine : ITranslationEngine
{
    /// <summary>The engine's name in <c>pipeline.yml</c>.</summary>
    public const string Name = "azure";

    private const string ApiVersion = "3.0";
    private const string GlobalRegion = "global";

    private readonly AzureEngineSettings _settings;
    private readonly AzurePace _pace;
    private readonly TimeProvider _time;
    private readonly TextTranslationClient _client;
    private readonly ServiceGate _gate;
    private readonly Account _account;

    /// <summary>An engine that talks to one resource. Nothing is sent before the first request.</summary>
    /// <param name="settings">The resource.</param>
    /// <param name="account">Where its paid calls begin and end; null keeps no books.</param>
    /// <param name="pace">How fast it may ask; null for the pace of tier S1.</param>
    /// <param name="time">Tells how much time has passed; null for the system's clock.</param>
    public AzureEngine(AzureEngineSettings settings, Account? account = null, AzurePace? pace = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
        _account = account ?? Account.Unrecorded();
        _pace = pace ?? new AzurePace();
        _time = time ?? TimeProvider.System;
        _gate = new ServiceGate(_pace, _time);
        _client = Client(settings);
        Identity = IdentityOf(settings.Category);
    }

    /// <inheritdoc/>
    public EngineIdentity Identity { get; }

    /// <summary>The identity of an engine with a custom category, or with none.</summary>
    public static EngineIdentity IdentityOf(string? category) =>
        new(Name, category is null ? ApiVersion : $"{ApiVersion}/{category}") { IsMetered = true, ForcesTerms = true };

    /// <inheritdoc/>
    /// <remarks>
    /// Calls are as full as the limits allow, and as many go out at once as the service answers without refusing any. Which texts share a call depends
    /// on the requests alone, never on time, and so does the order of the replies.
    /// </remarks>
    public async Task<IReadOnlyList<TranslationReply>> TranslateAsync(
        IReadOnlyList<TranslationRequest> requests, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        cancellationToken.ThrowIfCancellationRequested();
        if (requests.Count == 0)
        {
            return [];
        }

        var languages = AzureLanguagePair.Of(requests[0]);
        var messages = new FailureMessages(_settings, languages, _pace);
        Conversation conversation = Begin(languages, messages);
        ILookup<bool, Inquiry> fitting = requests.Select(r => new Inquiry(r, _pace.CharactersPerCall)).ToLookup(i => RequestBatches.Fits(i, _pace));
        foreach (Inquiry tooLong in fitting[false])
        {
            conversation.Refuse(tooLong, messages.TooLong(tooLong));
        }

        try
        {
            // As many again as may be under way: while an answer is read and kept, the next call is sent already.
            await conversation.AskAsync(RequestBatches.Split(fitting[true], _pace), 2 * _pace.MostConcurrency, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (conversation.RepliesTo(requests) is { IsEmpty: false } finished)
        {
            throw new CancelledTranslationException(finished, cancellationToken);
        }

        return conversation.MistakeIn(requests) is { } mistake
            ? throw new EngineException(mistake, conversation.RepliesTo(requests)) { CanGoOn = conversation.CanGoOn }
            : conversation.RepliesTo(requests);
    }

    private Conversation Begin(AzureLanguagePair languages, FailureMessages messages)
    {
        var translator = new TranslatorCall(_client, _settings, languages, messages, _time);
        return new Conversation(new PatientCall(translator, new AnswerSorter(messages), _gate, _account, Identity));
    }

    private static TextTranslationClient Client(AzureEngineSettings settings) => settings switch
    {
        { Identity: { } identity, ResourceId: { } resource } => new TextTranslationClient(
            identity, resource, settings.Region ?? GlobalRegion, options: Options(settings)),
        { Identity: { } identity } => new TextTranslationClient(identity, settings.Endpoint, options: Options(settings)),
        _ => new TextTranslationClient(new AzureKeyCredential(settings.Key!), settings.Endpoint, settings.Region ?? GlobalRegion, Options(settings)),
    };

    // The gate decides when a call is sent again, so that a refusal of one makes all wait and each sending is in the books.
    private static TextTranslationClientOptions Options(AzureEngineSettings settings)
    {
        var options = new TextTranslationClientOptions();
        options.AddPolicy(new ArrivalPolicy(), HttpPipelinePosition.PerCall);
        options.Retry.MaxRetries = 0;
        options.Retry.NetworkTimeout = settings.Timeout;
        if (settings.Handler is { } handler)
        {
            options.Transport = new HttpClientTransport(handler);
        }

        return options;
    }
}
