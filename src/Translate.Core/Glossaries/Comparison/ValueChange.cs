using System.Collections.Immutable;

namespace Translate.Glossaries.Comparison;

/// <summary>What one key of an entry says in two glossaries.</summary>
/// <param name="Key">The key (<c>english</c>), or the column of a table where it is part of one (<c>inhabitant-plural</c>).</param>
/// <param name="Word">The Norwegian adjective or inhabitant that it is about; empty for other keys.</param>
/// <param name="Old">What it said, in its order; empty when the key was not there.</param>
/// <param name="New">What it says now; empty when the key is gone.</param>
public sealed record ValueChange(string Key, string Word, ImmutableArray<string> Old, ImmutableArray<string> New);
