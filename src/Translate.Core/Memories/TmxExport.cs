using System.Globalization;
using System.Xml;
using Translate.Documents;
using Translate.Errors;
using Translate.Files;

namespace Translate.Memories;

/// <summary>Writes all the TMX files of a memory into one (TMX 1.4b, LISA), unit by unit, so that a large memory needs little room.</summary>
public static class TmxExport
{
    /// <summary>Writes the units that a memory holds, in the order of its files, with their states, neighbours and dates.</summary>
    /// <param name="location">The memory.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many units were written.</returns>
    /// <exception cref="DataFileException">A file of the memory cannot be read.</exception>
    public static long Write(MemoryLocation location, Stream output, CancellationToken cancellationToken)
    {
        long count = 0;
        using (XmlWriter xml = XmlOutput.Create(output))
        {
            xml.WriteStartElement("tmx");
            xml.WriteAttributeString("version", "1.4");
            WriteHeader(xml, location.Source);
            xml.WriteStartElement("body");
            foreach (string file in location.Files)
            {
                foreach (TmxUnit unit in TmxReader.Read(file, location.Source, location.Target).Where(u => u.IsApproved))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    foreach (string target in unit.Targets)
                    {
                        WriteUnit(xml, location, unit, target);
                        count++;
                    }
                }
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write("\n"u8);
        return count;
    }

    private static void WriteHeader(XmlWriter xml, LanguageCode source)
    {
        TmxElements.StartHeader(xml, source);
        xml.WriteEndElement();
    }

    private static void WriteUnit(XmlWriter xml, MemoryLocation location, TmxUnit unit, string target)
    {
        xml.WriteStartElement("tu");
        TmxElements.WriteProperty(xml, TmxProperties.Origin, unit.Origin?.ToString().ToLowerInvariant());
        TmxElements.WriteProperty(xml, TmxProperties.State, unit.State?.ToString().ToLowerInvariant());
        TmxElements.WriteProperty(xml, TmxProperties.ContextBefore, unit.Context.Before);
        TmxElements.WriteProperty(xml, TmxProperties.ContextAfter, unit.Context.After);
        WriteVariant(xml, location.Source, unit.Source, default);
        WriteVariant(xml, location.Target, target, new TmxChange(unit.Changed, unit.ChangedBy));
        xml.WriteEndElement();
    }

    private static void WriteVariant(XmlWriter xml, LanguageCode language, string text, TmxChange change)
    {
        xml.WriteStartElement("tuv");
        xml.WriteAttributeString("xml", "lang", null, language.Tag);
        if (change.Time is { } time)
        {
            xml.WriteAttributeString("changedate", time.ToString(TmxChange.DateFormat, CultureInfo.InvariantCulture));
        }

        if (change.By is { } by)
        {
            xml.WriteSafeAttribute("changeid", by);
        }

        xml.WriteStartElement("seg");
        TmxSegment.Write(xml, new Segment(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
