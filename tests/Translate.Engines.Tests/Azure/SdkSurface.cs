using Azure;
using Azure.AI.Translation.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Translate.Engines.Tests.Azure;

/// <summary>
/// Touches each member of Azure.AI.Translation.Text 1.0.0 that is used here, by its names: it compiles against the stand-in and, with
/// <c>-p:UseAzureSdk=true</c>, against the package, and fails to where the two part. It is compiled, never run.
/// </summary>
internal static class SdkSurface
{
    public static IEnumerable<TextTranslationClient> Touch(TokenCredential credential, Uri endpoint, TextTranslationClientOptions options) =>
    [
        new TextTranslationClient(credential: credential, options: options),
        new TextTranslationClient(credential: credential, endpoint: endpoint, tokenScope: "scope", options: options),
        new TextTranslationClient(credential: credential, resourceId: "resource", region: "global", tokenScope: "scope", options: options),
        new TextTranslationClient(endpoint: endpoint),
        new TextTranslationClient(endpoint: endpoint, options: options),
    ];

    public static async Task<TextTranslationClient> TouchAsync(Uri endpoint, CancellationToken token)
    {
        var options = new TextTranslationClientOptions(version: TextTranslationClientOptions.ServiceVersion.V3_0);
        options.Retry.MaxRetries = 1;
        var key = new AzureKeyCredential("key");
        _ = new TextTranslationClient(credential: key, region: "global", options: options);
        var client = new TextTranslationClient(credential: key, endpoint: endpoint, region: "global", options: options);
        HttpPipeline pipeline = client.Pipeline;
        _ = pipeline.CreateMessage();

        Response<IReadOnlyList<TranslatedTextItem>> answer = await client.TranslateAsync(options: Request(), cancellationToken: token);
        Touch(answer.Value[0]);
        _ = await client.TranslateAsync(
            targetLanguages: ["en"],
            content: ["Ja."],
            clientTraceId: Guid.Empty,
            sourceLanguage: "nb",
            textType: TextType.Html,
            category: "general",
            profanityAction: ProfanityAction.Marked,
            profanityMarker: ProfanityMarker.Tag,
            includeAlignment: true,
            includeSentenceLength: true,
            suggestedFrom: "nb",
            fromScript: "Latn",
            toScript: "Latn",
            allowFallback: false,
            cancellationToken: token);
        return client;
    }

    private static TextTranslationTranslateOptions Request()
    {
        var one = new TextTranslationTranslateOptions(targetLanguage: "en", content: "Ja.");
        return new TextTranslationTranslateOptions(targetLanguages: one.TargetLanguages, content: one.Content)
        {
            ClientTraceId = one.ClientTraceId,
            SourceLanguage = one.SourceLanguage,
            TextType = one.TextType ?? TextType.Plain,
            Category = one.Category,
            ProfanityAction = one.ProfanityAction ?? ProfanityAction.NoAction,
            ProfanityMarker = one.ProfanityMarker ?? ProfanityMarker.Asterisk,
            IncludeAlignment = one.IncludeAlignment,
            IncludeSentenceLength = one.IncludeSentenceLength,
            SuggestedFrom = one.SuggestedFrom,
            FromScript = one.FromScript,
            ToScript = one.ToScript,
            AllowFallback = one.AllowFallback,
        };
    }

    private static TranslatedTextItem Touch(TranslatedTextItem item)
    {
        TranslationText text = item.Translations[0];
        return AITranslationTextModelFactory.TranslatedTextItem(
            detectedLanguage: AITranslationTextModelFactory.DetectedLanguage(
                language: item.DetectedLanguage?.Language, confidence: item.DetectedLanguage?.Confidence ?? 0),
            translations:
            [
                AITranslationTextModelFactory.TranslationText(
                    targetLanguage: text.TargetLanguage,
                    text: text.Text,
                    alignment: AITranslationTextModelFactory.TranslatedTextAlignment(projections: text.Alignment?.Projections),
                    sentenceBoundaries: AITranslationTextModelFactory.SentenceBoundaries(
                        sourceSentencesLengths: text.SentenceBoundaries?.SourceSentencesLengths,
                        translatedSentencesLengths: text.SentenceBoundaries?.TranslatedSentencesLengths)),
            ],
            sourceText: AITranslationTextModelFactory.SourceText(text: item.SourceText?.Text));
    }
}
