using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Memories;

/// <summary>One <c>tu</c> of a TMX file in one language pair: a source and its translations.</summary>
/// <param name="Source">The source in NFC, without inline codes, its white space as in the file.</param>
/// <param name="Targets">At least one target, likewise; those in exactly the language wanted come first, then its other varieties.</param>
public sealed record TmxUnit(string Source, ImmutableArray<string> Targets)
{
    /// <summary>Where the target came from, when the file says so in our own property <c>x-origin</c>; otherwise null.</summary>
    public TargetOrigin? Origin { get; init; }

    /// <summary>How far the unit had come, when the file says so in our own property <c>x-state</c>; otherwise null.</summary>
    public UnitState? State { get; init; }

    /// <summary>The neighbours that the file names (<c>x-context-pre</c> and <c>x-context-post</c>, or OmegaT's <c>prev</c> and <c>next</c>).</summary>
    public SourceContext Context { get; init; }

    /// <summary>When the first target was last changed (<c>changedate</c>, or else <c>creationdate</c>); null when the file does not say.</summary>
    public DateTimeOffset? Changed { get; init; }

    /// <summary>Who last changed the first target (<c>changeid</c>, or else <c>creationid</c>); null when the file does not say.</summary>
    public string? ChangedBy { get; init; }

    /// <summary>Whether the unit counts as translated by people: machine output does only once it is reviewed.</summary>
    public bool IsApproved => Origin is not TargetOrigin.Machine || State is UnitState.Reviewed or UnitState.Final;

    /// <summary>Whether the file says that nobody has reviewed the target yet. Where it says nothing, the memory is taken at its word.</summary>
    public bool IsUnreviewed => State is UnitState.Initial or UnitState.Translated;
}
