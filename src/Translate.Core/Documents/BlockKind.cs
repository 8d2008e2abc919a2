namespace Translate.Documents;

/// <summary>What a block of a news article is.</summary>
public enum BlockKind
{
    /// <summary>What a newsroom system puts before the text (<c>date 2017-11</c>); kept, never translated.</summary>
    Metadata,

    /// <summary>The article's headline.</summary>
    Headline,

    /// <summary>The first running text of an article, which sums it up.</summary>
    Lead,

    /// <summary>A sub-heading.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>An item of a list, with its bullet.</summary>
    ListItem,

    /// <summary>Direct speech opened by a dash (<c>– Vi er klare, sier hun.</c>).</summary>
    Quote,

    /// <summary>The text under a picture.</summary>
    Caption,

    /// <summary>Who made a picture or text (<c>Foto: …</c>, <c>AP / NTB</c>); kept, never translated.</summary>
    Credit,

    /// <summary>Who wrote the article (<c>Av Kari Vik</c>, <c>Tekst: …</c>); kept, never translated.</summary>
    Byline,

    /// <summary>Where the report was sent from, and by whom, before its first sentence (<c>OSLO (NTB):</c>).</summary>
    Dateline,

    /// <summary>A line of a fact box, its heading included.</summary>
    FactBox,

    /// <summary>A row of a table: cells with tabs, or with two spaces and more, between them.</summary>
    TableRow,
}
