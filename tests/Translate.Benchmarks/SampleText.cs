using System.Text;

namespace Translate.Benchmarks;

/// <summary>Norwegian text of the length that a benchmark needs.</summary>
internal static class SampleText
{
    /// <summary>The folder of the repository.</summary>
    public static string Root
    {
        get
        {
            string folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Translate.sln")))
            {
                folder = Path.GetDirectoryName(folder)!;
            }

            return folder;
        }
    }

    /// <summary>The paragraphs of files, or else of the sample articles, again and again up to so many bytes in UTF-8.</summary>
    public static string[] Lines(string[] files, int bytes)
    {
        string[] given = [.. (files.Length > 0 ? files : Samples()).SelectMany(File.ReadLines).Where(l => l.Length > 0)];
        var lines = new List<string>();
        for (int length = 0; length < bytes; length += given.Sum(Encoding.UTF8.GetByteCount))
        {
            lines.AddRange(given);
        }

        return [.. lines];
    }

    private static string[] Samples() => [.. Directory.GetFiles(Path.Combine(Root, "articles"), "*.txt").Order(StringComparer.Ordinal)];
}
