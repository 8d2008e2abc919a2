using System.Xml;
using Translate.Documents;
using Translate.Files;

namespace Translate.Writing;

/// <summary>
/// Writes XLIFF 2.1 (OASIS Standard, 2018): a block is a <c>unit</c>, a translation unit a <c>segment</c>, the space between two an
/// <c>ignorable</c>, so that each block can be put together again. Terms, memory matches, issues and provenance travel in the
/// standard's modules and notes.
/// </summary>
/// <remarks>Segments are not to be split or joined (<c>canResegment="no"</c>): a reviewed segment finds its way back by its id.</remarks>
public sealed class XliffWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Format => "xliff";

    /// <inheritdoc/>
    public string FileSuffix(BilingualDocument document) => $".{document.Article.Language.Tag}-{document.TargetLanguage.Tag}.xlf";

    /// <inheritdoc/>
    public Task WriteAsync(BilingualDocument document, Stream output, CancellationToken cancellationToken)
    {
        using (XmlWriter xml = XmlOutput.Create(output))
        {
            xml.WriteStartElement("xliff", Xliff.Core);
            xml.WriteAttributeString("version", "2.1");
            xml.WriteAttributeString("srcLang", document.Article.Language.Tag);
            xml.WriteAttributeString("trgLang", document.TargetLanguage.Tag);
            xml.WriteAttributeString("its", "version", Xliff.Its, "2.0");
            xml.WriteAttributeString("xmlns", "gls", null, Xliff.Glossary);
            xml.WriteAttributeString("xmlns", "mda", null, Xliff.Metadata);
            xml.WriteAttributeString("xmlns", "mtc", null, Xliff.Matches);
            WriteFile(xml, document, cancellationToken);
            xml.WriteEndElement();
        }

        output.Write("\n"u8);
        return Task.CompletedTask;
    }

    private static void WriteFile(XmlWriter xml, BilingualDocument document, CancellationToken cancellationToken)
    {
        xml.WriteStartElement("file", Xliff.Core);
        xml.WriteAttributeString("id", "f1");
        xml.WriteSafeAttribute("original", document.Article.Name + document.Article.Extension);
        xml.WriteAttributeString("canResegment", "no");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        WriteMetadata(xml, document);
        WriteNotes(xml, document);
        foreach (IGrouping<Block, TranslationUnit> block in document.UnitsByBlock())
        {
            cancellationToken.ThrowIfCancellationRequested();
            new XliffUnit(xml, block.Key, block).Write();
        }

        xml.WriteEndElement();
    }

    private static void WriteMetadata(XmlWriter xml, BilingualDocument document)
    {
        using var metadata = new XliffMetadata(xml);
        metadata.StartGroup("article");
        metadata.Write("title", document.Article.Metadata.Title);
        metadata.Write("date", document.Article.Metadata.Date);
        metadata.StartGroup("run");
        metadata.Write("signature", document.Signature);
        metadata.Write("draft", document.IsDraft ? "yes" : "no");
    }

    private static void WriteNotes(XmlWriter xml, BilingualDocument document)
    {
        (string Category, string Text)[] notes =
        [
            .. DraftLabel.For(document) is { } label ? [("draft", label)] : Array.Empty<(string, string)>(),
            .. document.Notices.Select(n => ("notice", n)),
        ];
        if (notes.Length == 0)
        {
            return;
        }

        xml.WriteStartElement("notes", Xliff.Core);
        foreach ((string category, string text) in notes)
        {
            xml.WriteStartElement("note", Xliff.Core);
            xml.WriteAttributeString("category", category);
            xml.WriteSafeString(text);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
