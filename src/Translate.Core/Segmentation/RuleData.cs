using System.Reflection;

namespace Translate.Segmentation;

/// <summary>The data files of the built-in rules, which are embedded in the library.</summary>
internal static class RuleData
{
    /// <summary>The lines of a file without its remarks and empty lines.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Translate.Segmentation.{name}")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }
}
