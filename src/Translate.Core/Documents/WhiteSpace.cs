using System.Buffers;

namespace Translate.Documents;

/// <summary>What a text's white space is like.</summary>
internal static class WhiteSpace
{
    private static readonly SearchValues<char> OtherThanSpace =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c != ' ' && char.IsWhiteSpace(c))]);

    /// <summary>Whether each run of white space is one space, and none stands at the ends, as in nearly every text.</summary>
    public static bool IsSingleSpaced(ReadOnlySpan<char> text) =>
        !text.StartsWith(' ') && !text.EndsWith(' ') && !text.ContainsAny(OtherThanSpace) && text.IndexOf("  ") < 0;
}
