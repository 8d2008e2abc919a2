namespace Azure.AI.Translation.Text;

/// <summary>Makes the results, which have no public constructors, for tests.</summary>
internal static class AITranslationTextModelFactory
{
    public static DetectedLanguage DetectedLanguage(string? language = null, float confidence = 0) => new(language ?? "", confidence);

    public static SourceText SourceText(string? text = null) => new(text ?? "");

    public static TransliteratedText TransliteratedText(string? text = null, string? script = null) => new(text ?? "", script ?? "");

    public static TranslatedTextAlignment TranslatedTextAlignment(string? projections = null) => new(projections ?? "");

    public static SentenceBoundaries SentenceBoundaries(
        IEnumerable<int>? sourceSentencesLengths = null, IEnumerable<int>? translatedSentencesLengths = null) =>
        new([.. sourceSentencesLengths ?? []], [.. translatedSentencesLengths ?? []]);

    public static TranslationText TranslationText(
        string? targetLanguage = null,
        string? text = null,
        TransliteratedText? transliteration = null,
        TranslatedTextAlignment? alignment = null,
        SentenceBoundaries? sentenceBoundaries = null) =>
        new(targetLanguage ?? "", text ?? "", transliteration, alignment, sentenceBoundaries);

    public static TranslatedTextItem TranslatedTextItem(
        DetectedLanguage? detectedLanguage = null, IEnumerable<TranslationText>? translations = null, SourceText? sourceText = null) =>
        new(detectedLanguage, [.. translations ?? []], sourceText);
}
