namespace Translate.Glossaries.Comparison;

/// <summary>What became of an entry between two glossaries.</summary>
public enum EntryChangeKind
{
    /// <summary>Only the new glossary has it.</summary>
    Added,

    /// <summary>Only the old glossary has it.</summary>
    Removed,

    /// <summary>Both have it, and it says something else.</summary>
    Changed,
}
