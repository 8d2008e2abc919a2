using System.Collections.Immutable;
using Translate.Segmentation;

namespace Translate.Cli.Commands;

/// <summary>How <c>translate segment --explain</c> shows the decisions in a block.</summary>
internal static class Explanation
{
    private const int Context = 32;

    /// <summary>Two lines for each decision: where, what and why; and the text around it with a mark where it is.</summary>
    public static void Write(TextWriter output, int block, string text, ImmutableArray<BreakDecision> decisions)
    {
        foreach (BreakDecision decision in decisions)
        {
            BreakRule rule = decision.Rule;
            output.WriteLine(FormattableString.Invariant(
                $"{block}:{decision.Position + 1}: {(rule.Breaks ? "break" : "hold")} by {rule.Name}. {rule.Reason}"));
            output.WriteLine($"    {Around(text, decision)}");
        }

        output.WriteLine();
    }

    private static string Around(string text, BreakDecision decision)
    {
        int position = decision.Position;
        int start = Math.Max(0, position - Context);
        int end = Math.Min(text.Length, position + Context);
        string before = (start > 0 ? "…" : "") + text[start..position];
        string after = text[position..end] + (end < text.Length ? "…" : "");
        return (before + (decision.Rule.Breaks ? "¦" : "·") + after).ReplaceLineEndings(" ");
    }
}
