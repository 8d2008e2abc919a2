namespace Translate.Reviewing;

/// <summary>Tells each segment of a file what stands before and after it there, where the file does not say itself.</summary>
internal static class PassageContext
{
    /// <summary>The same passages, one read ahead.</summary>
    public static IEnumerable<ReviewedPassage> Fill(IEnumerable<ReviewedPassage> passages)
    {
        ReviewedPassage? current = null;
        string? before = null;
        foreach (ReviewedPassage next in passages.Where(p => p.Segments.Length > 0))
        {
            if (current is not null)
            {
                yield return Filled(current, before, FirstOf(next, current));
                before = current.Segments is [.., var last] && IsSameArticle(next, current) ? last.Source.Text : null;
            }

            current = next;
        }

        if (current is not null)
        {
            yield return Filled(current, before, null);
        }
    }

    private static ReviewedPassage Filled(ReviewedPassage passage, string? before, string? after) => passage with
    {
        Segments =
        [
            .. passage.Segments.Select((s, i) => s with
            {
                Before = s.Before ?? (i > 0 ? passage.Segments[i - 1].Source.Text : before),
                After = s.After ?? (i + 1 < passage.Segments.Length ? passage.Segments[i + 1].Source.Text : after),
            }),
        ],
    };

    private static string? FirstOf(ReviewedPassage next, ReviewedPassage current) =>
        next.Segments is [var first, ..] && IsSameArticle(next, current) ? first.Source.Text : null;

    private static bool IsSameArticle(ReviewedPassage a, ReviewedPassage b) => string.Equals(a.Article, b.Article, StringComparison.Ordinal);
}
