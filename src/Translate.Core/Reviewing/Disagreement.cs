using System.Collections.Immutable;

namespace Translate.Reviewing;

/// <summary>A unit for which two reviewers approved different targets.</summary>
/// <param name="Article">The article's name.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Source">Its source.</param>
/// <param name="Opinions">The targets: what is approved already first, then what the files say, in their order.</param>
public sealed record Disagreement(string Article, string Unit, string Source, ImmutableArray<Opinion> Opinions);
