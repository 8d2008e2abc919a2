using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Translate.Documents;
using Translate.Files;

namespace Translate.Writing;

/// <summary>Writes what the modules of XLIFF 2.1 say about one unit: match candidates, glossary and metadata.</summary>
internal sealed class XliffModules
{
    private readonly XmlWriter _xml;
    private readonly Block _block;
    private readonly ImmutableArray<XliffSegment> _segments;

    public XliffModules(XmlWriter xml, Block block, ImmutableArray<XliffSegment> segments)
    {
        _xml = xml;
        _block = block;
        _segments = segments;
    }

    public void Write()
    {
        WriteMatches();
        var terms = new XliffTerms(_xml, _segments);
        terms.WriteGlossary();
        WriteMetadata(terms);
    }

    private void WriteMatches()
    {
        (XliffSegment Segment, MemoryMatch Match)[] matches = [.. _segments.SelectMany(s => s.Unit.Matches.Select(m => (s, m)))];
        if (matches.Length == 0)
        {
            return;
        }

        _xml.WriteStartElement("mtc", "matches", Xliff.Matches);
        foreach ((XliffSegment segment, MemoryMatch match) in matches)
        {
            _xml.WriteStartElement("mtc", "match", Xliff.Matches);
            _xml.WriteAttributeString("ref", $"#{segment.Id}");
            _xml.WriteAttributeString("type", match.Kind == MatchKind.InContext ? "icm" : "tm");
            _xml.WriteAttributeString("similarity", match.Similarity.ToString("0.0", CultureInfo.InvariantCulture));
            _xml.WriteAttributeString("matchQuality", match.Score.ToString("0.0", CultureInfo.InvariantCulture));
            _xml.WriteSafeAttribute("origin", match.Origin);
            XliffInlineContent.WriteElement(_xml, "source", match.Source);
            XliffInlineContent.WriteElement(_xml, "target", match.Target);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void WriteMetadata(XliffTerms terms)
    {
        using var metadata = new XliffMetadata(_xml);
        metadata.StartGroup("block");
        metadata.Write("kind", Labels.Of(_block.Kind));
        foreach (XliffSegment segment in _segments.Where(s => s.Unit.Origin != TargetOrigin.None || s.Unit.Target is not null))
        {
            metadata.StartGroup("segment");
            metadata.Write("id", segment.Id);
            metadata.Write("origin", Labels.Of(segment.Unit.Origin));
            metadata.Write("engine", segment.Unit.Engine?.ToString());
            metadata.Write("confidence", segment.Unit.Confidence?.ToString("0.00", CultureInfo.InvariantCulture));
            metadata.Write("reviewer", segment.Unit.Reviewer);
            metadata.Write("approved", segment.Unit.IsApproved ? TextFingerprint.Of(segment.Unit.Target!.Text) : null);
            metadata.Write("written", segment.Unit is { IsApproved: false, Target: { } target } ? TextFingerprint.OfWording(target.Text) : null);
        }

        terms.WriteProofs(metadata);
    }
}
