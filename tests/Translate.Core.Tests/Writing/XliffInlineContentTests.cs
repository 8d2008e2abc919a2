using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Translate.Documents;
using Translate.Files;
using Translate.Writing;
using Xunit;

namespace Translate.Core.Tests.Writing;

public sealed class XliffInlineContentTests
{
    [Fact]
    public void Gives_the_text_and_every_mark_back_however_they_cross()
    {
        Gen<string> text = Gen.Elements("Oslo", " ", "å", "<b>", "&", "\"", "\u0001", "\uD800", "😀", "\n", "\r", "]]>")
            .ListOf().Select(string.Concat);
        Gen<(InlineMarkKind Kind, int Start, int Length)> mark =
            from kind in Gen.Elements(InlineMarkKind.Pair, InlineMarkKind.Placeholder, InlineMarkKind.Term)
            from start in Gen.Choose(0, 9)
            from length in Gen.Choose(0, 9)
            select (kind, start, length);
        var cases = text.Zip(mark.ListOf()).ToArbitrary();

        Prop.ForAll(cases, c =>
        {
            ImmutableArray<InlineMark> marks = [.. c.Item2.Select((m, i) => Mark(i, m.Kind, m.Start, m.Length, c.Item1.Length))];

            var read = new ReadContent(Written(c.Item1, marks));

            Assert.Equal(c.Item1, read.Text);
            Assert.Equal(
                marks.Select(m => (m.Id, m.Span)).OrderBy(m => m.Id, StringComparer.Ordinal),
                read.Marks.OrderBy(m => m.Id, StringComparer.Ordinal));
        }).QuickCheckThrowOnFailure();
    }

    private static InlineMark Mark(int index, InlineMarkKind kind, int start, int length, int textLength)
    {
        int from = Math.Min(start, textLength);
        int covered = kind == InlineMarkKind.Placeholder ? 0 : Math.Min(length, textLength - from);
        return new InlineMark(FormattableString.Invariant($"x{index}"), kind, new TextSpan(from, covered));
    }

    private static XElement Written(string text, ImmutableArray<InlineMark> marks)
    {
        using var stream = new MemoryStream();
        using (XmlWriter xml = XmlOutput.Create(stream))
        {
            XliffInlineContent.WriteElement(xml, "source", text, marks, InlineMark.Crossing(marks).ToHashSet(StringComparer.Ordinal));
        }

        return XElement.Parse(Encoding.UTF8.GetString(stream.ToArray()), LoadOptions.PreserveWhitespace);
    }

    /// <summary>The text of a source and the spans of the elements in it.</summary>
    private sealed class ReadContent
    {
        private readonly StringBuilder _text = new();
        private readonly Dictionary<string, int> _starts = new(StringComparer.Ordinal);

        public ReadContent(XElement source) => Read(source);

        public string Text => _text.ToString();

        public List<(string Id, TextSpan Span)> Marks { get; } = [];

        private void Read(XElement parent)
        {
            foreach (XNode node in parent.Nodes())
            {
                switch (node)
                {
                    case XText text:
                        _text.Append(text.Value);
                        break;
                    case XElement element:
                        ReadElement(element);
                        break;
                }
            }
        }

        private void ReadElement(XElement element)
        {
            string id = (string?)element.Attribute("id") ?? (string?)element.Attribute("startRef") ?? "";
            switch (element.Name.LocalName)
            {
                case "cp":
                    _text.Append((char)int.Parse((string)element.Attribute("hex")!, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    break;
                case "sc" or "sm":
                    _starts.Add(id, _text.Length);
                    break;
                case "ec" or "em":
                    Add(id, _starts[id]);
                    break;
                default:
                    int start = _text.Length;
                    Read(element);
                    Add(id, start);
                    break;
            }
        }

        private void Add(string id, int start) => Marks.Add((id, new TextSpan(start, _text.Length - start)));
    }
}
