using System.Collections.Immutable;

namespace Translate.Glossaries.Interchange;

/// <summary>What an import found.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Entries">The entries, checked as those of a glossary are.</param>
/// <param name="Remarks">What was left out or changed, in the order of the file.</param>
public sealed record ImportResult(string File, ImmutableArray<TermEntry> Entries, ImmutableArray<ImportRemark> Remarks);
