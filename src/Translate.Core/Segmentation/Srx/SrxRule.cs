namespace Translate.Segmentation.Srx;

/// <summary>One <c>rule</c> of an SRX file.</summary>
/// <param name="Breaks">Its attribute <c>break</c>; <c>yes</c> where it is absent.</param>
/// <param name="Before">The .NET form of its <c>beforebreak</c>, empty where it is absent.</param>
/// <param name="After">The .NET form of its <c>afterbreak</c>, empty where it is absent.</param>
/// <param name="Source">Both as the file has them, for messages.</param>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">The line of the element, from 1.</param>
internal sealed record SrxRule(bool Breaks, string Before, string After, string Source, string File, int Line)
{
    private const string Space = @"\s";

    /// <summary>
    /// The rule as a pattern that matches, without taking a character, at each position that it decides. White space, which most rules want
    /// after the position, is asked for first: the search then skips from space to space. What follows is asked before what stands before
    /// only where it says more than that.
    /// </summary>
    public string Pattern => After is Space ? $"(?={Space})(?<={Before})" : $"(?={After})(?<={Before})";

    /// <summary>The same for a search through a text, where few positions have what must stand before.</summary>
    public string SearchPattern => NeedsSpace
        ? $"(?={Space})(?<={Before})(?={After})"
        : $"(?={After})(?<={Before})";

    /// <summary>The characters that <see cref="Before"/> can end in, where white space must follow; null where that is not plain to see.</summary>
    public string? LastCharacters => NeedsSpace && !HasAlternatives(Before) ? SrxLastCharacters.Of(Before) : null;

    private bool NeedsSpace => After.StartsWith(Space, StringComparison.Ordinal)
        && !(After.Length > Space.Length && After[Space.Length] is '*' or '?' or '{') && !HasAlternatives(After);

    // A bar outside brackets.
    private static bool HasAlternatives(string pattern)
    {
        int depth = 0;
        for (int i = 0; i < pattern.Length; i++)
        {
            depth += pattern[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            i += pattern[i] == '\\' ? 1 : 0;
            if (i < pattern.Length && pattern[i] == '|' && depth <= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The rule as an explanation names it.</summary>
    public BreakRule ToBreakRule() => new(
        FormattableString.Invariant($"{File}:{Line}"),
        Breaks,
        Breaks ? "The SRX rule breaks between what stands before and after." : "The SRX rule is an exception: no break here.");
}
