namespace Translate.Documents;

/// <summary>One structural piece of an article. The blocks with the space before each, and the article's tail, are the whole text.</summary>
/// <param name="Id">Unique within the article, in reading order: <c>b1</c>, <c>b2</c>, …</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text in NFC, without the line ends around it.</param>
/// <param name="SpaceBefore">The line ends and spaces between the block before (or the start of the file) and this one, kept verbatim.</param>
public sealed record Block(string Id, BlockKind Kind, string Text, string SpaceBefore)
{
    /// <summary>Whether the block goes into another language; metadata, bylines and credits are kept as they are.</summary>
    public bool IsTranslatable => Kind is not (BlockKind.Metadata or BlockKind.Byline or BlockKind.Credit);
}
