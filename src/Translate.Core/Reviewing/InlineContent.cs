using System.Globalization;
using System.Text;
using System.Xml;
using Translate.Documents;
using Translate.Errors;

namespace Translate.Reviewing;

/// <summary>
/// Reads the content of a <c>source</c>, <c>target</c> or <c>seg</c>: text with the inline elements of XLIFF 2, XLIFF 1.2 and TMX. Marks (<c>mrk</c>, <c>hi</c>) are
/// passed over and their text is kept; codes become inline codes; an element that is neither is refused, so that no markup is lost in silence.
/// </summary>
internal sealed class InlineContent
{
    private readonly ReviewedXml _xml;
    private readonly IReadOnlyDictionary<string, string> _data;
    private readonly StringBuilder _text = new();
    private readonly List<InlineCode> _codes = [];
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);

    private InlineContent(ReviewedXml xml, IReadOnlyDictionary<string, string> data)
    {
        _xml = xml;
        _data = data;
    }

    /// <summary>The reviewer that a mark around the target names (ITS Provenance), or null.</summary>
    public string? Reviewer { get; private set; }

    /// <summary>The text of each <c>mrk</c> with a <c>mid</c>, the segmentation of XLIFF 1.2, in its order.</summary>
    public List<(string Id, TextSpan Span)> Parts { get; } = [];

    /// <summary>Reads the content of the element at hand.</summary>
    /// <param name="xml">The reader, at the element.</param>
    /// <param name="data">The original data of the unit by its ids (XLIFF 2).</param>
    /// <param name="segment">What was read, in NFC when there are no codes whose places that would move.</param>
    public static InlineContent Read(ReviewedXml xml, IReadOnlyDictionary<string, string> data, out Segment segment)
    {
        var content = new InlineContent(xml, data);
        content.ReadContent();
        segment = content.ToSegment();
        return content;
    }

    private Segment ToSegment() => _codes.Count == 0 && Parts.Count == 0
        ? new Segment(Nfc.Of(_text.ToString()))
        : new Segment(_text.ToString(), [.. _codes.Select((c, i) => c with { Id = FormattableString.Invariant($"{i}:{c.Id}") })]);

    private void ReadContent()
    {
        if (_xml.IsEmpty)
        {
            return;
        }

        int depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                ReadElement();
            }
            else
            {
                _xml.AppendValue(_text);
            }
        }
    }

    private void ReadElement()
    {
        switch (_xml.Name)
        {
            case "mrk":
                ReadMark();
                break;
            case "hi":
                ReadContent();
                break;
            case "sm" or "em":
                Reviewer ??= _xml.Attribute("revPerson", ItsNamespace);
                break;
            case "cp":
                ReadCodePoint();
                break;
            case "pc" or "g":
                ReadPair();
                break;
            case "ph" or "x" or "it" or "ut":
                Add(new InlineCode(Id("id", "x"), InlineCodeKind.Placeholder, new TextSpan(_text.Length, 0), MarkupOf("dataRef")));
                break;
            case "sc" or "bx" or "bpt":
                _open[Id("i", "rid", "id")] = _codes.Count;
                Add(new InlineCode(Id("i", "rid", "id"), InlineCodeKind.Pair, new TextSpan(_text.Length, 0), MarkupOf("dataRef")));
                break;
            case "ec" or "ex" or "ept":
                End(Id("startRef", "i", "rid", "id"), MarkupOf("dataRef"));
                break;
            default:
                throw DataFileException.At(
                    _xml.Here, $"the element '{_xml.Name}' has no place inside a text. Write a tag that belongs to the text as '&lt;{_xml.Name}&gt;', or remove it.");
        }
    }

    private const string ItsNamespace = "http://www.w3.org/2005/11/its";

    private void ReadMark()
    {
        Reviewer ??= _xml.Attribute("revPerson", ItsNamespace) ?? _xml.Attribute("person", ItsNamespace);
        string? part = string.Equals(_xml.Attribute("mtype"), "seg", StringComparison.Ordinal) ? _xml.Attribute("mid") : null;
        int start = _text.Length;
        ReadContent();
        if (part is not null)
        {
            Parts.Add((part, new TextSpan(start, _text.Length - start)));
        }
    }

    private void ReadPair()
    {
        string id = Id("id");
        string opening = Data("dataRefStart");
        string closing = Data("dataRefEnd");
        int index = _codes.Count;
        Add(new InlineCode(id, InlineCodeKind.Pair, new TextSpan(_text.Length, 0), opening, closing));
        ReadContent();
        _codes[index] = _codes[index] with { Span = new TextSpan(_codes[index].Span.Start, _text.Length - _codes[index].Span.Start) };
    }

    private void End(string id, string closing)
    {
        if (_open.Remove(id, out int index))
        {
            int start = _codes[index].Span.Start;
            _codes[index] = _codes[index] with { Span = new TextSpan(start, _text.Length - start), Closing = closing };
        }
    }

    // XML 1.0 cannot hold it, so no text file, edition or memory can.
    private void ReadCodePoint()
    {
        bool isNumber = int.TryParse(_xml.Attribute("hex"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int code);
        if (!isNumber || code is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'))
        {
            throw DataFileException.At(_xml.Here, "this 'cp' is a character that no text can hold. Remove it.");
        }

        _text.Append((char)code);
    }

    private void Add(InlineCode code) => _codes.Add(code);

    private string Id(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_xml.Attribute(name) is { } id)
            {
                return id;
            }
        }

        return "";
    }

    private string Data(string reference) => _xml.Attribute(reference) is { } id && _data.TryGetValue(id, out string? data) ? data : "";

    // In XLIFF 2 the markup lies in the unit's original data, elsewhere inside the code.
    private string MarkupOf(string reference)
    {
        string data = Data(reference);
        string inside = _xml.Text();
        return data.Length > 0 ? data : inside;
    }
}
