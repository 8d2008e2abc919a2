using System.Collections.Immutable;
using System.Text;
using Translate.Documents;

namespace Translate.Reviewing;

/// <summary>The target of segments that are one place together.</summary>
internal static class JoinedTarget
{
    /// <summary>The targets with what the file has between them; where it has nothing, a space if there is one in the source.</summary>
    /// <param name="segments">The segments, each with a target.</param>
    /// <param name="source">The source of the place.</param>
    public static Segment Of(ImmutableArray<ReviewedSegment> segments, string source)
    {
        if (segments is [var only])
        {
            return only.Target!;
        }

        var text = new StringBuilder();
        int read = 0;
        foreach (ReviewedSegment segment in segments[..^1])
        {
            read += CompactText.Of(segment.Source.Text).Length;
            text.Append(segment.Target!.Text).Append(segment.SpaceAfter.Length > 0 ? segment.SpaceAfter : HasSpaceAfter(source, read) ? " " : "");
        }

        return new Segment(text.Append(segments[^1].Target!.Text).Append(segments[^1].SpaceAfter).ToString());
    }

    private static bool HasSpaceAfter(string source, int letters)
    {
        foreach (char c in Nfc.Of(source))
        {
            if (letters == 0)
            {
                return char.IsWhiteSpace(c);
            }

            letters -= char.IsWhiteSpace(c) ? 0 : 1;
        }

        return false;
    }
}
