namespace Translate.Memories;

/// <summary>How far the index of a memory has been built.</summary>
/// <param name="File">The TMX file at hand.</param>
/// <param name="Units">How many units have been read, of all files.</param>
/// <param name="Done">The part of the bytes that has been read, 0–1.</param>
public sealed record MemoryProgress(string File, long Units, double Done);
