namespace Translate.Documents;

/// <summary>A block on its way: a stretch of the article's text, trimmed of white space, and the kind found for it so far.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">After its last character.</param>
/// <param name="Kind">Its kind.</param>
internal readonly record struct Line(int Start, int End, BlockKind Kind = BlockKind.Paragraph)
{
    public string Of(string text) => text[Start..End];
}
