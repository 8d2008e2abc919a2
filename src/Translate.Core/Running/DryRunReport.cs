using System.Collections.Immutable;
using Translate.Documents;
using Translate.MachineTranslation;

namespace Translate.Running;

/// <summary>What a run would take.</summary>
/// <param name="Engine">The engine that would be asked; null when no stage asks one.</param>
/// <param name="Articles">The articles, in their order.</param>
public sealed record DryRunReport(EngineIdentity? Engine, ImmutableArray<DryRunArticle> Articles)
{
    /// <summary>All articles together.</summary>
    public ArticleForecast Total => Articles.Aggregate(ArticleForecast.None, (sum, article) => sum.Add(article.Forecast));
}
