using System.Collections.Immutable;
using Translate.Documents;
using Translate.Errors;

namespace Translate.Reviewing;

/// <summary>Reads one <c>trans-unit</c> of XLIFF 1.2.</summary>
internal sealed class Xliff12TransUnit(ReviewedXml xml, string? article, IReadOnlyDictionary<string, string> phases)
{
    private const string BasePrefix = "approved:";
    private const string WrittenPrefix = "written:";

    private static readonly Dictionary<string, string> NoData = new(StringComparer.Ordinal);

    private Segment? _source;
    private Segment? _target;
    private InlineContent? _segmentedSource;
    private InlineContent? _targetContent;
    private Segment? _segmented;
    private string? _state;
    private string? _reviewer;

    /// <summary>The passage. The reader stands at the unit.</summary>
    public ReviewedPassage Read()
    {
        SourceLocation location = xml.Here;
        string? id = xml.Attribute("id");
        bool isKept = xml.Attribute("translate") is "no";
        string? approved = xml.Attribute("approved");
        string? extra = xml.Attribute("extradata");
        _reviewer = ReviewerOf(xml.Attribute("phase-name"));
        foreach (string child in xml.Children())
        {
            ReadChild(child);
        }

        if (_source is null)
        {
            throw DataFileException.At(location, "this 'trans-unit' has no 'source', so it is not known what its target translates.");
        }

        var whole = new ReviewedSegment(id, _source, _target, StateOf(approved, _state, _target), location)
        {
            Reviewer = _reviewer,
            Base = After(BasePrefix, extra),
            Written = After(WrittenPrefix, extra),
        };
        string? block = id?.Split('.')[0];
        return new ReviewedPassage(article, block, isKept ? [] : Segments(whole));
    }

    private void ReadChild(string child)
    {
        switch (child)
        {
            case "source":
                InlineContent.Read(xml, NoData, out _source);
                break;
            case "seg-source":
                _segmentedSource = InlineContent.Read(xml, NoData, out Segment segmented);
                _segmented = segmented;
                break;
            case "target":
                _state = xml.Attribute("state");
                _reviewer = ReviewerOf(xml.Attribute("phase-name")) ?? _reviewer;
                _targetContent = InlineContent.Read(xml, NoData, out Segment target);
                _target = target;
                _reviewer = _targetContent.Reviewer ?? _reviewer;
                break;
            default:
                break;
        }
    }

    // The parts must be the same on both sides; a target that was not segmented belongs to the whole source.
    private ImmutableArray<ReviewedSegment> Segments(ReviewedSegment whole)
    {
        if (_segmentedSource is not { Parts: { Count: > 1 } sources } || _targetContent is not { Parts: { } targets } || _segmented is not { } segmented
            || _target is not { } target || !sources.Select(p => p.Id).SequenceEqual(targets.Select(p => p.Id), StringComparer.Ordinal))
        {
            return [whole];
        }

        return
        [
            .. sources.Zip(targets).Select((p, i) => whole with
            {
                Source = new Segment(p.First.Span.Of(segmented.Text)),
                Target = new Segment(p.Second.Span.Of(target.Text)),
                SpaceAfter = i + 1 < targets.Count ? target.Text[p.Second.Span.End..targets[i + 1].Span.Start] : "",
            }),
        ];
    }

    private static string? After(string prefix, string? extra) => extra?.StartsWith(prefix, StringComparison.Ordinal) is true ? extra[prefix.Length..] : null;

    private string? ReviewerOf(string? phase) => phase is null ? null : phases.GetValueOrDefault(phase);

    // 'approved' is what most tools write and read; a state that says more, or says that the work is not done, counts for more.
    private static UnitState StateOf(string? approved, string? state, Segment? target) => state switch
    {
        _ when target is null => UnitState.Initial,
        "final" => UnitState.Final,
        "signed-off" => UnitState.Reviewed,
        "new" or "needs-translation" or "needs-l10n" or "needs-adaptation" => UnitState.Initial,
        "needs-review-translation" or "needs-review-l10n" or "needs-review-adaptation" => UnitState.Translated,
        _ => string.Equals(approved, "yes", StringComparison.Ordinal) ? UnitState.Reviewed : UnitState.Translated,
    };
}
