using Translate.Documents;
using Translate.Errors;

namespace Translate.Reviewing;

/// <summary>Reads one <c>unit</c> of XLIFF 2: its segments, the space between them, and what our metadata says of each.</summary>
internal sealed class Xliff2Unit(ReviewedXml xml, string? article, string? reviewer)
{
    private readonly Dictionary<string, string> _data = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _metadata = new(StringComparer.Ordinal);
    private readonly List<(string? Id, ReviewedSegment Segment)> _segments = [];

    /// <summary>The passage. The reader stands at the unit.</summary>
    public ReviewedPassage Read()
    {
        string? block = xml.Attribute("id");
        bool isKept = xml.Attribute("translate") is "no";
        foreach (string child in xml.Children())
        {
            switch (child)
            {
                case "metadata":
                    ReadMetadata();
                    break;
                case "originalData":
                    ReadData();
                    break;
                case "segment":
                    ReadSegment(block);
                    break;
                case "ignorable":
                    ReadIgnorable();
                    break;
                default:
                    break;
            }
        }

        return new ReviewedPassage(article, block, isKept ? [] : [.. _segments.Select(s => WithMetadata(s.Id, s.Segment))]);
    }

    private ReviewedSegment WithMetadata(string? id, ReviewedSegment segment) =>
        id is not null && _metadata.TryGetValue(id, out Dictionary<string, string>? values)
            ? segment with { Reviewer = segment.Reviewer ?? values.GetValueOrDefault("reviewer"), Base = values.GetValueOrDefault("approved"), Written = values.GetValueOrDefault("written") }
            : segment;

    private void ReadMetadata()
    {
        foreach (string _ in xml.Children().Where(child => child is "metaGroup"))
        {
            Dictionary<string, string> values = new(StringComparer.Ordinal);
            bool isSegment = string.Equals(xml.Attribute("category"), "segment", StringComparison.Ordinal);
            foreach (string child in xml.Children())
            {
                if (child is "meta" && xml.Attribute("type") is { } type)
                {
                    values[type] = xml.Text().Trim();
                }
            }

            if (isSegment && values.TryGetValue("id", out string? id))
            {
                _metadata[id] = values;
            }
        }
    }

    private void ReadData()
    {
        foreach (string child in xml.Children())
        {
            if (child is "data" && xml.Attribute("id") is { } id)
            {
                _data[id] = xml.Text();
            }
        }
    }

    private void ReadSegment(string? block)
    {
        SourceLocation location = xml.Here;
        string? id = xml.Attribute("id");
        string? state = xml.Attribute("state");
        (Segment? source, Segment? target, string? marked) = ReadPair();
        if (source is null)
        {
            throw DataFileException.At(location, "this 'segment' has no 'source', so it is not known what its target translates.");
        }

        string? unit = block is not null && id is ['s', .. { Length: > 0 } number] ? $"{block}.{number}" : null;
        _segments.Add((id, new ReviewedSegment(unit, source, target, StateOf(state, target, location), location) { Reviewer = marked ?? reviewer }));
    }

    private void ReadIgnorable()
    {
        (Segment? source, Segment? target, _) = ReadPair();
        if (_segments is [.., var last])
        {
            _segments[^1] = (last.Id, last.Segment with { SpaceAfter = last.Segment.SpaceAfter + (target ?? source)?.Text });
        }
    }

    private (Segment? Source, Segment? Target, string? Reviewer) ReadPair()
    {
        Segment? source = null;
        Segment? target = null;
        string? marked = null;
        foreach (string child in xml.Children())
        {
            if (child is "source")
            {
                InlineContent.Read(xml, _data, out source);
            }
            else if (child is "target")
            {
                marked = InlineContent.Read(xml, _data, out target).Reviewer;
            }
        }

        return (source, target, marked);
    }

    private static UnitState StateOf(string? state, Segment? target, SourceLocation location) => state switch
    {
        null => target is null ? UnitState.Initial : UnitState.Translated,
        "initial" => UnitState.Initial,
        "translated" => UnitState.Translated,
        "reviewed" => UnitState.Reviewed,
        "final" => UnitState.Final,
        _ => throw DataFileException.At(location, $"'{state}' is no state of XLIFF 2; initial, translated, reviewed and final are."),
    };
}
