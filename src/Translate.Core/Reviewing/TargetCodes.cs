using Translate.Documents;
using Translate.Memories;

namespace Translate.Reviewing;

/// <summary>Gives a target that came back the inline codes of its source: the same markup has the same id on both sides.</summary>
internal static class TargetCodes
{
    /// <summary>The target as an edition can hold it. A code that the source has not, such as a tool's own, is left out and its text stays.</summary>
    public static Segment Onto(Segment source, Segment target)
    {
        if (source.Codes.IsEmpty || target.Codes.IsEmpty)
        {
            return new Segment(MemoryKey.OnOneLine(target.Text));
        }

        List<InlineCode> free = [.. source.Codes];
        List<InlineCode> codes = [];
        foreach (InlineCode code in target.Codes)
        {
            int match = free.FindIndex(c => c.Kind == code.Kind && (code.Opening.Length == 0 || string.Equals(c.Opening, code.Opening, StringComparison.Ordinal)));
            if (match >= 0)
            {
                codes.Add(free[match] with { Span = code.Span });
                free.RemoveAt(match);
            }
        }

        return new Segment(target.Text, [.. codes]);
    }
}
