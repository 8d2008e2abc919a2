using Translate.Documents;
using Translate.Errors;

namespace Translate.Reviewing;

/// <summary>What a file that came back says about one segment.</summary>
/// <param name="Unit">The unit that the file says it is (<c>b3.2</c>); null when it does not say.</param>
/// <param name="Source">The source as it stands in the file.</param>
/// <param name="Target">The target; null when there is none.</param>
/// <param name="State">How far it has come, as far as the file tells; a target without a state counts as translated.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record ReviewedSegment(string? Unit, Segment Source, Segment? Target, UnitState State, SourceLocation Location)
{
    /// <summary>Who approved it, where the file tells.</summary>
    public string? Reviewer { get; init; }

    /// <summary>The fingerprint of the target that was approved when the file was written; null when none was, or the file does not tell any more.</summary>
    public string? Base { get; init; }

    /// <summary>The source before it, where the file tells.</summary>
    public string? Before { get; init; }

    /// <summary>The source after it, where the file tells.</summary>
    public string? After { get; init; }

    /// <summary>What stands between this target and the next of its passage.</summary>
    public string SpaceAfter { get; init; } = "";
}
