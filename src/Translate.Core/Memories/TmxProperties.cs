namespace Translate.Memories;

/// <summary>The types of the properties (<c>prop</c>) that we write into TMX and understand when we read it.</summary>
internal static class TmxProperties
{
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

    public const string Unit = "x-unit";
}
