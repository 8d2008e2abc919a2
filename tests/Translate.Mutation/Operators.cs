using Microsoft.CodeAnalysis.CSharp;

namespace Translate.Mutation;

/// <summary>Which operator a mutant has in place of another.</summary>
internal static class Operators
{
    /// <summary>The operator a slip of the pen would put: and for or, plus for minus; null where there is none.</summary>
    public static SyntaxKind? Swapped(SyntaxKind expression) => expression switch
    {
        SyntaxKind.LogicalAndExpression => SyntaxKind.LogicalOrExpression,
        SyntaxKind.LogicalOrExpression => SyntaxKind.LogicalAndExpression,
        SyntaxKind.AddExpression => SyntaxKind.SubtractExpression,
        SyntaxKind.SubtractExpression => SyntaxKind.AddExpression,
        SyntaxKind.LessThanExpression => SyntaxKind.LessThanOrEqualExpression,
        SyntaxKind.LessThanOrEqualExpression => SyntaxKind.LessThanExpression,
        SyntaxKind.GreaterThanExpression => SyntaxKind.GreaterThanOrEqualExpression,
        SyntaxKind.GreaterThanOrEqualExpression => SyntaxKind.GreaterThanExpression,
        _ => null,
    };

    /// <summary>The comparison that differs at its limit alone.</summary>
    public static SyntaxKind Boundary(SyntaxKind token) => token switch
    {
        SyntaxKind.LessThanToken => SyntaxKind.LessThanEqualsToken,
        SyntaxKind.LessThanEqualsToken => SyntaxKind.LessThanToken,
        SyntaxKind.GreaterThanToken => SyntaxKind.GreaterThanEqualsToken,
        _ => SyntaxKind.GreaterThanToken,
    };
}
