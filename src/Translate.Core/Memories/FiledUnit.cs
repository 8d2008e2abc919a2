namespace Translate.Memories;

/// <summary>A unit of the index with the TMX file it is from.</summary>
internal sealed record FiledUnit(StoredUnit Unit, MemoryFile File);
