namespace Translate.Testing.Memories;

/// <summary>A word with the endings it takes.</summary>
internal sealed record GeneratedWord(string Norwegian, string English, string[] Endings);
