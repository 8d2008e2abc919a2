namespace Translate.Memories;

/// <summary>A TMX file of a memory.</summary>
/// <param name="Order">Its place among the files of the memory.</param>
/// <param name="Name">Its path relative to <c>pipeline.yml</c>, the same wherever the command is run from.</param>
/// <param name="Path">Its path.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Hash">The SHA-256 of its content, in hexadecimal digits.</param>
internal sealed record MemoryFile(int Order, string Name, string Path, long Size, string Hash)
{
    /// <summary>The file that reviewers' work is kept in; all others are foreign.</summary>
    public const string OwnFile = "reviewed.tmx";

    /// <summary>Whether it is our own.</summary>
    public bool IsOwn => string.Equals(System.IO.Path.GetFileName(Name), OwnFile, StringComparison.Ordinal);
}
