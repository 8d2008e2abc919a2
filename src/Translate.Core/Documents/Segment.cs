using System.Collections.Immutable;

namespace Translate.Documents;

/// <summary>A stretch of text in one language, usually a sentence, with its inline codes as stand-off spans.</summary>
public sealed record Segment
{
    /// <summary>A segment.</summary>
    /// <param name="text">Its text in NFC, without markup.</param>
    /// <param name="codes">Its inline codes; none for plain text.</param>
    /// <exception cref="ArgumentException">A code lies outside the text, or two have the same id.</exception>
    public Segment(string text, ImmutableArray<InlineCode> codes = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Codes = codes.IsDefault ? [] : codes;
        if (Codes.Any(c => c.Span.Start < 0 || c.Span.Length < 0 || c.Span.End > text.Length))
        {
            throw new ArgumentException("An inline code lies outside the segment's text.", nameof(codes));
        }

        if (Codes.DistinctBy(c => c.Id, StringComparer.Ordinal).Count() != Codes.Length)
        {
            throw new ArgumentException("Two inline codes of a segment have the same id.", nameof(codes));
        }
    }

    /// <summary>The text in NFC, without markup.</summary>
    public string Text { get; }

    /// <summary>The inline codes, in the order of their positions.</summary>
    public ImmutableArray<InlineCode> Codes { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
