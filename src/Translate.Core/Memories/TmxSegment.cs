using System.Globalization;
using System.Xml;
using Translate.Documents;
using Translate.Files;

namespace Translate.Memories;

/// <summary>Writes a segment's text into a <c>seg</c>, its inline codes as <c>bpt</c> and <c>ept</c> or <c>ph</c>.</summary>
internal static class TmxSegment
{
    /// <summary>Writes the content of the <c>seg</c> that is open.</summary>
    public static void Write(XmlWriter xml, Segment segment)
    {
        xml.StartMixedContent();
        int written = 0;
        IEnumerable<int> ends = segment.Codes.SelectMany(c => (int[])[c.Span.Start, c.Span.End]);
        foreach (int position in ends.Append(segment.Text.Length).Distinct().Order())
        {
            xml.WriteSafeString(segment.Text[written..position]);
            written = position;
            WriteCodesAt(xml, segment, position);
        }
    }

    private static void WriteCodesAt(XmlWriter xml, Segment segment, int position)
    {
        for (int i = segment.Codes.Length - 1; i >= 0; i--)
        {
            InlineCode code = segment.Codes[i];
            if (code.Kind == InlineCodeKind.Pair && code.Span.Length > 0 && code.Span.End == position)
            {
                WriteCode(xml, "ept", "i", i + 1, code.Closing);
            }
        }

        for (int i = 0; i < segment.Codes.Length; i++)
        {
            InlineCode code = segment.Codes[i];
            if (code.Span.Start != position)
            {
                continue;
            }

            if (code.Kind == InlineCodeKind.Placeholder)
            {
                WriteCode(xml, "ph", "x", i + 1, code.Opening);
                continue;
            }

            WriteCode(xml, "bpt", "i", i + 1, code.Opening);
            if (code.Span.Length == 0)
            {
                WriteCode(xml, "ept", "i", i + 1, code.Closing);
            }
        }
    }

    private static void WriteCode(XmlWriter xml, string element, string attribute, int number, string markup)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString(attribute, number.ToString(CultureInfo.InvariantCulture));
        xml.WriteSafeString(markup);
        xml.WriteEndElement();
    }
}
