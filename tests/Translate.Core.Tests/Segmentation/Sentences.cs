using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Segmentation;

/// <summary>The truth table of <c>sentences.txt</c>.</summary>
internal static class Sentences
{
    private const string Break = " ¦ ";

    public static TheoryData<string, string, string> All { get; } = Read();

    /// <summary>The texts alone, without the marks of their breaks.</summary>
    public static string[] Texts { get; } = [.. All.Select(row => row.Data.Item3.Replace(Break, " ", StringComparison.Ordinal))];

    /// <summary>The text of a row with its breaks as marks: <paramref name="expected"/> and what was found in its text.</summary>
    public static (string Expected, string Actual) Compare(string expected, Translate.Segmentation.ISegmenter segmenter)
    {
        string block = expected.Replace(" ¦", "", StringComparison.Ordinal);
        return (Squeezed(expected), Squeezed(string.Join(Break, segmenter.Split(block).Select(s => s.Of(block)))));
    }

    // Spaces at a break are the block's, and of any width.
    private static string Squeezed(string text) => string.Join('¦', text.Split('¦').Select(s => s.Trim()));

    private static TheoryData<string, string, string> Read()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (string line in File.ReadLines(Repository.PathOf("tests", "Translate.Core.Tests", "Segmentation", "sentences.txt")))
        {
            if (line.Split(" | ") is [var language, var phenomenon, var text] && !line.StartsWith('#'))
            {
                rows.Add(language, phenomenon, text);
            }
        }

        return rows;
    }
}
