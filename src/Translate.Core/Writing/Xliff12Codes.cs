using System.Xml;
using Translate.Documents;
using Translate.Files;

namespace Translate.Writing;

/// <summary>
/// Writes the source and the target of one <c>trans-unit</c> with their inline codes: <c>bpt</c> and <c>ept</c>, which may overlap, and <c>ph</c>, the
/// markup inside. The target's code has the number of its source partner.
/// </summary>
internal sealed class Xliff12Codes
{
    private readonly XmlWriter _xml;
    private readonly List<string> _numbers = [];

    public Xliff12Codes(XmlWriter xml) => _xml = xml;

    public void WriteElement(string element, Segment segment)
    {
        _xml.WriteStartElement(element, Xliff.Version12);
        WriteContent(segment);
        _xml.WriteEndElement();
    }

    /// <summary>Writes the content of the element that is open.</summary>
    public void WriteContent(Segment segment)
    {
        _xml.StartMixedContent();
        int written = 0;
        foreach (int position in segment.Codes.SelectMany(c => (int[])[c.Span.Start, c.Span.End]).Append(segment.Text.Length).Distinct().Order())
        {
            _xml.WriteSafeString(segment.Text[written..position]);
            written = position;
            foreach (InlineCode code in segment.Codes.Reverse().Where(c => c.Kind == InlineCodeKind.Pair && c.Span.Length > 0 && c.Span.End == position))
            {
                WriteCode("ept", code, code.Closing);
            }

            foreach (InlineCode code in segment.Codes.Where(c => c.Span.Start == position))
            {
                WriteStart(code);
            }
        }
    }

    private void WriteStart(InlineCode code)
    {
        WriteCode(code.Kind == InlineCodeKind.Pair ? "bpt" : "ph", code, code.Opening);
        if (code is { Kind: InlineCodeKind.Pair, Span.Length: 0 })
        {
            WriteCode("ept", code, code.Closing);
        }
    }

    private void WriteCode(string element, InlineCode code, string markup)
    {
        if (!_numbers.Contains(code.Id, StringComparer.Ordinal))
        {
            _numbers.Add(code.Id);
        }

        _xml.WriteStartElement(element, Xliff.Version12);
        _xml.WriteAttributeString("id", FormattableString.Invariant($"{_numbers.IndexOf(code.Id) + 1}"));
        _xml.WriteSafeString(markup);
        _xml.WriteEndElement();
    }
}
