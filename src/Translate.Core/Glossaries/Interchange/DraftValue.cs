using Translate.Errors;

namespace Translate.Glossaries.Interchange;

/// <summary>A value as it was found in a file that is imported.</summary>
internal sealed record DraftValue(EntryValue Value, SourceLocation Location);
