using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Translate.Documents;
using Translate.Files;
using Translate.Memories;

namespace Translate.Aligning;

/// <summary>
/// Writes the pairs of an alignment as TMX 1.4b (LISA). Each says that a person made its target (<c>x-origin</c> <c>human</c>), that nobody has
/// reviewed the pair (<c>x-state</c> <c>translated</c>), so that a memory offers it and never puts it into an edition, and how alike the two
/// are (<c>x-alignment-score</c>).
/// </summary>
public static class AlignmentTmx
{
    /// <summary>Writes the pairs that score at least a threshold.</summary>
    /// <param name="alignment">The alignment.</param>
    /// <param name="threshold">The threshold, 0–100.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(Alignment alignment, int threshold, Stream output)
    {
        ArgumentNullException.ThrowIfNull(alignment);
        ArgumentNullException.ThrowIfNull(output);
        ImmutableArray<SourceContext> contexts = SourceContext.Of(alignment.Source);
        var contextOf = alignment.Source.Units.Zip(contexts).ToDictionary(p => p.First.Id, p => p.Second, StringComparer.Ordinal);
        using (XmlWriter xml = XmlOutput.Create(output))
        {
            xml.WriteStartElement("tmx");
            xml.WriteAttributeString("version", "1.4");
            WriteHeader(xml, alignment);
            xml.WriteStartElement("body");
            foreach (AlignedPair pair in alignment.Kept(threshold))
            {
                WriteUnit(xml, alignment, pair, new SourceContext(contextOf[pair.Source[0].Id].Before, contextOf[pair.Source[^1].Id].After));
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write("\n"u8);
    }

    private static void WriteHeader(XmlWriter xml, Alignment alignment)
    {
        TmxElements.StartHeader(xml, alignment.Source.Article.Language);
        xml.WriteEndElement();
    }

    private static void WriteUnit(XmlWriter xml, Alignment alignment, AlignedPair pair, SourceContext context)
    {
        xml.WriteStartElement("tu");
        TmxElements.WriteProperty(xml, TmxProperties.Article, alignment.Source.Article.Name);
        TmxElements.WriteProperty(xml, TmxProperties.Origin, nameof(TargetOrigin.Human).ToLowerInvariant());
        TmxElements.WriteProperty(xml, TmxProperties.State, nameof(UnitState.Translated).ToLowerInvariant());
        TmxElements.WriteProperty(xml, TmxProperties.AlignmentScore, pair.Score.ToString(CultureInfo.InvariantCulture));
        TmxElements.WriteProperty(xml, TmxProperties.ContextBefore, context.Before);
        TmxElements.WriteProperty(xml, TmxProperties.ContextAfter, context.After);
        WriteVariant(xml, alignment.Source.Article.Language, pair.SourceText);
        WriteVariant(xml, alignment.Edition.Article.Language, pair.TargetText);
        xml.WriteEndElement();
    }

    private static void WriteVariant(XmlWriter xml, LanguageCode language, string text)
    {
        xml.WriteStartElement("tuv");
        xml.WriteAttributeString("xml", "lang", null, language.Tag);
        xml.WriteStartElement("seg");
        xml.WriteSafeString(text);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
