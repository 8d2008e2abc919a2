using System.Collections.Immutable;

namespace Translate.Glossaries.Comparison;

/// <summary>One entry that two glossaries do not share.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Term">The entry's own form.</param>
/// <param name="Values">What of it differs, in the order in which glossaries write it; for an entry added or removed, all that it says.</param>
public sealed record EntryChange(EntryChangeKind Kind, string Term, ImmutableArray<ValueChange> Values);
