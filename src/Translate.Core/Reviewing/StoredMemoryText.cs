using System.Text;
using System.Xml;
using System.Xml.Linq;
using Translate.Documents;

namespace Translate.Reviewing;

/// <summary>
/// The text of <c>reviewed.tmx</c>: one unit a line with its comments above it, sorted, so that branches merge line by line. What stands in the header, in a unit
/// besides its approval, and in comments is written as it was read.
/// </summary>
internal static class StoredMemoryText
{
    /// <summary>The whole file.</summary>
    public static string Of(StoredMemory memory, LanguageCode source)
    {
        IEnumerable<StoredUnit> approvals = memory.Units.Where(u => u.Approval is not null).OrderBy(u => u.Approval!, ApprovalOrder.Instance);
        IEnumerable<StoredUnit> others = memory.Units.Where(u => u.Approval is null).OrderBy(u => OneLine(u.Element), StringComparer.Ordinal);
        string header = memory.Header is { } known ? Text(known, NewLineHandling.None)
            : $"""<header creationtool="Translate" creationtoolversion="1" segtype="sentence" o-tmf="Translate" adminlang="en" srclang="{source.Tag}" datatype="plaintext"/>""";
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        Append(text, memory.Prologue);
        text.Append("<tmx version=\"1.4\">\n").Append(header).Append("\n<body>\n");

        // Branches that approved the same leave the same line twice.
        foreach (IGrouping<string, StoredUnit> same in approvals.Concat(others).GroupBy(u => OneLine(u.Element), StringComparer.Ordinal))
        {
            Append(text, same.SelectMany(u => u.Comments).DistinctBy(c => c.ToString(), StringComparer.Ordinal));
            text.Append(same.Key).Append('\n');
        }

        Append(text, memory.Epilogue);
        return text.Append("</body>\n</tmx>\n").ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<XNode> nodes)
    {
        foreach (XNode node in nodes)
        {
            text.Append(node.ToString(SaveOptions.DisableFormatting).ReplaceLineEndings("\n")).Append('\n');
        }
    }

    private static string OneLine(XElement unit) => Text(unit, NewLineHandling.Entitize).Replace("\n", "&#xA;", StringComparison.Ordinal);

    private static string Text(XElement element, NewLineHandling newLines)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = true,
            NewLineHandling = newLines,
            CheckCharacters = true,
        };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            element.WriteTo(xml);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
