namespace Azure.AI.Translation.Text;

/// <summary>One request: the texts, the languages and what is to come back with the translations.</summary>
internal sealed class TextTranslationTranslateOptions
{
    public TextTranslationTranslateOptions(IEnumerable<string> targetLanguages, IEnumerable<string> content)
    {
        ArgumentNullException.ThrowIfNull(targetLanguages);
        ArgumentNullException.ThrowIfNull(content);
        TargetLanguages = targetLanguages;
        Content = content;
    }

    public TextTranslationTranslateOptions(string targetLanguage, string content)
        : this([targetLanguage], [content])
    {
    }

    public IEnumerable<string> TargetLanguages { get; }

    public IEnumerable<string> Content { get; }

    public Guid ClientTraceId { get; set; }

    public string? SourceLanguage { get; set; }

    public TextType? TextType { get; set; }

    public string? Category { get; set; }

    public ProfanityAction? ProfanityAction { get; set; }

    public ProfanityMarker? ProfanityMarker { get; set; }

    public bool? IncludeAlignment { get; set; }

    public bool? IncludeSentenceLength { get; set; }

    public string? SuggestedFrom { get; set; }

    public string? FromScript { get; set; }

    public string? ToScript { get; set; }

    public bool? AllowFallback { get; set; }
}
