using System.Collections.Immutable;

namespace Translate.Mutation;

/// <summary>A part of the grammar whose tests are judged together.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Places">Its files (<c>Transfer/Clause</c>) and members (<c>Transfer/Clause.RelativeEnd</c>).</param>
internal sealed record Part(string Name, ImmutableArray<string> Places)
{
    /// <summary>The parts that <c>parts.txt</c> lists, in its order.</summary>
    public static ImmutableArray<Part> ReadAll() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "parts.txt"))
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split(" | "))
            .Select(row => new Part(row[0], [.. row[1].Split(' ')]))];
}
