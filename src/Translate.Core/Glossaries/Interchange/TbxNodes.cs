using System.Text;
using System.Xml;
using Translate.Errors;

namespace Translate.Glossaries.Interchange;

/// <summary>Steps through the elements of a TBX file, and refuses what is too deep or too long.</summary>
internal sealed class TbxNodes(XmlReader xml, string file)
{
    private const int DeepestElement = 64;
    private const int LongestText = 100_000;

    private readonly char[] _buffer = new char[4096];

    /// <summary>Where the reader stands.</summary>
    public SourceLocation Here
    {
        get
        {
            var position = (IXmlLineInfo)xml;
            return new SourceLocation(file, position.LineNumber, Math.Max(1, position.LinePosition - (xml.NodeType == XmlNodeType.Element ? 1 : 0)));
        }
    }

    /// <summary>The element's name without its prefix.</summary>
    public string Name => xml.LocalName;

    /// <summary>An attribute of the element at hand, or null.</summary>
    public string? Attribute(string name) => xml.GetAttribute(name);

    /// <summary>Goes on to the next element, at any depth; false at the end of the file.</summary>
    public bool MoveToElement()
    {
        while (Step())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The names of the child elements. The reader stands at each in turn; what the caller leaves of it is passed over.</summary>
    public IEnumerable<string> Children()
    {
        if (xml.IsEmptyElement)
        {
            yield break;
        }

        int depth = xml.Depth;
        while (Step() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1)
            {
                yield return xml.LocalName;
            }
        }
    }

    /// <summary>The text of the element at hand with that of all elements inside it, trimmed line by line as pretty-printers indent it.</summary>
    public string Text()
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        SourceLocation start = Here;
        var text = new StringBuilder();
        int depth = xml.Depth;
        while (Step() && xml.Depth > depth)
        {
            if (xml.CanReadValueChunk && xml.HasValue)
            {
                AppendValue(text, start);
            }
        }

        return string.Join('\n', text.ToString().Split('\n', StringSplitOptions.TrimEntries)).Trim();
    }

    private void AppendValue(StringBuilder text, SourceLocation start)
    {
        for (int read; (read = xml.ReadValueChunk(_buffer, 0, _buffer.Length)) > 0;)
        {
            if (text.Length + read > LongestText)
            {
                FormattableString message = $"this text has more than {LongestText:N0} characters; no name or note is so long. Remove it.";
                throw DataFileException.At(start, FormattableString.Invariant(message));
            }

            text.Append(_buffer, 0, read);
        }
    }

    private bool Step()
    {
        if (!xml.Read())
        {
            return false;
        }

        if (xml.NodeType == XmlNodeType.DocumentType)
        {
            DocumentType.Check(xml, Here);
        }

        if (xml.Depth > DeepestElement)
        {
            FormattableString message = $"the elements are nested more than {DeepestElement} deep; no term base is. Export it anew.";
            throw DataFileException.At(Here, FormattableString.Invariant(message));
        }

        return true;
    }
}
