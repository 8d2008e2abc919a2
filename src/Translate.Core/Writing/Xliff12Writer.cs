using System.Collections.Immutable;
using System.Xml;
using Translate.Documents;
using Translate.Files;

namespace Translate.Writing;

/// <summary>
/// Writes XLIFF 1.2 (OASIS Standard, 2008, strict), which many desktop tools read and no later version: a block is a <c>group</c>, a translation
/// unit a <c>trans-unit</c> with plain text and its inline codes; terms and issues are notes, so that a translator meets no tag that is not in the article.
/// </summary>
public sealed class Xliff12Writer : IDocumentWriter
{
    private const string ToolId = "translate";

    /// <inheritdoc/>
    public string Format => "xliff12";

    /// <inheritdoc/>
    public string FileSuffix(BilingualDocument document) => $".{document.Article.Language.Tag}-{document.TargetLanguage.Tag}.1.2.xlf";

    /// <inheritdoc/>
    public Task WriteAsync(BilingualDocument document, Stream output, CancellationToken cancellationToken)
    {
        using (XmlWriter xml = XmlOutput.Create(output))
        {
            xml.WriteStartElement("xliff", Xliff.Version12);
            xml.WriteAttributeString("version", "1.2");
            xml.WriteStartElement("file", Xliff.Version12);
            xml.WriteSafeAttribute("original", document.Article.Name + document.Article.Extension);
            xml.WriteAttributeString("source-language", document.Article.Language.Tag);
            xml.WriteAttributeString("target-language", document.TargetLanguage.Tag);
            xml.WriteAttributeString("datatype", "plaintext");
            xml.WriteAttributeString("tool-id", ToolId);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            ImmutableArray<string> reviewers = ReviewersOf(document);
            WriteHeader(xml, document, reviewers);
            WriteBody(xml, document, reviewers, cancellationToken);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write("\n"u8);
        return Task.CompletedTask;
    }

    private static ImmutableArray<string> ReviewersOf(BilingualDocument document) =>
        [.. document.Units.Select(u => u.Reviewer).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static void WriteHeader(XmlWriter xml, BilingualDocument document, ImmutableArray<string> reviewers)
    {
        xml.WriteStartElement("header", Xliff.Version12);
        if (!reviewers.IsEmpty)
        {
            xml.WriteStartElement("phase-group", Xliff.Version12);
            foreach (string reviewer in reviewers)
            {
                xml.WriteStartElement("phase", Xliff.Version12);
                xml.WriteAttributeString("phase-name", Xliff12Unit.PhaseOf(reviewer, reviewers));
                xml.WriteAttributeString("process-name", "review");
                xml.WriteSafeAttribute("contact-name", reviewer);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        foreach (string note in new[] { DraftLabel.For(document) }.OfType<string>().Concat(document.Notices))
        {
            xml.WriteStartElement("note", Xliff.Version12);
            xml.WriteAttributeString("from", ToolId);
            xml.WriteSafeString(note);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("tool", Xliff.Version12);
        xml.WriteAttributeString("tool-id", ToolId);
        xml.WriteAttributeString("tool-name", "Translate");
        if (document.Signature.Length > 0)
        {
            xml.WriteSafeAttribute("tool-version", document.Signature);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteBody(XmlWriter xml, BilingualDocument document, ImmutableArray<string> reviewers, CancellationToken cancellationToken)
    {
        xml.WriteStartElement("body", Xliff.Version12);
        foreach (IGrouping<Block, TranslationUnit> block in document.UnitsByBlock())
        {
            cancellationToken.ThrowIfCancellationRequested();
            xml.WriteStartElement("group", Xliff.Version12);
            xml.WriteAttributeString("id", block.Key.Id);
            xml.WriteAttributeString("restype", $"x-{Labels.Of(block.Key.Kind)}");
            foreach (TranslationUnit unit in block)
            {
                new Xliff12Unit(xml, unit, reviewers).Write();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
