using System.Text;
using System.Xml;
using Translate.Errors;

namespace Translate.Memories;

/// <summary>Steps through the elements of a TMX file, and refuses what is no TMX, too deep or too long.</summary>
internal sealed class TmxNodes
{
    private const int DeepestElement = 64;
    private const int LongestText = 100_000;

    private readonly XmlReader _xml;
    private readonly string _file;
    private readonly char[] _buffer = new char[4096];
    private bool _hasRoot;

    public TmxNodes(XmlReader xml, string file)
    {
        _xml = xml;
        _file = file;
    }

    /// <summary>Where the reader stands.</summary>
    public SourceLocation Here
    {
        get
        {
            var position = (IXmlLineInfo)_xml;
            return new SourceLocation(_file, position.LineNumber, position.LinePosition);
        }
    }

    /// <summary>An attribute of the element at hand, or null.</summary>
    public string? Attribute(string name) => _xml.GetAttribute(name);

    /// <summary>Goes on to the next element of that name, at any depth; false at the end of the file.</summary>
    public bool MoveTo(string element)
    {
        while (Step())
        {
            if (_xml.NodeType == XmlNodeType.Element && string.Equals(_xml.LocalName, element, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The names of the child elements of the element at hand. The reader stands at each in turn; what the caller leaves of it is
    /// passed over.
    /// </summary>
    public IEnumerable<string> Children()
    {
        if (_xml.IsEmptyElement)
        {
            yield break;
        }

        int depth = _xml.Depth;
        while (Step() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == depth + 1)
            {
                yield return _xml.LocalName;
            }
        }
    }

    /// <summary>
    /// The text of the element at hand. Inline codes and the text inside them are left out; highlighted text (<c>hi</c>) stays.
    /// </summary>
    public string Text()
    {
        if (_xml.IsEmptyElement)
        {
            return "";
        }

        SourceLocation start = Here;
        var text = new StringBuilder();
        int depth = _xml.Depth;
        int codeDepth = int.MaxValue;
        while (Step() && _xml.Depth > depth)
        {
            RefuseForeignMarkup();
            if (_xml.Depth <= codeDepth)
            {
                bool startsCode = _xml.NodeType == XmlNodeType.Element && !_xml.IsEmptyElement && IsCode(_xml.LocalName);
                codeDepth = startsCode ? _xml.Depth : int.MaxValue;
            }

            if (codeDepth == int.MaxValue && _xml.CanReadValueChunk && _xml.HasValue)
            {
                AppendValue(text, start);
            }
        }

        return text.ToString();
    }

    // Whether <b> was meant as markup or as text nobody can tell: neither is dropped in silence.
    private void RefuseForeignMarkup()
    {
        if (_xml.NodeType == XmlNodeType.Element && !IsCode(_xml.LocalName) && _xml.LocalName is not ("hi" or "sub"))
        {
            throw DataFileException.At(
                Here,
                $"'{_xml.Name}' has no place in the text of a unit. TMX holds markup in 'bpt', 'ept' and 'ph', or written as text: &lt;{_xml.Name}&gt;. "
                + "Export the memory anew, or mend this place.");
        }
    }

    private void AppendValue(StringBuilder text, SourceLocation start)
    {
        for (int read; (read = _xml.ReadValueChunk(_buffer, 0, _buffer.Length)) > 0;)
        {
            if (text.Length + read > LongestText)
            {
                FormattableString message =
                    $"this text has more than {LongestText:N0} characters. Split it into sentences, or remove the unit.";
                throw DataFileException.At(start, FormattableString.Invariant(message));
            }

            text.Append(_buffer, 0, read);
        }
    }

    private bool Step()
    {
        if (!_xml.Read())
        {
            return false;
        }

        if (_xml.Depth > DeepestElement)
        {
            FormattableString message = $"the elements are nested more than {DeepestElement} deep; no TMX is. Export the memory anew.";
            throw DataFileException.At(Here, FormattableString.Invariant(message));
        }

        if (!_hasRoot && _xml.NodeType == XmlNodeType.Element)
        {
            _hasRoot = _xml.LocalName is "tmx" ? true : throw DataFileException.At(
                Here, $"this is no TMX file: it begins with '{_xml.LocalName}', not with 'tmx'. Name only TMX files in 'memory: files'.");
        }

        return true;
    }

    private static bool IsCode(string element) => element is "bpt" or "ept" or "ph" or "it" or "ut";
}
