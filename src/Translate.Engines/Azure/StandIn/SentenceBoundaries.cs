namespace Azure.AI.Translation.Text;

/// <summary>The lengths of the sentences that the service found in a text and in its translation.</summary>
internal sealed class SentenceBoundaries
{
    internal SentenceBoundaries(IReadOnlyList<int> sourceSentencesLengths, IReadOnlyList<int> translatedSentencesLengths)
    {
        SourceSentencesLengths = sourceSentencesLengths;
        TranslatedSentencesLengths = translatedSentencesLengths;
    }

    public IReadOnlyList<int> SourceSentencesLengths { get; }

    public IReadOnlyList<int> TranslatedSentencesLengths { get; }
}
