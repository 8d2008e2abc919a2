using System.Globalization;

namespace Translate.Memories;

/// <summary>What a file's content was when it was last read whole.</summary>
/// <param name="Name">The file.</param>
/// <param name="Size">Its size then.</param>
/// <param name="Modified">Its time stamp then, in ticks of universal time.</param>
/// <param name="Hash">The SHA-256 of its content.</param>
internal sealed record FileStamp(string Name, long Size, long Modified, string Hash)
{
    /// <summary>The stamp as a line of tab-separated values.</summary>
    public string Line => FormattableString.Invariant($"{Hash}\t{Size}\t{Modified}\t{Name}");

    /// <summary>The stamp in a line, or null when it is none.</summary>
    public static FileStamp? Parse(string line) =>
        line.Split('\t', 4) is [var hash, var size, var modified, var name]
            && long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out long bytes)
            && long.TryParse(modified, NumberStyles.None, CultureInfo.InvariantCulture, out long ticks)
            ? new FileStamp(name, bytes, ticks, hash)
            : null;
}
