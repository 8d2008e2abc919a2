using System.Collections.Immutable;
using System.Globalization;
using Translate.Mutation;

if (args.Length is < 2 or > 3)
{
    Console.Error.WriteLine("Usage: Translate.Mutation FOLDER-OF-THE-BUILT-TESTS SOURCE-OF-THE-ENGINE [PART | FILE]");
    return 2;
}

string tests = Path.GetFullPath(args[0]);
var engine = new MutatedAssembly(Path.GetFullPath(args[1]), tests, Part.ReadAll());
using MemoryStream mutated = engine.Compile();
ImmutableArray<Mutant> chosen = [.. engine.Mutants.Where(m => args.Length == 2 || args[2].Equals(m.Part, StringComparison.Ordinal)
    || args[2].Equals(m.File, StringComparison.Ordinal))];
if (chosen.IsEmpty)
{
    Console.Error.WriteLine($"Nothing to change: parts.txt has no part and no file called '{args[2]}'.");
    return 2;
}

var context = new MutatedContext(tests, mutated);
ImmutableArray<TestRow> rows = TestRows.Find(context.LoadFromAssemblyPath(Path.Combine(tests, "Translate.Offline.Tests.dll")));
Trial trial = await Trial.PrepareAsync(rows, engine.Mutants.Length);
var score = new Score();
foreach (Mutant mutant in chosen)
{
    Fate fate = engine.Invalid.Contains(mutant.Id) ? Fate.Invalid : await trial.JudgeAsync(mutant);
    score.Add(mutant, fate);
    if (fate is Fate.Survived or Fate.NotCovered)
    {
        string line = mutant.Line.ToString(CultureInfo.InvariantCulture);
        Console.WriteLine($"{mutant.File}.cs:{line}: {(fate == Fate.Survived ? "survived" : "not covered")}: {mutant.Change}");
    }
}

Console.WriteLine($"{rows.Length} rows of tests");
Console.Write(score.Table());
return score.IsEnough ? 0 : 1;
