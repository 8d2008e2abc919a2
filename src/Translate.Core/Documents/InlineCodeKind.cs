namespace Translate.Documents;

/// <summary>Whether an inline code covers text.</summary>
public enum InlineCodeKind
{
    /// <summary>Opening and closing markup around text (XLIFF <c>pc</c>, TMX <c>bpt</c>/<c>ept</c>).</summary>
    Pair,

    /// <summary>Stand-alone markup (XLIFF and TMX <c>ph</c>).</summary>
    Placeholder,
}
