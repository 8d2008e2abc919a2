namespace Translate.Documents;

/// <summary>An approved earlier translation offered for a unit.</summary>
/// <param name="Source">The source as it stands in the memory.</param>
/// <param name="Target">Its approved target.</param>
/// <param name="Score">How alike the sources are, 0–100; 100 is the same text.</param>
/// <param name="Origin">The memory file it came from, as named in <c>pipeline.yml</c>.</param>
public sealed record MemoryMatch(string Source, string Target, int Score, string Origin);
