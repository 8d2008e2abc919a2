namespace Azure.AI.Translation.Text;

/// <summary>The language that the service recognised when none was named.</summary>
internal sealed class DetectedLanguage
{
    internal DetectedLanguage(string language, float confidence)
    {
        Language = language;
        Confidence = confidence;
    }

    public string Language { get; }

    public float Confidence { get; }
}
