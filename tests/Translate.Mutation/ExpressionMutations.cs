using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Translate.Mutation;

/// <summary>What can go wrong in an expression itself, without the expressions inside it.</summary>
internal static class ExpressionMutations
{
    /// <summary>Each changed form of an expression, with what was changed.</summary>
    public static IEnumerable<(ExpressionSyntax Expression, string Change)> Of(ExpressionSyntax expression, ITypeSymbol? type)
    {
        if (type?.SpecialType == SpecialType.System_Boolean && IsCondition(expression))
        {
            yield return (PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, ParenthesizedExpression(expression)),
                $"not: {expression.ToString()}");
        }

        switch (expression)
        {
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                yield return (coalesce.Right, $"without {coalesce.Left.ToString()} ??");
                yield return (PostfixUnaryExpression(SyntaxKind.SuppressNullableWarningExpression, coalesce.Left),
                    $"without ?? {coalesce.Right.ToString()}");
                break;
            case BinaryExpressionSyntax binary when Operators.Swapped(binary.Kind()) is { } other
                && type?.SpecialType is not SpecialType.System_String:
                var swapped = BinaryExpression(other, ParenthesizedExpression(binary.Left), ParenthesizedExpression(binary.Right));
                yield return (swapped,
                    $"{swapped.OperatorToken.ToString()} for {binary.OperatorToken.ToString()} in {expression.ToString()}");
                break;
            case IsPatternExpressionSyntax test:
                foreach ((PatternSyntax pattern, string change) in PatternMutations.Of(test.Pattern))
                {
                    yield return (test.WithPattern(pattern), $"{change} in {expression.ToString()}");
                }

                break;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text:
                string said = text.Token.ValueText.Length == 0 ? "?" : "";
                yield return (LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(said)), $"\"{said}\" for {text.ToString()}");
                break;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression }:
                yield return (LiteralExpression(SyntaxKind.FalseLiteralExpression), "false for true");
                break;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression }:
                yield return (LiteralExpression(SyntaxKind.TrueLiteralExpression), "true for false");
                break;
            case LiteralExpressionSyntax { Token.Value: int number }
                when expression.Parent is not (BinaryExpressionSyntax or PrefixUnaryExpressionSyntax):
                yield return (LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(number + 1)),
                    string.Create(CultureInfo.InvariantCulture, $"{number + 1} for {number}"));
                break;
        }
    }

    /// <summary>Whether something is decided by a truth value. Of and, or, not and brackets the parts are changed instead.</summary>
    private static bool IsCondition(ExpressionSyntax expression) =>
        expression is not (LiteralExpressionSyntax or ParenthesizedExpressionSyntax or DeclarationExpressionSyntax
            or AssignmentExpressionSyntax)
        && !expression.IsKind(SyntaxKind.LogicalAndExpression) && !expression.IsKind(SyntaxKind.LogicalOrExpression)
        && !expression.IsKind(SyntaxKind.LogicalNotExpression)
        && expression.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Right == expression,
            ConditionalExpressionSyntax choice => choice.Condition == expression,
            BinaryExpressionSyntax binary =>
                binary.IsKind(SyntaxKind.LogicalAndExpression) || binary.IsKind(SyntaxKind.LogicalOrExpression),
            IfStatementSyntax or WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax or WhenClauseSyntax
                or ReturnStatementSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or LambdaExpressionSyntax
                or ParenthesizedExpressionSyntax
                or PrefixUnaryExpressionSyntax => true,
            _ => false,
        };
}
