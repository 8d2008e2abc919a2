namespace Azure.AI.Translation.Text;

/// <summary>One text in one target language.</summary>
internal sealed class TranslationText
{
    internal TranslationText(
        string targetLanguage,
        string text,
        TransliteratedText? transliteration,
        TranslatedTextAlignment? alignment,
        SentenceBoundaries? sentenceBoundaries)
    {
        TargetLanguage = targetLanguage;
        Text = text;
        Transliteration = transliteration;
        Alignment = alignment;
        SentenceBoundaries = sentenceBoundaries;
    }

    public string TargetLanguage { get; }

    public string Text { get; }

    public TransliteratedText? Transliteration { get; }

    public TranslatedTextAlignment? Alignment { get; }

    public SentenceBoundaries? SentenceBoundaries { get; }
}
