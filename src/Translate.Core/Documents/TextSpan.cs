namespace Translate.Documents;

/// <summary>A stretch of a text: UTF-16 units from <paramref name="Start"/>, <paramref name="Length"/> of them.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first position after the span.</summary>
    public int End => Start + Length;

    /// <summary>Whether the two share a position.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The text of the span.</summary>
    public string Of(string text) => text.Substring(Start, Length);
}
