using Translate.Documents;
using Translate.Errors;
using Translate.Memories;

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

    /// <summary>The fingerprint of the wording that a run wrote here and nobody had approved; null when one was approved, or the file does not tell any more.</summary>
    public string? Written { get; init; }

    /// <summary>Whether there is a target.</summary>
    public bool HasTarget => !string.IsNullOrWhiteSpace(Target?.Text);

    /// <summary>Whether the file tells what the run wrote here.</summary>
    public bool TellsWhatWasWritten => Base is not null || Written is not null;

    /// <summary>Whether the target says what the run wrote here; false, too, when the file does not tell what that was.</summary>
    public bool IsAsWritten => Target is { } target && (Base is { } known
        ? Is(known, TextFingerprint.Of(target.Text)) || Is(known, TextFingerprint.Of(MemoryKey.OnOneLine(target.Text)))
        : Is(Written, TextFingerprint.OfWording(target.Text)));

    /// <summary>Whether somebody changed the target after the run that wrote the file, and does not say that it needs more work.</summary>
    public bool IsEdited => HasTarget && State >= UnitState.Translated && TellsWhatWasWritten && !IsAsWritten;

    /// <summary>The source before it, where the file tells.</summary>
    public string? Before { get; init; }

    /// <summary>The source after it, where the file tells.</summary>
    public string? After { get; init; }

    /// <summary>What stands between this target and the next of its passage.</summary>
    public string SpaceAfter { get; init; } = "";

    private static bool Is(string? known, string fingerprint) => string.Equals(known, fingerprint, StringComparison.Ordinal);
}
