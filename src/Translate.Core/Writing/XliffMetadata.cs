using System.Xml;
using Translate.Files;

namespace Translate.Writing;

/// <summary>Writes one <c>mda:metadata</c> element of the metadata module, group by group; closed when disposed.</summary>
internal sealed class XliffMetadata : IDisposable
{
    private readonly XmlWriter _xml;
    private bool _hasGroup;

    public XliffMetadata(XmlWriter xml)
    {
        _xml = xml;
        _xml.WriteStartElement("mda", "metadata", Xliff.Metadata);
    }

    /// <summary>Ends the group before and starts another, which must get at least one value.</summary>
    public void StartGroup(string category)
    {
        if (_hasGroup)
        {
            _xml.WriteEndElement();
        }

        _xml.WriteStartElement("mda", "metaGroup", Xliff.Metadata);
        _xml.WriteAttributeString("category", category);
        _hasGroup = true;
    }

    /// <summary>A value of the group; nothing is written for a value that is missing or empty.</summary>
    public void Write(string type, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _xml.WriteStartElement("mda", "meta", Xliff.Metadata);
            _xml.WriteAttributeString("type", type);
            _xml.WriteSafeString(value);
            _xml.WriteEndElement();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_hasGroup)
        {
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }
}
