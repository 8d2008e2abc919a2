namespace Translate.Memories;

/// <summary>How many units of a TMX file are in a memory.</summary>
/// <param name="File">The file, relative to <c>pipeline.yml</c>.</param>
/// <param name="Units">How many it has in the languages of the memory, each once.</param>
public sealed record MemoryFileCount(string File, long Units);
