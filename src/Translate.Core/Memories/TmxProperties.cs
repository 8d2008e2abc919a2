namespace Translate.Memories;

/// <summary>The types of the properties (<c>prop</c>) that we write into TMX and understand when we read it.</summary>
internal static class TmxProperties
{
    /// <summary>How alike the two sides of a pair are that was found in an existing edition, 0–100.</summary>
    public const string AlignmentScore = "x-alignment-score";

    /// <summary>The fingerprint of a target that was approved when the file was written.</summary>
    public const string Approved = "x-approved";

    public const string Article = "x-article";

    public const string ContextAfter = "x-context-post";

    public const string ContextBefore = "x-context-pre";

    public const string Draft = "x-draft";

    public const string Engine = "x-engine";

    public const string OmegaTAfter = "next";

    public const string OmegaTBefore = "prev";

    public const string Origin = "x-origin";

    public const string Reviewer = "x-reviewer";

    public const string Signature = "x-signature";

    public const string State = "x-state";

    /// <summary>That the source of an approved unit has changed since and what it became has been approved.</summary>
    public const string Superseded = "x-superseded";

    public const string Unit = "x-unit";

    /// <summary>The fingerprint of a target that nobody had approved when the file was written.</summary>
    public const string Written = "x-written";

    /// <summary>Those that an approval in <c>reviewed.tmx</c> is made of; others in a unit are somebody else's.</summary>
    public static IReadOnlyCollection<string> OfApproval { get; } = [Article, Unit, State, ContextBefore, ContextAfter, Superseded];
}
