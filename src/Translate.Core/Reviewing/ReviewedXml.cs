using System.Text;
using System.Xml;
using Translate.Errors;

namespace Translate.Reviewing;

/// <summary>
/// Steps through an XML file that came back from people or tools. Nothing outside the file is read: a DOCTYPE is passed over, entities that it
/// declares are not known, and its address is never opened. What is too deep or too long is refused with its place.
/// </summary>
internal sealed class ReviewedXml : IDisposable
{
    private const int DeepestElement = 100;
    private const int LongestText = 100_000;
    private const long MostCharacters = 1L << 30;

    private readonly XmlReader _xml;
    private readonly char[] _buffer = new char[4096];

    // A declaration may name any encoding that the system knows, such as windows-1252.
    static ReviewedXml() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public ReviewedXml(Stream stream, string file)
    {
        File = file;
        _xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            MaxCharactersFromEntities = 1024,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
    }

    /// <summary>The file, as the user named it.</summary>
    public string File { get; }

    /// <summary>The local name of the element at hand.</summary>
    public string Name => _xml.LocalName;

    /// <summary>The namespace of the element at hand.</summary>
    public string Namespace => _xml.NamespaceURI;

    /// <summary>Whether the element at hand has no content.</summary>
    public bool IsEmpty => _xml.IsEmptyElement;

    /// <summary>What the reader stands at.</summary>
    public XmlNodeType NodeType => _xml.NodeType;

    /// <summary>How many elements are around the node at hand.</summary>
    public int Depth => _xml.Depth;

    /// <summary>Where the reader stands.</summary>
    public SourceLocation Here
    {
        get
        {
            var position = (IXmlLineInfo)_xml;
            return new SourceLocation(File, position.LineNumber, position.LinePosition);
        }
    }

    /// <summary>An attribute of the element at hand; null when it has none of that name.</summary>
    public string? Attribute(string name) => _xml.GetAttribute(name);

    /// <summary>An attribute in a namespace.</summary>
    public string? Attribute(string name, string @namespace) => _xml.GetAttribute(name, @namespace);

    /// <summary>Goes on to the next node; false at the end.</summary>
    public bool Read()
    {
        if (!_xml.Read())
        {
            return false;
        }

        return _xml.Depth <= DeepestElement ? true : throw DataFileException.At(
            Here, FormattableString.Invariant($"the elements are nested more than {DeepestElement} deep; no bilingual file is. Export it anew."));
    }

    /// <summary>
    /// The child elements of the element at hand, by their names. The reader stands at each in turn; what the caller leaves of it is passed over.
    /// </summary>
    public IEnumerable<string> Children()
    {
        if (_xml.IsEmptyElement)
        {
            yield break;
        }

        int depth = _xml.Depth;
        while (Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == depth + 1)
            {
                yield return _xml.LocalName;
            }
        }
    }

    /// <summary>The text inside the element at hand, whatever elements are around parts of it.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        if (!_xml.IsEmptyElement)
        {
            int depth = _xml.Depth;
            while (Read() && _xml.Depth > depth)
            {
                AppendValue(text);
            }
        }

        return text.ToString();
    }

    /// <summary>Adds the text at hand, when the reader stands at text.</summary>
    public void AppendValue(StringBuilder text)
    {
        if (_xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
        {
            return;
        }

        for (int read; (read = _xml.ReadValueChunk(_buffer, 0, _buffer.Length)) > 0;)
        {
            if (text.Length + read > LongestText)
            {
                throw DataFileException.At(Here, FormattableString.Invariant($"this text has more than {LongestText:N0} characters; no segment has."));
            }

            text.Append(_buffer, 0, read);
        }
    }

    public void Dispose() => _xml.Dispose();
}
