using System.Collections.Immutable;
using Translate.Documents;
using Translate.Errors;

namespace Translate.Segmentation.Srx;

/// <summary>A segmenter by the rules of an SRX file: in their place alone, or before the built-in rules where it extends them.</summary>
public sealed class SrxSegmenter : ISegmenter
{
    private const int WorthCompiling = 200_000;
    private const int LongBlock = 1_000_000;

    private readonly ImmutableArray<SrxRule> _rules;
    private readonly Segmenter? _extended;
    private readonly Lazy<SrxMatcher> _interpreted;
    private readonly Lazy<SrxMatcher> _compiled;
    private long _seen;

    /// <summary>A segmenter for a language.</summary>
    /// <param name="rules">The file's rules.</param>
    /// <param name="language">The language of the blocks; the file's maps choose the rules for it.</param>
    /// <param name="extended">The built-in rules, which decide where the file's rules do not match; null where the file replaces them.</param>
    /// <exception cref="DataFileException">The file has no rules for the language.</exception>
    public SrxSegmenter(SrxRules rules, LanguageCode language, Segmenter? extended = null)
    {
        _rules = rules.For(language);
        _extended = extended;
        _interpreted = new Lazy<SrxMatcher>(() => new SrxMatcher(_rules, compiled: false, SrxMatcher.ShortestTime));
        _compiled = new Lazy<SrxMatcher>(() => new SrxMatcher(_rules, compiled: true, SrxMatcher.ShortestTime));
    }

    /// <inheritdoc/>
    public ImmutableArray<TextSpan> Split(string block)
    {
        SrxMatcher matcher = MatcherFor(block.Length);
        List<int> breaks = matcher.Breaks(block);
        return _extended is null ? Between(block, breaks) : Extended(block, breaks, matcher, null);
    }

    /// <inheritdoc/>
    public ImmutableArray<BreakDecision> Explain(string block)
    {
        SrxMatcher matcher = MatcherFor(block.Length);
        matcher.Breaks(block);
        var decisions = matcher.Candidates(block).Select(p => (Position: p, Rule: matcher.RuleAt(block, p)))
            .Where(d => d.Rule is not null).Select(d => new BreakDecision(d.Position, d.Rule!.ToBreakRule())).ToList();
        if (_extended is not null)
        {
            Extended(block, matcher.Breaks(block), matcher, decisions);
        }

        return [.. decisions.OrderBy(d => d.Position)];
    }

    // A long block needs more time than one match may take in a short one.
    private SrxMatcher MatcherFor(int length)
    {
        if (length > LongBlock)
        {
            return new SrxMatcher(_rules, compiled: true, SrxMatcher.ShortestTime * (1 + (length / LongBlock)));
        }

        return Interlocked.Add(ref _seen, length) > WorthCompiling ? _compiled.Value : _interpreted.Value;
    }

    // The file's breaks come first; between them the built-in rules break, except where an exception of the file matches.
    private ImmutableArray<TextSpan> Extended(string block, List<int> breaks, SrxMatcher matcher, List<BreakDecision>? decisions)
    {
        var segments = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (TextSpan piece in Between(block, breaks))
        {
            var inner = decisions is null ? null : new List<BreakDecision>();
            segments.AddRange(_extended!.Split(piece.Of(block), inner, gap => Exception(block, piece.Start, gap, matcher))
                .Select(s => new TextSpan(piece.Start + s.Start, s.Length)));
            decisions?.AddRange(inner!.Select(d => d with { Position = piece.Start + d.Position }));
        }

        return segments.ToImmutable();
    }

    private static BreakRule? Exception(string block, int offset, TextSpan gap, SrxMatcher matcher)
    {
        foreach (int i in new[] { gap.Start, Math.Min(gap.Start + 1, gap.End), gap.End })
        {
            if (matcher.RuleAt(block, offset + i) is { Breaks: false } rule)
            {
                return rule.ToBreakRule();
            }
        }

        return null;
    }

    private static ImmutableArray<TextSpan> Between(string block, List<int> breaks)
    {
        var segments = ImmutableArray.CreateBuilder<TextSpan>();
        int start = 0;
        foreach (int end in breaks.Append(block.Length))
        {
            int first = BlockText.SkipSpace(block, start);
            if (first < end)
            {
                segments.Add(BlockText.Span(first, BlockText.SpaceStart(block, end, first)));
            }

            start = end;
        }

        return segments.Count > 0 ? segments.ToImmutable() : [new TextSpan(0, block.Length)];
    }
}
