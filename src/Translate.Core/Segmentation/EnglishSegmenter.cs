using System.Collections.Frozen;
using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Segmentation;

/// <summary>
/// A segmenter for English editions: the rules for Norwegian, which share marks, quotations, numbers and initials with English, held back
/// after the abbreviations of <c>english.words.txt</c>. A sentence that ends with letters and stops ("in the U.S.") is not split from the next.
/// </summary>
public sealed class EnglishSegmenter : ISegmenter
{
    private static readonly Lazy<FrozenDictionary<string, string>> Sections = new(Load);
    private static readonly BreakRule Abbreviation = new("english-abbreviation", false, "An English abbreviation that something follows.");

    private readonly Segmenter _segmenter = new();

    /// <inheritdoc/>
    public ImmutableArray<TextSpan> Split(string block) => _segmenter.Split(block, null, space => Held(block, space));

    /// <inheritdoc/>
    public ImmutableArray<BreakDecision> Explain(string block)
    {
        var decisions = new List<BreakDecision>();
        _segmenter.Split(block, decisions, space => Held(block, space));
        return [.. decisions];
    }

    private static BreakRule? Held(string block, TextSpan space)
    {
        int start = space.Start;
        while (start > 0 && !char.IsWhiteSpace(block[start - 1]))
        {
            start--;
        }

        string word = block[start..space.Start].TrimStart('(', '[', '"', '“', '‘', '\'');
        return Section(word) switch
        {
            "never" => Abbreviation,
            "before-number" when space.End < block.Length && char.IsAsciiDigit(block[space.End]) => Abbreviation,
            "can" when Section(BlockText.WordAt(block, space.End).ToString()) is not "starter" => Abbreviation,
            _ => null,
        };
    }

    private static string? Section(string word) => Sections.Value.GetValueOrDefault(word);

    private static FrozenDictionary<string, string> Load()
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        string section = "";
        foreach (string line in RuleData.Lines("english.words.txt"))
        {
            if (line.StartsWith('['))
            {
                section = line.Trim('[', ']');
                continue;
            }

            foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                sections[word] = section;
            }
        }

        return sections.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
