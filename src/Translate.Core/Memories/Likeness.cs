namespace Translate.Memories;

/// <summary>
/// Measures how alike a text is to others, 0–100. A quarter of the measure is the edit distance of the texts as they are, three quarters
/// that of their folded forms, where case, numbers and punctuation do not tell: a difference in these costs a quarter of what a
/// difference in letters does.
/// </summary>
internal sealed class Likeness
{
    /// <summary>Two sources that are the same text.</summary>
    public const int Same = 100;

    /// <summary>The most that two different texts reach; what lies between is for mended matches.</summary>
    public const int MostFuzzy = 94;

    private const int FoldedWeight = 3;

    private readonly EditPattern _text;
    private readonly EditPattern _folded;

    /// <summary>A text to compare others with.</summary>
    /// <param name="key">The text as <see cref="MemoryKey.Of"/> gives it.</param>
    public Likeness(string key)
    {
        _text = new EditPattern(key);
        _folded = new EditPattern(FoldedText.Of(key));
    }

    /// <summary>The text's folded form.</summary>
    public string Folded => _folded.Text;

    /// <summary>How alike another text is, in the form of <see cref="MemoryKey.Of"/>.</summary>
    public int To(string key) => To(key, FoldedText.Of(key));

    /// <summary>How alike another text is whose folded form is known.</summary>
    public int To(string key, string folded)
    {
        if (string.Equals(key, _text.Text, StringComparison.Ordinal))
        {
            return Same;
        }

        int whole = Math.Max(key.Length, _text.Text.Length) + (FoldedWeight * Math.Max(folded.Length, _folded.Text.Length));
        int distance = _text.DistanceTo(key) + (FoldedWeight * _folded.DistanceTo(folded));
        return Math.Min(MostFuzzy, (int)(100L * (whole - distance) / whole));
    }
}
