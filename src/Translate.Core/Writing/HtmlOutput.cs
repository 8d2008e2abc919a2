using System.Xml;
using Translate.Files;

namespace Translate.Writing;

/// <summary>
/// Writes HTML that is well-formed XML too: everything is escaped, every element is closed, and only void elements are written
/// without an end tag.
/// </summary>
internal sealed class HtmlOutput : IDisposable
{
    private readonly XmlWriter _xml;

    public HtmlOutput(Stream stream)
    {
        stream.Write("<!DOCTYPE html>\n"u8);
        _xml = XmlOutput.Create(stream, omitDeclaration: true);
    }

    /// <summary>Opens an element that holds elements, each on its own line. An attribute without value is left out.</summary>
    public void Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _xml.WriteStartElement(element);
        foreach ((string name, string? value) in attributes)
        {
            if (value is not null)
            {
                _xml.WriteSafeAttribute(name, value);
            }
        }
    }

    /// <summary>Opens an element that holds text, so that no white space of ours enters it.</summary>
    public void OpenText(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        _xml.StartMixedContent();
    }

    /// <summary>Closes the element opened last.</summary>
    public void Close() => _xml.WriteFullEndElement();

    /// <summary>A whole element with text only.</summary>
    public void Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        OpenText(element, attributes);
        Text(text);
        Close();
    }

    /// <summary>An element that never has content, such as <c>meta</c>.</summary>
    public void Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        _xml.WriteEndElement();
    }

    /// <summary>The style sheet of the page. HTML reads it as it stands, so it is not escaped.</summary>
    public void Style(string css)
    {
        _xml.WriteStartElement("style");
        _xml.WriteRaw("\n" + css);
        _xml.WriteEndElement();
    }

    public void Text(string text) => _xml.WriteSafeString(text);

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();
}
