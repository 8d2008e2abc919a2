using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Running;

/// <summary>A segment of an article in which a change of the glossary finds other names, or asks other English of them.</summary>
/// <param name="Article">The article's file, as the user named it.</param>
/// <param name="Unit">The unit's id.</param>
/// <param name="Source">The source text.</param>
/// <param name="Old">The names that the old glossary finds and the new one finds not, or otherwise.</param>
/// <param name="New">The names that the new glossary finds and the old one found not, or otherwise.</param>
/// <param name="Reviewed">The translation that a person has approved, or null.</param>
/// <param name="IsAskedAnew">Whether an engine would be asked something else: another name, or another preferred English.</param>
public sealed record TouchedSegment(
    string Article, string Unit, string Source, ImmutableArray<TermMatch> Old, ImmutableArray<TermMatch> New, string? Reviewed, bool IsAskedAnew);
