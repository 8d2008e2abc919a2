using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Translate.Documents;
using Translate.Memories;

namespace Translate.Reviewing;

/// <summary>What <c>reviewed.tmx</c> holds, with all that people and tools have put into it.</summary>
/// <param name="Prologue">The comments and processing instructions before the first element.</param>
/// <param name="Header">The header; null for a new file.</param>
/// <param name="Units">The units, in the order of the file.</param>
/// <param name="Epilogue">The comments after the last unit.</param>
internal sealed record StoredMemory(ImmutableArray<XNode> Prologue, XElement? Header, ImmutableArray<StoredUnit> Units, ImmutableArray<XNode> Epilogue)
{
    public static StoredMemory Empty { get; } = new([], null, [], []);

    /// <summary>Reads a file.</summary>
    /// <exception cref="Errors.DataFileException">It is malformed somewhere, or has elements too deep or texts too long.</exception>
    public static StoredMemory Read(string file, ApprovalXml approvals)
    {
        // This reading finds, with their places, the mistakes; the second may then take whole elements.
        foreach (TmxUnit _ in TmxReader.Read(file, LanguageCode.Bokmaal, LanguageCode.English))
        {
        }

        using FileStream stream = File.OpenRead(file);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return Read(xml, approvals);
    }

    private static StoredMemory Read(XmlReader xml, ApprovalXml approvals)
    {
        ImmutableArray<StoredUnit>.Builder units = ImmutableArray.CreateBuilder<StoredUnit>();
        ImmutableArray<XNode> prologue = [];
        XElement? header = null;
        List<XNode> comments = [];
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "tu" or "header")
            {
                var element = (XElement)XNode.ReadFrom(xml);
                if (element.Name.LocalName is "header")
                {
                    header = Merged(header, element);
                    continue;
                }

                RemoveIndentation(element);
                units.Add(new StoredUnit(element, approvals.Read(element)) { Comments = [.. comments] });
                comments.Clear();
            }
            else if (xml.NodeType is XmlNodeType.Comment or XmlNodeType.ProcessingInstruction)
            {
                comments.Add(XNode.ReadFrom(xml));
            }
            else
            {
                if (xml is { NodeType: XmlNodeType.Element, Depth: 0 })
                {
                    prologue = [.. comments];
                    comments.Clear();
                }

                xml.Read();
            }
        }

        return new StoredMemory(prologue, header, units.ToImmutable(), [.. comments]);
    }

    // A merge in git that keeps the lines of both branches may leave two headers, of which TMX allows one.
    private static XElement Merged(XElement? first, XElement second)
    {
        if (first is null)
        {
            return second;
        }

        first.Add(second.Elements().Where(e => !first.Elements().Any(f => XNode.DeepEquals(e, f))));
        return first;
    }

    // A tool may have indented the file; white space inside a 'seg' is text.
    private static void RemoveIndentation(XElement unit)
    {
        foreach (XText space in unit.Nodes().Concat(unit.Elements("tuv").Nodes()).OfType<XText>().ToArray())
        {
            space.Remove();
        }
    }
}
