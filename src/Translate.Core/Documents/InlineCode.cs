namespace Translate.Documents;

/// <summary>
/// Markup inside a segment (bold, link, line break) as a stand-off span over its text: the text itself stays plain, so that segmentation,
/// matching and engines never see markup. A pair covers a span; a placeholder stands at a position with length 0.
/// </summary>
/// <param name="Id">Unique within the unit; the target's code has the id of its source partner (XLIFF 2.1, 4.7).</param>
/// <param name="Kind">Pair or placeholder.</param>
/// <param name="Span">The text covered, in UTF-16 units of <see cref="Segment.Text"/>.</param>
/// <param name="Opening">The original markup before the span, kept verbatim.</param>
/// <param name="Closing">The original markup after the span; empty for a placeholder.</param>
public sealed record InlineCode(string Id, InlineCodeKind Kind, TextSpan Span, string Opening, string Closing = "");
