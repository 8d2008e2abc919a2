using System.Xml;
using Translate.Errors;

namespace Translate.Glossaries.Interchange;

/// <summary>
/// What a document type declaration may say. Term bases of version 2 usually name the standard's DTD, which is passed over and never
/// opened; anything that declares entities or points elsewhere is refused.
/// </summary>
internal static class DocumentType
{
    /// <summary>Refuses the declaration that the reader stands at, unless it names no more than a DTD file.</summary>
    /// <exception cref="DataFileException">It declares something itself, or names an address.</exception>
    public static void Check(XmlReader xml, SourceLocation place)
    {
        if (!string.IsNullOrWhiteSpace(xml.Value))
        {
            throw DataFileException.At(
                place, "the document type declares entities or elements of its own ('[ … ]'). These are refused: remove the declaration and write the text out.");
        }

        string system = xml.GetAttribute("SYSTEM") ?? "";
        if (system.AsSpan().ContainsAny(':', '/', '\\'))
        {
            throw DataFileException.At(
                place, $"the document type names '{system}', an address outside this file. It is refused: remove the line that begins with '<!DOCTYPE'.");
        }
    }
}
