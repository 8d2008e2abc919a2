using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Quality;

/// <summary>The options of the stage <c>quality</c>.</summary>
public sealed record QualityOptions
{
    /// <summary>The severities that make a run end with exit code 1. The default is critical and major; an empty list never fails.</summary>
    public ImmutableArray<Severity> FailOn { get; init; } = [Severity.Critical, Severity.Major];
}
