using System.Text;
using System.Xml.Linq;
using Translate.Documents;

namespace Translate.Reviewing;

/// <summary>Reads a <c>seg</c> that <see cref="Memories.TmxSegment"/> wrote, codes and all.</summary>
internal static class StoredSegment
{
    public static Segment Read(XElement seg)
    {
        var text = new StringBuilder();
        List<InlineCode> codes = [];
        foreach (XNode node in seg.Nodes())
        {
            if (node is XText run)
            {
                text.Append(run.Value);
            }
            else if (node is XElement element)
            {
                ReadElement(element, text, codes);
            }
        }

        string read = text.ToString();
        return codes.Count == 0 ? new Segment(Nfc.Of(read)) : new Segment(read, [.. codes]);
    }

    private static void ReadElement(XElement element, StringBuilder text, List<InlineCode> codes)
    {
        string id = (string?)element.Attribute("i") ?? (string?)element.Attribute("x") ?? FormattableString.Invariant($"{codes.Count + 1}");
        switch (element.Name.LocalName)
        {
            case "bpt":
                codes.Add(new InlineCode(id, InlineCodeKind.Pair, new TextSpan(text.Length, 0), element.Value));
                break;
            case "ept":
                int open = codes.FindIndex(c => string.Equals(c.Id, id, StringComparison.Ordinal));
                if (open >= 0)
                {
                    int start = codes[open].Span.Start;
                    codes[open] = codes[open] with { Span = new TextSpan(start, text.Length - start), Closing = element.Value };
                }

                break;
            case "ph" or "it" or "ut":
                codes.Add(new InlineCode(id, InlineCodeKind.Placeholder, new TextSpan(text.Length, 0), element.Value));
                break;
            default:
                text.Append(element.Value);
                break;
        }
    }
}
