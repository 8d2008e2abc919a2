using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Reviewing;

/// <summary>The approvals by their article, and by their source for those that stand in the same context elsewhere.</summary>
internal sealed class ApprovalIndex
{
    private readonly Dictionary<string, ImmutableArray<Approval>> _byArticle;
    private readonly ILookup<string, Approval> _bySource;

    public ApprovalIndex(ImmutableArray<Approval> approvals)
    {
        _byArticle = approvals.GroupBy(a => a.Article, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        _bySource = approvals.ToLookup(a => a.Key, StringComparer.Ordinal);
    }

    /// <summary>The approvals of an article.</summary>
    public ImmutableArray<Approval> Of(Article article) => _byArticle.GetValueOrDefault(article.Name, []);

    /// <summary>The approvals of a source, whatever their article.</summary>
    public IEnumerable<Approval> OfSource(string key) => _bySource[key];
}
