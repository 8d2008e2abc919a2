using System.Collections.Immutable;
using Translate.Documents;
using Translate.Memories;

namespace Translate.Reviewing;

/// <summary>
/// Joins neighbouring units of a block whose text a reviewer approved as one segment, so that the approved target stands for all of them.
/// </summary>
internal static class JoinedUnits
{
    /// <summary>The document with such units joined; the document itself when there are none.</summary>
    public static BilingualDocument In(BilingualDocument document, ImmutableArray<Approval> approvals)
    {
        var approved = approvals.Select(a => a.Key).ToHashSet(StringComparer.Ordinal);
        if (approved.Count == 0)
        {
            return document;
        }

        List<TranslationUnit> units = new(document.Units.Length);
        bool joined = false;
        for (int start = 0; start < document.Units.Length;)
        {
            int length = LengthAt(document.Units, start, approved);
            units.Add(length == 1 ? document.Units[start] : Join([.. document.Units.Skip(start).Take(length)]));
            joined |= length > 1;
            start += length;
        }

        return joined ? document.WithUnits(units) : document;
    }

    /// <summary>One unit in place of neighbours: their text with the space between, the terms and codes moved along.</summary>
    public static TranslationUnit Join(ImmutableArray<TranslationUnit> units)
    {
        TranslationUnit joined = units[0];
        foreach (TranslationUnit next in units.Skip(1))
        {
            int shift = joined.Source.Text.Length + joined.SpaceAfter.Length;
            joined = joined with
            {
                Source = new Segment(
                    joined.Source.Text + joined.SpaceAfter + next.Source.Text,
                    [.. joined.Source.Codes, .. next.Source.Codes.Select(c => c with { Id = $"{next.Id}:{c.Id}", Span = Moved(c.Span, shift) })]),
                SpaceAfter = next.SpaceAfter,
                Terms = [.. joined.Terms, .. next.Terms.Select(t => t with { Span = Moved(t.Span, shift) })],
            };
        }

        return joined;
    }

    // Sentences that are each approved by themselves stay apart.
    private static int LengthAt(ImmutableArray<TranslationUnit> units, int start, HashSet<string> approved)
    {
        if (!units[start].NeedsTarget)
        {
            return 1;
        }

        string text = units[start].Source.Text;
        bool eachApproved = approved.Contains(MemoryKey.Of(text));
        for (int i = start + 1; i < units.Length && ReferenceEquals(units[i].Block, units[start].Block) && units[i].NeedsTarget; i++)
        {
            text += units[i - 1].SpaceAfter + units[i].Source.Text;
            eachApproved &= approved.Contains(MemoryKey.Of(units[i].Source.Text));
            if (!eachApproved && approved.Contains(MemoryKey.Of(text)))
            {
                return i - start + 1;
            }
        }

        return 1;
    }

    private static TextSpan Moved(TextSpan span, int shift) => span with { Start = span.Start + shift };
}
