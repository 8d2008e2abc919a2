namespace Translate.Memories;

/// <summary>How many units of a TMX file are in a memory.</summary>
/// <param name="File">The file, relative to <c>pipeline.yml</c>.</param>
/// <param name="Units">How many it has in the languages of the memory, each once.</param>
/// <param name="Reviewed">How many of them say that they are reviewed or final.</param>
/// <param name="Unreviewed">How many of them say that they are not.</param>
public sealed record MemoryFileCount(string File, long Units, long Reviewed, long Unreviewed);
