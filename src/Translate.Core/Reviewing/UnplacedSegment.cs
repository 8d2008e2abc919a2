using Translate.Errors;

namespace Translate.Reviewing;

/// <summary>An approved segment of a file that belongs to no unit for certain, and is therefore not kept.</summary>
/// <param name="Location">Where it stands in the file.</param>
/// <param name="Source">Its source.</param>
/// <param name="Target">Its target.</param>
/// <param name="Reason">Why it was not placed, and what to do.</param>
public sealed record UnplacedSegment(SourceLocation Location, string Source, string Target, string Reason);
