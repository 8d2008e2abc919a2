namespace Translate.Cli.Reporting;

/// <summary>Two texts side by side, each broken at spaces into lines of its column.</summary>
internal static class TwoColumns
{
    private const int Width = 56;

    public static IEnumerable<string> Of(string left, string right)
    {
        string[] first = [.. Lines(left)];
        string[] second = [.. Lines(right)];
        for (int i = 0; i < Math.Max(first.Length, second.Length); i++)
        {
            yield return $"  {(i < first.Length ? first[i] : "").PadRight(Width)} │ {(i < second.Length ? second[i] : "")}".TrimEnd();
        }
    }

    private static IEnumerable<string> Lines(string text)
    {
        string line = "";
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
