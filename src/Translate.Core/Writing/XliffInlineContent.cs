using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Translate.Files;

namespace Translate.Writing;

/// <summary>Writes the text of a source or target with its inline elements (XLIFF 2.1, 4.3).</summary>
internal sealed class XliffInlineContent
{
    private readonly XmlWriter _xml;
    private readonly string _text;
    private readonly IReadOnlyCollection<InlineMark> _marks;
    private readonly IReadOnlySet<string> _split;
    private readonly Stack<InlineMark> _open = new();

    private XliffInlineContent(XmlWriter xml, string text, IReadOnlyCollection<InlineMark> marks, IReadOnlySet<string> split)
    {
        _xml = xml;
        _text = text;
        _marks = marks;
        _split = split;
    }

    /// <summary>Writes a <c>source</c> or <c>target</c> with its content.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="element">The element's name.</param>
    /// <param name="text">The text.</param>
    /// <param name="marks">The elements in it.</param>
    /// <param name="split">The ids of those that cross another and are written as a start and an end.</param>
    public static void WriteElement(
        XmlWriter xml, string element, string text, IReadOnlyCollection<InlineMark> marks, IReadOnlySet<string> split)
    {
        xml.WriteStartElement(element, Xliff.Core);
        new XliffInlineContent(xml, text, marks, split).Write();
        xml.WriteEndElement();
    }

    /// <summary>Writes a <c>source</c> or <c>target</c> that is only text.</summary>
    public static void WriteElement(XmlWriter xml, string element, string text) =>
        WriteElement(xml, element, text, [], ImmutableHashSet<string>.Empty);

    /// <summary>
    /// Writes text; what XML cannot hold becomes <c>cp</c>, and the two non-characters that <c>cp</c> is not for become U+FFFD.
    /// </summary>
    public static void WriteText(XmlWriter xml, string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length;)
        {
            int length = XmlOutput.CharacterLength(text, i);
            if (length == 0 && text[i] < '\uFFFE')
            {
                xml.WriteString(text[start..i]);
                xml.WriteStartElement("cp", Xliff.Core);
                xml.WriteAttributeString("hex", ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
                xml.WriteEndElement();
                start = i + 1;
            }

            i += Math.Max(1, length);
        }

        xml.WriteSafeString(text[start..]);
    }

    private void Write()
    {
        _xml.StartMixedContent();
        int written = 0;
        foreach (int position in _marks.SelectMany(m => (int[])[m.Span.Start, m.Span.End]).Append(_text.Length).Distinct().Order())
        {
            WriteText(_xml, _text[written..position]);
            written = position;
            EndAt(position);
            StartAt(position);
        }
    }

    private void EndAt(int position)
    {
        foreach (InlineMark mark in _marks.Where(m => _split.Contains(m.Id) && m.Span.End == position))
        {
            _xml.WriteStartElement(mark.Kind == InlineMarkKind.Term ? "em" : "ec", Xliff.Core);
            _xml.WriteAttributeString("startRef", mark.Id);
            WriteDataRef("dataRef", mark.ClosingData);
            _xml.WriteEndElement();
        }

        while (_open.TryPeek(out InlineMark? mark) && mark.Span.End == position)
        {
            _open.Pop();
            _xml.WriteEndElement();
        }
    }

    private void StartAt(int position)
    {
        foreach (InlineMark mark in _marks.Where(m => m.Span.Start == position))
        {
            bool isSplit = _split.Contains(mark.Id);
            _xml.WriteStartElement(ElementFor(mark.Kind, isSplit), Xliff.Core);
            _xml.WriteAttributeString("id", mark.Id);
            if (mark.Kind == InlineMarkKind.Term)
            {
                _xml.WriteAttributeString("type", "term");
            }

            if (mark.Kind == InlineMarkKind.Annotation)
            {
                _xml.WriteAttributeString("type", XliffAnnotation.Type);
                mark.Annotation?.WriteAttributes(_xml);
            }

            WriteDataRef(mark.Kind == InlineMarkKind.Pair && !isSplit ? "dataRefStart" : "dataRef", mark.OpeningData);
            if (isSplit || mark.Kind == InlineMarkKind.Placeholder)
            {
                _xml.WriteEndElement();
                continue;
            }

            WriteDataRef("dataRefEnd", mark.ClosingData);
            if (mark.Span.Length == 0)
            {
                _xml.WriteEndElement();
            }
            else
            {
                _xml.StartMixedContent();
                _open.Push(mark);
            }
        }
    }

    private void WriteDataRef(string name, string? id)
    {
        if (id is not null)
        {
            _xml.WriteAttributeString(name, id);
        }
    }

    private static string ElementFor(InlineMarkKind kind, bool isSplit) => (kind, isSplit) switch
    {
        (InlineMarkKind.Placeholder, _) => "ph",
        (InlineMarkKind.Pair, false) => "pc",
        (InlineMarkKind.Pair, true) => "sc",
        (_, false) => "mrk",
        (_, true) => "sm",
    };
}
