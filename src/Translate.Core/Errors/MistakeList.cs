using System.Collections.Immutable;

namespace Translate.Errors;

/// <summary>Orders mistakes and joins them into one message.</summary>
internal static class MistakeList
{
    private const int MostShown = 50;

    public static ImmutableArray<Mistake> Sorted(IEnumerable<Mistake> mistakes) =>
    [
        .. mistakes.OrderBy(m => m.Location.File, StringComparer.Ordinal).ThenBy(m => m.Location.Line).ThenBy(m => m.Location.Column),
    ];

    public static string Message(ImmutableArray<Mistake> mistakes)
    {
        string shown = string.Join('\n', mistakes.Take(MostShown));
        return mistakes.Length <= MostShown ? shown : FormattableString.Invariant($"{shown}\n… and {mistakes.Length - MostShown} more.");
    }
}
