using Translate.Documents;

namespace Translate.Writing;

/// <summary>An element inside the text of an XLIFF segment.</summary>
/// <param name="Id">Unique in the XLIFF unit; the mark in the target has the id of its partner in the source.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Span">The text it covers.</param>
/// <param name="OpeningData">The id of its original data, or of that before the span; null for a term.</param>
/// <param name="ClosingData">The id of the original data after the span, for a pair.</param>
internal sealed record InlineMark(string Id, InlineMarkKind Kind, TextSpan Span, string? OpeningData = null, string? ClosingData = null)
{
    /// <summary>What is said about the text, for an annotation.</summary>
    public XliffAnnotation? Annotation { get; init; }

    /// <summary>
    /// The marks that begin inside another and end outside it, so that they cannot be XML elements around their text. Of two that
    /// cross, the one that begins first, or is listed first, stays whole.
    /// </summary>
    public static IEnumerable<string> Crossing(IEnumerable<InlineMark> marks)
    {
        var open = new Stack<InlineMark>();
        foreach (InlineMark mark in marks.Where(m => m.Kind != InlineMarkKind.Placeholder).OrderBy(m => m.Span.Start))
        {
            while (open.TryPeek(out InlineMark? inner) && inner.Span.End <= mark.Span.Start)
            {
                open.Pop();
            }

            if (open.TryPeek(out InlineMark? around) && mark.Span.End > around.Span.End)
            {
                yield return mark.Id;
            }
            else
            {
                open.Push(mark);
            }
        }
    }
}
