namespace Azure.AI.Translation.Text;

/// <summary>The answer for one text of a request: one translation for each target language.</summary>
internal sealed class TranslatedTextItem
{
    internal TranslatedTextItem(DetectedLanguage? detectedLanguage, IReadOnlyList<TranslationText> translations, SourceText? sourceText)
    {
        DetectedLanguage = detectedLanguage;
        Translations = translations;
        SourceText = sourceText;
    }

    public DetectedLanguage? DetectedLanguage { get; }

    public IReadOnlyList<TranslationText> Translations { get; }

    public SourceText? SourceText { get; }
}
