using System.Xml;
using Translate.Documents;
using Translate.Files;

namespace Translate.Memories;

/// <summary>
/// Writes TMX 1.4b (LISA): one <c>tu</c> for each unit that has a target, with properties that say where the target came from.
/// Machine output is marked as such, so that reading the file back does not make it approved text.
/// </summary>
public sealed class TmxWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Format => "tmx";

    /// <inheritdoc/>
    public string FileSuffix(BilingualDocument document) => $".{document.Article.Language.Tag}-{document.TargetLanguage.Tag}.tmx";

    /// <inheritdoc/>
    public Task WriteAsync(BilingualDocument document, Stream output, CancellationToken cancellationToken)
    {
        using (XmlWriter xml = XmlOutput.Create(output))
        {
            xml.WriteStartElement("tmx");
            xml.WriteAttributeString("version", "1.4");
            WriteHeader(xml, document);
            xml.WriteStartElement("body");
            foreach ((TranslationUnit unit, SourceContext context) in document.Units.Zip(SourceContext.Of(document)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (unit is { Block.IsTranslatable: true, Target: not null })
                {
                    WriteUnit(xml, document, unit, context);
                }
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write("\n"u8);
        return Task.CompletedTask;
    }

    private static void WriteHeader(XmlWriter xml, BilingualDocument document)
    {
        TmxElements.StartHeader(xml, document.Article.Language);
        TmxElements.WriteProperty(xml, TmxProperties.Article, document.Article.Name);
        TmxElements.WriteProperty(xml, TmxProperties.Signature, document.Signature);
        TmxElements.WriteProperty(xml, TmxProperties.Draft, document.IsDraft ? "yes" : "");
        xml.WriteEndElement();
    }

    private static void WriteUnit(XmlWriter xml, BilingualDocument document, TranslationUnit unit, SourceContext context)
    {
        xml.WriteStartElement("tu");
        TmxElements.WriteProperty(xml, TmxProperties.Article, document.Article.Name);
        TmxElements.WriteProperty(xml, TmxProperties.Unit, unit.Id);
        TmxElements.WriteProperty(xml, TmxProperties.Origin, unit.Origin.ToString().ToLowerInvariant());
        TmxElements.WriteProperty(xml, TmxProperties.State, unit.State.ToString().ToLowerInvariant());
        TmxElements.WriteProperty(xml, TmxProperties.Engine, unit.Engine?.ToString());
        TmxElements.WriteProperty(xml, TmxProperties.Draft, unit.IsDraft ? "yes" : "");
        TmxElements.WriteProperty(xml, TmxProperties.Reviewer, unit.Reviewer);
        TmxElements.WriteProperty(xml, TmxProperties.Approved, unit.IsApproved ? TextFingerprint.Of(unit.Target!.Text) : "");
        TmxElements.WriteProperty(xml, TmxProperties.Written, unit.IsApproved ? "" : TextFingerprint.OfWording(unit.Target!.Text));
        TmxElements.WriteProperty(xml, TmxProperties.ContextBefore, context.Before);
        TmxElements.WriteProperty(xml, TmxProperties.ContextAfter, context.After);
        WriteVariant(xml, document.Article.Language, unit.Source);
        WriteVariant(xml, document.TargetLanguage, unit.Target!);
        xml.WriteEndElement();
    }

    private static void WriteVariant(XmlWriter xml, LanguageCode language, Segment segment)
    {
        xml.WriteStartElement("tuv");
        xml.WriteAttributeString("xml", "lang", null, language.Tag);
        xml.WriteStartElement("seg");
        TmxSegment.Write(xml, segment);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
