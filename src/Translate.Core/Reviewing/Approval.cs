using Translate.Documents;
using Translate.Memories;

namespace Translate.Reviewing;

/// <summary>A target that a person approved for a unit of an article.</summary>
/// <param name="Article">The article's name: <see cref="Documents.Article.Name"/>.</param>
/// <param name="Unit">The unit as it was numbered when it was approved: <c>b3.2</c>; of segments that a reviewer joined, the first.</param>
/// <param name="Source">The source that was approved with it.</param>
/// <param name="Target">The approved target.</param>
/// <param name="State">Reviewed or final.</param>
public sealed record Approval(string Article, string Unit, Segment Source, Segment Target, UnitState State)
{
    /// <summary>Who approved it; null when the file that came back did not tell.</summary>
    public string? Reviewer { get; init; }

    /// <summary>When this target was approved first, as TMX writes it: <c>20261122T103000Z</c>.</summary>
    public string Date { get; init; } = "";

    /// <summary>The source before it then; null at the head of the article.</summary>
    public string? Before { get; init; }

    /// <summary>The source after it then; null at the end of the article.</summary>
    public string? After { get; init; }

    /// <summary>Whether the source has changed since and what it became has been approved: it is kept for other articles, and nobody is told any more.</summary>
    public bool IsSuperseded { get; init; }

    /// <summary>What its source is compared by.</summary>
    internal string Key { get; } = MemoryKey.Of(Source.Text);
}
