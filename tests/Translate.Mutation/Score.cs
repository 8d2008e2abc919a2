using System.Globalization;
using System.Text;

namespace Translate.Mutation;

/// <summary>How many mutants of each part the tests killed.</summary>
internal sealed class Score
{
    private const double Enough = 80;

    private readonly List<(string Part, Fate Fate)> _fates = [];

    /// <summary>Whether each part reaches 80 %.</summary>
    public bool IsEnough => _fates.GroupBy(f => f.Part, StringComparer.Ordinal).All(p => Percent(p) >= Enough);

    /// <summary>Counts a mutant.</summary>
    public void Add(Mutant mutant, Fate fate) => _fates.Add((mutant.Part, fate));

    /// <summary>
    /// A Markdown table, a line for each part. What no test reaches counts as not killed; what is no valid C# does not count.
    /// </summary>
    public string Table()
    {
        var table = new StringBuilder("""
            | Part | Mutants | Killed | Survived | Not covered | Score | Not valid C# |
            |---|---|---|---|---|---|---|

            """);
        foreach (var part in _fates.GroupBy(f => f.Part, StringComparer.Ordinal).OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            int Count(Fate fate) => part.Count(f => f.Fate == fate);
            int invalid = Count(Fate.Invalid);
            table.Append(CultureInfo.InvariantCulture, $"| {part.Key} | {part.Count() - invalid} | {Count(Fate.Killed)} |")
                .Append(CultureInfo.InvariantCulture, $" {Count(Fate.Survived)} |")
                .Append(CultureInfo.InvariantCulture, $" {Count(Fate.NotCovered)} | {Percent(part):0.0} % | {invalid} |\n");
        }

        return table.ToString();
    }

    private static double Percent(IEnumerable<(string Part, Fate Fate)> part)
    {
        var counted = part.Where(f => f.Fate != Fate.Invalid).ToList();
        return counted.Count == 0 ? 100 : 100.0 * counted.Count(f => f.Fate == Fate.Killed) / counted.Count;
    }
}
