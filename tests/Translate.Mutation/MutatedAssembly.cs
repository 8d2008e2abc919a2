using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace Translate.Mutation;

/// <summary>The embedded engine with all mutants in it, each behind its switch.</summary>
internal sealed class MutatedAssembly
{
    private const string Unassigned = "CS0165";
    private const string OutUnassigned = "CS0177";

    private const string GlobalUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Threading; global using System.Threading.Tasks;
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Translate.Offline.Tests")]
        """;

    private readonly string _source;
    private readonly ImmutableArray<Part> _parts;
    private readonly CSharpCompilation _original;

    /// <summary>Reads the source of an assembly.</summary>
    /// <param name="source">The folder of the project.</param>
    /// <param name="libraries">The folder with what it refers to.</param>
    /// <param name="parts">What to mutate.</param>
    public MutatedAssembly(string source, string libraries, ImmutableArray<Part> parts)
    {
        _source = source;
        _parts = parts;
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        var trees = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(source, f).StartsWith("obj", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), options, f))
            .Append(CSharpSyntaxTree.ParseText(GlobalUsings, options));
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var references = platform.Split(Path.PathSeparator)
            .Append(Path.Combine(libraries, "Translate.Core.dll")).Append(Path.Combine(libraries, "Humanizer.dll"));
        _original = CSharpCompilation.Create("Translate.Offline", trees, references.Select(r => MetadataReference.CreateFromFile(r)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>All mutants.</summary>
    public ImmutableArray<Mutant> Mutants { get; private set; } = [];

    /// <summary>The mutants that are no valid C#, which the assembly does not have.</summary>
    public HashSet<int> Invalid { get; } = [];

    /// <summary>Compiles the assembly, leaving out the mutants that the compiler refuses.</summary>
    public MemoryStream Compile()
    {
        while (true)
        {
            CSharpCompilation mutated = Mutate();
            var assembly = new MemoryStream();
            EmitResult result = mutated.Emit(assembly, manifestResources: Resources());
            if (result.Success)
            {
                assembly.Position = 0;
                return assembly;
            }

            int before = Invalid.Count;
            foreach (Diagnostic error in result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
            {
                LeaveOut(error);
            }

            if (Invalid.Count == before)
            {
                throw new InvalidOperationException(result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).ToString());
            }
        }
    }

    private CSharpCompilation Mutate()
    {
        List<Mutant> mutants = [];
        CSharpCompilation mutated = _original;
        foreach (SyntaxTree tree in _original.SyntaxTrees.Where(t => t.FilePath.Length > 0))
        {
            string place = Path.GetRelativePath(_source, tree.FilePath)[..^3].Replace('\\', '/');
            var mutator = new Mutator(_original.GetSemanticModel(tree), mutants, member => PartOf(place, member), Invalid);
            mutated = mutated.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(mutator.Visit(tree.GetRoot())!, tree.Options));
        }

        Mutants = [.. mutants];
        return mutated;
    }

    private string? PartOf(string place, string member) =>
        (_parts.FirstOrDefault(p => p.Places.Contains($"{place}.{member}"))
            ?? _parts.FirstOrDefault(p => p.Places.Contains(place)))?.Name;

    private IEnumerable<ResourceDescription> Resources() => Directory.EnumerateFiles(Path.Combine(_source, "Data"), "*.tsv")
        .Select(f => new ResourceDescription(Path.GetFileName(f), () => File.OpenRead(f), isPublic: true));

    /// <summary>Leaves out the mutants that an error comes from: the one it is in, or those that leave a variable without a value.</summary>
    private void LeaveOut(Diagnostic error)
    {
        SyntaxNode at = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        if (error.Id is not (Unassigned or OutUnassigned))
        {
            Invalid.Add(IdOf(at.AncestorsAndSelf().First(n => n.HasAnnotations(Mutator.MutantMark))));
            return;
        }

        string variable = error.Id is Unassigned ? at.ToString() : error.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1];
        SyntaxNode member = at.AncestorsAndSelf().First(n => n is MemberDeclarationSyntax);
        Invalid.UnionWith(member.GetAnnotatedNodes(Mutator.MutantMark).Where(n => LeavesUnassigned(n, variable, at)).Select(IdOf));
    }

    /// <summary>
    /// Whether a mutant leaves a variable without a value at a place: it has the variable in its own copy; it drops an assignment, or the way
    /// out of where there is no value; or its copy stands in place of what gives the variable its value.
    /// </summary>
    private static bool LeavesUnassigned(SyntaxNode mutant, string variable, SyntaxNode place) => mutant is StatementSyntax
        ? Sets(mutant, variable) || mutant.Ancestors().OfType<IfStatementSyntax>().Any(i => Sets(i.Condition, variable))
        : variable.EndsWith("_" + IdOf(mutant).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            || (!mutant.Span.Contains(place.Span) && Sets(mutant, variable));

    private static bool Sets(SyntaxNode node, string variable) => node.DescendantNodes().Any(n => n switch
    {
        SingleVariableDesignationSyntax declared => declared.Identifier.Text.Equals(variable, StringComparison.Ordinal),
        AssignmentExpressionSyntax assignment => assignment.Left.ToString().Equals(variable, StringComparison.Ordinal),
        _ => false,
    });

    private static int IdOf(SyntaxNode mutant) =>
        int.Parse(mutant.GetAnnotations(Mutator.MutantMark).First().Data!, CultureInfo.InvariantCulture);
}
