namespace Translate.Glossaries;

/// <summary>A glossary file that was read but not yet understood.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Text">Its text.</param>
internal sealed record GlossarySource(string File, string Text);
