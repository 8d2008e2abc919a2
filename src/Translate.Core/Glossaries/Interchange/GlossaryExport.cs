using System.Text;
using System.Xml;
using Translate.Files;

namespace Translate.Glossaries.Interchange;

/// <summary>Writes entries of a glossary in the formats of other programs.</summary>
public static class GlossaryExport
{
    /// <summary>Writes entries into a stream, which stays open. The same entries give the same bytes; an import gives the same entries back.</summary>
    public static void Write(Stream stream, IEnumerable<TermEntry> entries, InterchangeFormat format)
    {
        if (format is InterchangeFormat.Tbx or InterchangeFormat.TbxV2)
        {
            using XmlWriter xml = XmlOutput.Create(stream);
            new TbxExport(xml, format).Write(entries);
            return;
        }

        using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        new TableExport(output, format is InterchangeFormat.Tsv ? '\t' : ',').Write(entries);
    }
}
