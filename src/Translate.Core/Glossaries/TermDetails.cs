using System.Collections.Immutable;

namespace Translate.Glossaries;

/// <summary>
/// What most entries do not say. Those that say nothing of it share one, so that a glossary of a million plain names is half the size.
/// </summary>
internal sealed record TermDetails
{
    /// <summary>Nothing said.</summary>
    public static TermDetails None { get; } = new();

    /// <inheritdoc cref="TermEntry.Also"/>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <inheritdoc cref="TermEntry.Definite"/>
    public ImmutableArray<string> Definite { get; init; } = [];

    /// <inheritdoc cref="TermEntry.Compound"/>
    public ImmutableArray<string> Compound { get; init; } = [];

    /// <inheritdoc cref="TermEntry.Adjectives"/>
    public ImmutableArray<PlaceAdjective> Adjectives { get; init; } = [];

    /// <inheritdoc cref="TermEntry.Inhabitants"/>
    public ImmutableArray<Inhabitant> Inhabitants { get; init; } = [];

    /// <inheritdoc cref="TermEntry.Forbidden"/>
    public ImmutableArray<string> Forbidden { get; init; } = [];

    /// <inheritdoc cref="TermEntry.Domains"/>
    public ImmutableArray<string> Domains { get; init; } = [];

    /// <inheritdoc cref="TermEntry.Note"/>
    public string? Note { get; init; }
}
