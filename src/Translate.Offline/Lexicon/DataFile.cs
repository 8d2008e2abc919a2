using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Translate.Offline.Lexicon;

/// <summary>The data files inside this assembly: UTF-8, tab-separated, one fact a line, <c>#</c> begins a comment line.</summary>
internal static class DataFile
{
    private static readonly Assembly Home = typeof(DataFile).Assembly;

    /// <summary>The names of all data files, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Home.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    /// <summary>The text of a file.</summary>
    public static string Text(string name)
    {
        using Stream stream = Home.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The rows of a file: the columns of each line that is neither empty nor a comment.</summary>
    public static IEnumerable<string[]> Rows(string name) => RowsOf(Text(name));

    /// <summary>The rows of a text.</summary>
    public static IEnumerable<string[]> RowsOf(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start && text[start] != '#')
            {
                yield return text[start..end].Split('\t');
            }

            start = end + 1;
        }
    }

    /// <summary>A short hash over all data files: eight hexadecimal digits.</summary>
    public static string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string name in Names)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            using Stream stream = Home.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
    }

    /// <summary>The flags of a flags column; <c>-</c> is none.</summary>
    /// <exception cref="FormatException">A flag is not known.</exception>
    public static EntryFlags Flags(string column)
    {
        var flags = EntryFlags.None;
        if (string.Equals(column, "-", StringComparison.Ordinal))
        {
            return flags;
        }

        foreach (Range part in column.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> name = column.AsSpan()[part];
            flags |= Enum.TryParse(name, ignoreCase: true, out EntryFlags flag)
                ? flag : throw new FormatException($"Unknown flag in '{column}'.");
        }

        return flags;
    }
}
