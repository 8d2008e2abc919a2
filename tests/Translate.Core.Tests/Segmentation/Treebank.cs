using System.Text.Json;
using Translate.Segmentation;
using Translate.Testing;

namespace Translate.Core.Tests.Segmentation;

/// <summary>The development sets in the shared data, which tests look at where they are present.</summary>
internal static class Treebank
{
    /// <summary>The F1 of the boundaries inside paragraphs.</summary>
    public static double BoundaryF1(string language, ISegmenter segmenter)
    {
        string json = File.ReadAllText(Repository.SharedOrSkip("data", "segmentation", $"{language}-dev.struct.json"));
        using var gold = JsonDocument.Parse(json);
        int right = 0;
        int found = 0;
        int expected = 0;
        foreach (JsonElement paragraph in gold.RootElement.GetProperty("paragraphs").EnumerateArray())
        {
            string text = paragraph.GetProperty("text").GetString()!;
            HashSet<int> ends = [.. segmenter.Split(text).SkipLast(1).Select(s => text[..s.End].TrimEnd().Length)];
            int[] goldEnds =
            [
                .. paragraph.GetProperty("boundaries").EnumerateArray().Select(b => text[..CodeUnit(text, b.GetInt32())].TrimEnd().Length)
                    .Where(e => e < text.TrimEnd().Length),
            ];
            expected += goldEnds.Length;
            found += ends.Count;
            right += goldEnds.Count(ends.Contains);
        }

        return 2.0 * right / (found + expected);
    }

    // The gold counts code points.
    private static int CodeUnit(string text, int codePoint) => text.EnumerateRunes().Take(codePoint).Sum(r => r.Utf16SequenceLength);
}
