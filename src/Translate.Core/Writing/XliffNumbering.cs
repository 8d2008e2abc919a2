using System.Collections.Immutable;
using System.Globalization;
using Translate.Documents;

namespace Translate.Writing;

/// <summary>Gives the segments, inline elements and original data of one XLIFF unit their ids, in reading order.</summary>
internal sealed class XliffNumbering
{
    private readonly List<string> _data = [];
    private int _segments;
    private int _codes;
    private int _terms;
    private int _annotations;

    /// <summary>The original markup, each text once: the first is <c>d1</c>.</summary>
    public IReadOnlyList<string> Data => _data;

    /// <summary>The next translation unit of the block.</summary>
    public XliffSegment Next(TranslationUnit unit)
    {
        Dictionary<string, string> codeIds = new(StringComparer.Ordinal);
        string[] termIds = [.. unit.Terms.Select(_ => FormattableString.Invariant($"m{++_terms}"))];
        InlineMark[] sourceTerms = [.. unit.Terms.Select((t, i) => new InlineMark(termIds[i], InlineMarkKind.Term, t.Span))];
        return new XliffSegment(
            SegmentId(unit),
            unit,
            [.. Codes(unit.Source, codeIds), .. LongestFirst(sourceTerms)],
            unit.Target is { } target ? [.. Annotations(unit), .. Codes(target, codeIds), .. LongestFirst(TargetTerms(unit, termIds))] : [],
            [.. termIds]);
    }

    // The unit's own number, so that b3.2 is segment s2 of unit b3 even where a unit before it was joined with another.
    private string SegmentId(TranslationUnit unit)
    {
        _segments++;
        string prefix = unit.Block.Id + ".";
        bool isNumbered = unit.Id.StartsWith(prefix, StringComparison.Ordinal)
            && int.TryParse(unit.Id.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out _segments);
        return FormattableString.Invariant($"s{(isNumbered ? unit.Id[prefix.Length..] : _segments)}");
    }

    private ImmutableArray<InlineMark> Annotations(TranslationUnit unit) => XliffAnnotation.For(unit) is not { } annotation ? [] :
    [
        new InlineMark(FormattableString.Invariant($"a{++_annotations}"), InlineMarkKind.Annotation, new TextSpan(0, unit.Target!.Text.Length))
        {
            Annotation = annotation,
        },
    ];

    private ImmutableArray<InlineMark> Codes(Segment segment, Dictionary<string, string> ids) => [.. segment.Codes.Select(code =>
    {
        if (!ids.TryGetValue(code.Id, out string? id))
        {
            ids[code.Id] = id = FormattableString.Invariant($"c{++_codes}");
        }

        return code.Kind == InlineCodeKind.Placeholder
            ? new InlineMark(id, InlineMarkKind.Placeholder, code.Span, DataId(code.Opening))
            : new InlineMark(id, InlineMarkKind.Pair, code.Span, DataId(code.Opening), DataId(code.Closing));
    })];

    private string DataId(string markup)
    {
        int index = _data.IndexOf(markup);
        if (index < 0)
        {
            index = _data.Count;
            _data.Add(markup);
        }

        return FormattableString.Invariant($"d{index + 1}");
    }

    private static IEnumerable<InlineMark> TargetTerms(TranslationUnit unit, string[] termIds)
    {
        HashSet<string> used = new(StringComparer.Ordinal);
        foreach (TermProof proof in unit.Proofs)
        {
            int index = unit.Terms.IndexOf(proof.Term);
            bool fits = proof.Target is { Length: > 0, Start: >= 0 } found && found.End <= unit.Target!.Text.Length;
            if (index >= 0 && fits && used.Add(termIds[index]))
            {
                yield return new InlineMark(termIds[index], InlineMarkKind.Term, proof.Target!.Value);
            }
        }
    }

    private static IEnumerable<InlineMark> LongestFirst(IEnumerable<InlineMark> marks) =>
        marks.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length);
}
