namespace Azure.AI.Translation.Text;

/// <summary>Which words of a translation came from which of its source.</summary>
internal sealed class TranslatedTextAlignment
{
    internal TranslatedTextAlignment(string projections) => Projections = projections;

    /// <summary><c>sourceStart:sourceEnd-targetStart:targetEnd</c>, separated by spaces; both ends are inside.</summary>
    public string Projections { get; }
}
