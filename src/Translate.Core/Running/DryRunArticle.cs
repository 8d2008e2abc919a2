using Translate.MachineTranslation;

namespace Translate.Running;

/// <summary>What a dry run found in an article.</summary>
/// <param name="Article">The file, as the user named it.</param>
/// <param name="Forecast">What translating it would take.</param>
/// <param name="Error">Why it could not be read, or null.</param>
public sealed record DryRunArticle(string Article, ArticleForecast Forecast, string? Error);
