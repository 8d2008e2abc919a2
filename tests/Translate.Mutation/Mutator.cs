using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Translate.Mutation;

/// <summary>
/// Writes all mutants of a file into it, each behind a question to the <see cref="Switchboard"/>, so that they are compiled once together.
/// </summary>
/// <param name="model">What the source means.</param>
/// <param name="mutants">Takes each mutant.</param>
/// <param name="partOf">The part a member belongs to, or null: it is not mutated.</param>
/// <param name="invalid">Mutants that did not compile before; they are left out and keep their numbers.</param>
internal sealed class Mutator(SemanticModel model, List<Mutant> mutants, Func<string, string?> partOf, HashSet<int> invalid)
    : CSharpSyntaxRewriter
{
    /// <summary>The kind of the annotations that tell which mutant a node is.</summary>
    public const string MutantMark = "mutant";

    private string? _part;

    /// <inheritdoc/>
    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        if (node is MemberDeclarationSyntax and not BaseTypeDeclarationSyntax and not BaseNamespaceDeclarationSyntax)
        {
            _part = partOf(NameOf(node));
        }

        if (node is AttributeListSyntax or PatternSyntax or ParameterListSyntax || IsConstant(node))
        {
            return node;
        }

        return node switch
        {
            ExpressionSyntax expression when _part is not null && !StandsAlone(expression) => Mutated(expression),
            _ => base.Visit(node),
        };
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node) =>
        Droppable(node, base.VisitExpressionStatement(node));

    /// <inheritdoc/>
    public override SyntaxNode? VisitContinueStatement(ContinueStatementSyntax node) => Droppable(node, node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitBreakStatement(BreakStatementSyntax node) =>
        node.Parent is SwitchSectionSyntax ? node : Droppable(node, node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node)
    {
        SyntaxNode? visited = base.VisitReturnStatement(node);
        return node.Expression is null && node.Parent is not SwitchSectionSyntax ? Droppable(node, visited) : visited;
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitSwitchExpressionArm(SwitchExpressionArmSyntax node)
    {
        var visited = (SwitchExpressionArmSyntax)base.VisitSwitchExpressionArm(node)!;
        var governing = ((SwitchExpressionSyntax)node.Parent!).GoverningExpression;
        return _part is null || node.Pattern is DiscardPatternSyntax ? visited
            : visited.WithWhenClause(Guarded(visited.WhenClause, node.Pattern, governing is TupleExpressionSyntax ? null : governing));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitCasePatternSwitchLabel(CasePatternSwitchLabelSyntax node)
    {
        var visited = (CasePatternSwitchLabelSyntax)base.VisitCasePatternSwitchLabel(node)!;
        var governing = ((SwitchStatementSyntax)node.Parent!.Parent!).Expression;
        return _part is null ? visited : visited.WithWhenClause(Guarded(visited.WhenClause, node.Pattern, governing));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node)
    {
        var visited = (WhileStatementSyntax)base.VisitWhileStatement(node)!;
        return visited.WithStatement(Counted(visited.Statement));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitForStatement(ForStatementSyntax node)
    {
        var visited = (ForStatementSyntax)base.VisitForStatement(node)!;
        return visited.WithStatement(Counted(visited.Statement));
    }

    private static string NameOf(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        _ => "",
    };

    private static bool IsConstant(SyntaxNode? node) =>
        node is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)
        || node is LocalDeclarationStatementSyntax { IsConst: true };

    /// <summary>Whether an expression is a statement, or the step of a loop, which must stay what it is.</summary>
    private static bool StandsAlone(ExpressionSyntax expression) =>
        expression.Parent is ExpressionStatementSyntax
        || (expression.Parent is ForStatementSyntax loop && loop.Incrementors.Contains(expression));

    private ExpressionSyntax Mutated(ExpressionSyntax expression)
    {
        var result = (ExpressionSyntax)base.Visit(expression)!;
        foreach ((ExpressionSyntax changed, string change) in ExpressionMutations.Of(expression, model.GetTypeInfo(expression).Type))
        {
            int id = Add(expression, change);
            if (!invalid.Contains(id))
            {
                result = ParenthesizedExpression(ConditionalExpression(Asked(id),
                    ParenthesizedExpression(Renamed(changed, id)), ParenthesizedExpression(result.WithoutTrivia())))
                    .WithTriviaFrom(expression)
                    .WithAdditionalAnnotations(Mark(id));
            }
        }

        return result;
    }

    private SyntaxNode? Droppable(StatementSyntax statement, SyntaxNode? visited)
    {
        bool declares = statement.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Any();
        if (_part is null || declares)
        {
            return visited;
        }

        int id = Add(statement, $"without {statement.ToString()}");
        var kept = (StatementSyntax)visited!;
        return invalid.Contains(id) ? visited
            : IfStatement(PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Asked(id)), Block(kept))
                .WithAdditionalAnnotations(Mark(id));
    }

    /// <summary>A when clause that lets an arm, or one of its alternatives, be forgotten.</summary>
    private WhenClauseSyntax? Guarded(WhenClauseSyntax? old, PatternSyntax pattern, ExpressionSyntax? governing)
    {
        ExpressionSyntax? condition = old?.Condition;
        List<PatternSyntax> alternatives = [.. PatternMutations.Alternatives(pattern)];
        foreach (PatternSyntax alternative in alternatives)
        {
            if (governing is null && alternatives.Count > 1)
            {
                break;
            }

            int id = Add(alternative, $"without {alternative.ToString()} =>");
            if (invalid.Contains(id))
            {
                continue;
            }

            ExpressionSyntax forgotten = Asked(id);
            if (alternatives.Count > 1)
            {
                forgotten = ParenthesizedExpression(BinaryExpression(
                    SyntaxKind.LogicalAndExpression, forgotten, IsPatternExpression(ParenthesizedExpression(governing!), alternative)));
            }

            ExpressionSyntax guard = PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, forgotten).WithAdditionalAnnotations(Mark(id));
            condition = condition is null ? guard
                : BinaryExpression(SyntaxKind.LogicalAndExpression, guard, ParenthesizedExpression(condition));
        }

        return condition is null ? old : WhenClause(condition);
    }

    private int Add(SyntaxNode node, string change)
    {
        FileLinePositionSpan place = node.GetLocation().GetLineSpan();
        string oneLine = string.Join(' ', change.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string file = Path.GetFileNameWithoutExtension(place.Path);
        mutants.Add(new Mutant(mutants.Count, _part!, file, place.StartLinePosition.Line + 1, oneLine));
        return mutants.Count - 1;
    }

    /// <summary>Gives the variables that a changed copy declares names of their own.</summary>
    private static ExpressionSyntax Renamed(ExpressionSyntax copy, int id)
    {
        HashSet<string> names = [.. copy.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Select(d => d.Identifier.Text)];
        return copy.ReplaceTokens(copy.DescendantTokens().Where(t => names.Contains(t.Text) && IsVariable(t.Parent)),
            (t, _) => Identifier(t.LeadingTrivia, string.Create(CultureInfo.InvariantCulture, $"{t.Text}_{id}"), t.TrailingTrivia));
    }

    private static bool IsVariable(SyntaxNode? node) =>
        node is SingleVariableDesignationSyntax
        || (node is IdentifierNameSyntax && (node.Parent is not MemberAccessExpressionSyntax member || member.Expression == node));

    private static InvocationExpressionSyntax Asked(int id) => (InvocationExpressionSyntax)ParseExpression(
        string.Create(CultureInfo.InvariantCulture, $"global::Translate.Mutation.Switchboard.Is({id})"));

    private static SyntaxAnnotation Mark(int id) => new(MutantMark, id.ToString(CultureInfo.InvariantCulture));

    private static BlockSyntax Counted(StatementSyntax body) =>
        Block(ParseStatement("global::Translate.Mutation.Switchboard.Pass();"), body);
}
