using System.Collections.Immutable;
using System.Xml;
using Translate.Documents;
using Translate.Files;

namespace Translate.Writing;

/// <summary>
/// Writes one block as an XLIFF <c>unit</c>: modules, notes, original data, then its segments with the space between them.
/// </summary>
internal sealed class XliffUnit
{
    private readonly XmlWriter _xml;
    private readonly Block _block;
    private readonly XliffNumbering _numbering = new();
    private readonly ImmutableArray<XliffSegment> _segments;

    public XliffUnit(XmlWriter xml, Block block, IEnumerable<TranslationUnit> units)
    {
        _xml = xml;
        _block = block;
        _segments = [.. units.Select(_numbering.Next)];
    }

    public void Write()
    {
        _xml.WriteStartElement("unit", Xliff.Core);
        _xml.WriteAttributeString("id", _block.Id);
        if (!_block.IsTranslatable)
        {
            _xml.WriteAttributeString("translate", "no");
        }

        new XliffModules(_xml, _block, _segments).Write();
        WriteNotes();
        WriteOriginalData();
        WriteSegments();
        _xml.WriteEndElement();
    }

    private void WriteNotes()
    {
        (XliffSegment Segment, UnitNote Note)[] notes = [.. _segments.SelectMany(s => UnitNote.For(s.Unit).Select(n => (s, n)))];
        if (notes.Length == 0)
        {
            return;
        }

        _xml.WriteStartElement("notes", Xliff.Core);
        foreach ((XliffSegment segment, UnitNote note) in notes)
        {
            _xml.WriteStartElement("note", Xliff.Core);
            _xml.WriteSafeAttribute("category", note.Category);
            _xml.WriteAttributeString("priority", note.Priority);
            _xml.WriteSafeString($"{segment.Id}, {note.Text}");
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void WriteOriginalData()
    {
        if (_numbering.Data.Count == 0)
        {
            return;
        }

        _xml.WriteStartElement("originalData", Xliff.Core);
        for (int i = 0; i < _numbering.Data.Count; i++)
        {
            _xml.WriteStartElement("data", Xliff.Core);
            _xml.WriteAttributeString("id", FormattableString.Invariant($"d{i + 1}"));
            _xml.StartMixedContent();
            XliffInlineContent.WriteText(_xml, _numbering.Data[i]);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void WriteSegments()
    {
        int spaces = 0;
        foreach (XliffSegment segment in _segments)
        {
            WriteSegment(segment);
            if (segment.Unit.SpaceAfter.Length > 0)
            {
                _xml.WriteStartElement("ignorable", Xliff.Core);
                _xml.WriteAttributeString("id", FormattableString.Invariant($"i{++spaces}"));
                XliffInlineContent.WriteElement(_xml, "source", segment.Unit.SpaceAfter);
                _xml.WriteEndElement();
            }
        }
    }

    private void WriteSegment(XliffSegment segment)
    {
        _xml.WriteStartElement("segment", Xliff.Core);
        _xml.WriteAttributeString("id", segment.Id);
        if (segment.Unit.Target is { } target)
        {
            _xml.WriteAttributeString("state", Labels.Of(segment.Unit.State));
            _xml.WriteAttributeString("subState", $"translate:{OriginOf(segment.Unit)}");
            XliffInlineContent.WriteElement(_xml, "source", segment.Unit.Source.Text, segment.Source, segment.Split);
            XliffInlineContent.WriteElement(_xml, "target", target.Text, segment.Target, segment.Split);
        }
        else
        {
            XliffInlineContent.WriteElement(_xml, "source", segment.Unit.Source.Text, segment.Source, segment.Split);
        }

        _xml.WriteEndElement();
    }

    private static string OriginOf(TranslationUnit unit) =>
        unit.IsDraft ? "machine-draft" : Labels.Of(unit.Origin);
}
