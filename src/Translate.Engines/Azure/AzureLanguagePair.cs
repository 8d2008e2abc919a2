using Translate.Documents;
using Translate.MachineTranslation;

namespace Translate.Engines.Azure;

/// <summary>A language pair in the service's codes.</summary>
/// <param name="From">The source language.</param>
/// <param name="To">The target language.</param>
internal sealed record AzureLanguagePair(string From, string To)
{
    /// <summary>The pair of a request.</summary>
    /// <exception cref="EngineException">The service is known not to have it.</exception>
    public static AzureLanguagePair Of(TranslationRequest request) => new(Code(request.Source), Code(request.Target));

    // The service's own list of languages knows Norwegian as Bokmål alone, and English without countries.
    private static string Code(LanguageCode language) => language.Tag.Split('-')[0].ToLowerInvariant() switch
    {
        "nb" or "no" => "nb",
        "en" => "en",
        "nn" => throw new EngineException(
            "Azure AI Translator has no Norwegian Nynorsk (nn). If the text is Bokmål, write 'nb' as its language in pipeline.yml; "
            + "otherwise choose another engine with '--engine'.")
        {
            CanGoOn = true,
        },
        _ => language.Tag,
    };
}
