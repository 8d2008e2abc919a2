using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translate.Mutation;

/// <summary>What can go wrong in a pattern: a forgotten alternative, a forgotten condition, a wrong limit.</summary>
internal static class PatternMutations
{
    /// <summary>Each changed form of a pattern, with what was changed.</summary>
    public static IEnumerable<(PatternSyntax Pattern, string Change)> Of(PatternSyntax pattern)
    {
        foreach (BinaryPatternSyntax or in pattern.DescendantNodesAndSelf().OfType<BinaryPatternSyntax>().Where(IsOr))
        {
            if (!IsOr(or.Left))
            {
                yield return (Replaced(pattern, or, or.Right), $"without {or.Left.ToString()}");
            }

            yield return (Replaced(pattern, or, or.Left), $"without {or.Right.ToString()}");
        }

        foreach (BinaryPatternSyntax and in pattern.DescendantNodesAndSelf().OfType<BinaryPatternSyntax>().Where(p => !IsOr(p)))
        {
            yield return (Replaced(pattern, and, and.Left), $"without {and.Right.ToString()}");
            yield return (Replaced(pattern, and, and.Right), $"without {and.Left.ToString()}");
        }

        foreach (SubpatternSyntax property in pattern.DescendantNodesAndSelf().OfType<SubpatternSyntax>()
            .Where(p => p.Parent is PropertyPatternClauseSyntax))
        {
            yield return (pattern.RemoveNode(property, SyntaxRemoveOptions.KeepNoTrivia)!, $"without {property.ToString()}");
        }

        foreach (RelationalPatternSyntax limit in pattern.DescendantNodesAndSelf().OfType<RelationalPatternSyntax>())
        {
            SyntaxKind other = Operators.Boundary(limit.OperatorToken.Kind());
            yield return (Replaced(pattern, limit, limit.WithOperatorToken(SyntaxFactory.Token(other))),
                $"{SyntaxFacts.GetText(other)} in {limit.ToString()}");
        }
    }

    /// <summary>The alternatives of a pattern; itself, where it has none.</summary>
    public static IEnumerable<PatternSyntax> Alternatives(PatternSyntax pattern) =>
        pattern is BinaryPatternSyntax or && IsOr(or) ? [.. Alternatives(or.Left), .. Alternatives(or.Right)] : [pattern];

    private static bool IsOr(PatternSyntax pattern) => pattern.IsKind(SyntaxKind.OrPattern);

    private static PatternSyntax Replaced(PatternSyntax whole, PatternSyntax old, PatternSyntax by) => whole.ReplaceNode(old, by);
}
