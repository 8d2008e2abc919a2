using System.Collections.Immutable;
using Translate.Documents;
using Translate.MachineTranslation;

namespace Translate.Running;

/// <summary>What a run did with one article.</summary>
/// <param name="Article">The file, as the user named it.</param>
/// <param name="Document">The article with its units after the last stage; null when it could not be read or finished.</param>
/// <param name="Files">The files written.</param>
/// <param name="Error">Why it was not finished, or null.</param>
public sealed record ArticleReport(string Article, BilingualDocument? Document, ImmutableArray<string> Files, string? Error)
{
    /// <summary>Why a metered engine was not asked for what is missing; null when nothing is.</summary>
    public MissingReason? MissingReason { get; init; }

    /// <summary>What would have to be paid for before the article can be finished.</summary>
    public ImmutableArray<MissingReply> Missing { get; init; } = [];

    /// <summary>The units to be translated.</summary>
    public IEnumerable<TranslationUnit> Units => Document?.Units.Where(u => u.Block.IsTranslatable) ?? [];

    /// <summary>Every issue, with its unit.</summary>
    public IEnumerable<(TranslationUnit Unit, QualityIssue Issue)> Issues => Units.SelectMany(u => u.Issues.Select(i => (u, i)));
}
