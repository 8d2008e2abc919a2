using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Segmentation;

/// <summary>Whatever finds the segments of a text block: the built-in rules, or those of an SRX file.</summary>
public interface ISegmenter
{
    /// <summary>
    /// The segments of a block: spans that do not overlap, in order, without white space at either end. Together with the white space between
    /// them they are the whole block. A block of nothing but white space is one segment.
    /// </summary>
    /// <exception cref="Errors.DataFileException">A rule of an SRX file takes too long on this block.</exception>
    ImmutableArray<TextSpan> Split(string block);

    /// <summary>What was decided at each position of a block where a segment could end, in order, and by which rule.</summary>
    /// <exception cref="Errors.DataFileException">A rule of an SRX file takes too long on this block.</exception>
    ImmutableArray<BreakDecision> Explain(string block);
}
