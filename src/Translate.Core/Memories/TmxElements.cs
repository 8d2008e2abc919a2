using System.Reflection;
using System.Xml;
using Translate.Documents;
using Translate.Files;

namespace Translate.Memories;

/// <summary>The elements that every TMX file of ours has.</summary>
internal static class TmxElements
{
    private static readonly string Version =
        typeof(TmxElements).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Begins the header; its properties may follow.</summary>
    public static void StartHeader(XmlWriter xml, LanguageCode source)
    {
        xml.WriteStartElement("header");
        xml.WriteAttributeString("creationtool", "Translate");
        xml.WriteAttributeString("creationtoolversion", Version);
        xml.WriteAttributeString("segtype", "sentence");
        xml.WriteAttributeString("o-tmf", "Translate");
        xml.WriteAttributeString("adminlang", "en");
        xml.WriteAttributeString("srclang", source.Tag);
        xml.WriteAttributeString("datatype", "plaintext");
    }

    /// <summary>Writes a property; an empty one is left out.</summary>
    public static void WriteProperty(XmlWriter xml, string type, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            xml.WriteStartElement("prop");
            xml.WriteAttributeString("type", type);
            xml.WriteSafeString(value);
            xml.WriteEndElement();
        }
    }
}
