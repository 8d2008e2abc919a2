using System.Runtime.CompilerServices;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.Translation.Text;

/// <summary>
/// Stands in for the class of this name in Azure.AI.Translation.Text 1.0.0, REST 3.0: the members that the engine uses, with the package's
/// names, parameter names and order. Retries, diagnostics and the transport are Azure.Core's own.
/// </summary>
internal class TextTranslationClient
{
    private const string PlatformPath = "/translator/text/v3.0";
    private const string TokenScope = "https://cognitiveservices.azure.com/.default";

    private static readonly Uri GlobalEndpoint = new("https://api.cognitive.microsofttranslator.com");

    private readonly TranslateRequestWriter _requests;

    public TextTranslationClient(AzureKeyCredential credential, string region = "global", TextTranslationClientOptions? options = null)
        : this(credential, GlobalEndpoint, region, options)
    {
    }

    public TextTranslationClient(AzureKeyCredential credential, Uri endpoint, string region = "global", TextTranslationClientOptions? options = null)
        : this(endpoint, options, [new SubscriptionKeyPolicy(Given(credential), region)])
    {
    }

    public TextTranslationClient(TokenCredential credential, TextTranslationClientOptions? options = null)
        : this(GlobalEndpoint, options, [new BearerTokenAuthenticationPolicy(Given(credential), TokenScope)])
    {
    }

    public TextTranslationClient(
        TokenCredential credential, Uri endpoint, string tokenScope = TokenScope, TextTranslationClientOptions? options = null)
        : this(endpoint, options, [new BearerTokenAuthenticationPolicy(Given(credential), tokenScope)])
    {
    }

    public TextTranslationClient(
        TokenCredential credential, string resourceId, string region = "global", string tokenScope = TokenScope, TextTranslationClientOptions? options = null)
        : this(GlobalEndpoint, options, [new BearerTokenAuthenticationPolicy(Given(credential), tokenScope), new ResourcePolicy(Given(resourceId), region)])
    {
    }

    public TextTranslationClient(Uri endpoint)
        : this(endpoint, null, [])
    {
    }

    public TextTranslationClient(Uri endpoint, TextTranslationClientOptions options)
        : this(endpoint, options, [])
    {
    }

    private TextTranslationClient(Uri endpoint, TextTranslationClientOptions? options, HttpPipelinePolicy[] authentication)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        options ??= new TextTranslationClientOptions();
        Pipeline = HttpPipelineBuilder.Build(options, authentication);
        _requests = new TranslateRequestWriter(IsCustomDomain(endpoint) ? new Uri(endpoint, PlatformPath) : endpoint, options.Version);
    }

    public virtual HttpPipeline Pipeline { get; }

    public virtual Task<Response<IReadOnlyList<TranslatedTextItem>>> TranslateAsync(
        IEnumerable<string> targetLanguages,
        IEnumerable<string> content,
        Guid clientTraceId = default,
        string? sourceLanguage = null,
        TextType? textType = null,
        string? category = null,
        ProfanityAction? profanityAction = null,
        ProfanityMarker? profanityMarker = null,
        bool? includeAlignment = null,
        bool? includeSentenceLength = null,
        string? suggestedFrom = null,
        string? fromScript = null,
        string? toScript = null,
        bool? allowFallback = null,
        CancellationToken cancellationToken = default)
    {
        var options = new TextTranslationTranslateOptions(targetLanguages, content)
        {
            ClientTraceId = clientTraceId,
            SourceLanguage = sourceLanguage,
            TextType = textType,
            Category = category,
            ProfanityAction = profanityAction,
            ProfanityMarker = profanityMarker,
            IncludeAlignment = includeAlignment,
            IncludeSentenceLength = includeSentenceLength,
            SuggestedFrom = suggestedFrom,
            FromScript = fromScript,
            ToScript = toScript,
            AllowFallback = allowFallback,
        };
        return TranslateAsync(options, cancellationToken);
    }

    public virtual async Task<Response<IReadOnlyList<TranslatedTextItem>>> TranslateAsync(
        TextTranslationTranslateOptions options, CancellationToken cancellationToken = default)
    {
        using HttpMessage message = Pipeline.CreateMessage();
        _requests.Write(options, message.Request);
        await Pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);

        // A redirect is no error to Azure.Core and is not followed by it either: whatever is not 200 is no translation.
        if (message.Response.Status != 200)
        {
            throw new RequestFailedException(message.Response);
        }

        return Response.FromValue(TranslateAnswerReader.Read(message.Response.Content.ToMemory().Span), message.Response);
    }

    private static T Given<T>(T credential, [CallerArgumentExpression(nameof(credential))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(credential, name);
        return credential;
    }

    private static bool IsCustomDomain(Uri endpoint) =>
        endpoint.Host.EndsWith(".cognitiveservices.azure.com", StringComparison.OrdinalIgnoreCase);
}
