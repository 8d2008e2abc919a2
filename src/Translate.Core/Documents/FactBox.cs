using System.Text.RegularExpressions;

namespace Translate.Documents;

/// <summary>
/// Recognises fact boxes: a line such as <c>FAKTA</c>, <c>Fakta om Røros</c> or <c>Dette er saken</c>, with the lines under it: those that follow without an empty line,
/// or, where an empty line follows, the list items.
/// </summary>
internal static partial class FactBox
{
    /// <summary>How many lines from <paramref name="index"/> on are a fact box; 0 when none starts there.</summary>
    public static int LengthAt(IReadOnlyList<Line> lines, int index, string text)
    {
        if (!Heading().IsMatch(lines[index].Of(text)))
        {
            return 0;
        }

        bool standsApart = index + 1 < lines.Count && HasEmptyLine(lines, index + 1, text);
        int end = index + 1;
        while (end < lines.Count
            && (standsApart ? BlockClassifier.OpensItem(lines[end].Of(text)) : !HasEmptyLine(lines, end, text)))
        {
            end++;
        }

        return end > index + 1 ? end - index : 0;
    }

    private static bool HasEmptyLine(IReadOnlyList<Line> lines, int index, string text)
    {
        ReadOnlySpan<char> space = text.AsSpan(lines[index - 1].End, lines[index].Start - lines[index - 1].End);
        return space.Count('\n') > 1 || (space.IndexOf('\n') < 0 && space.Count('\r') > 1);
    }

    [GeneratedRegex(@"\A(?:FAKTA|Fakta|BAKGRUNN|Bakgrunn|FAKTABOKS|Faktaboks)\b(?:\s*:|\s+om\b|\s*\z)[^.!?]{0,60}\z|\A(?:DETTE ER SAKEN|Dette er saken|SAKEN KORT|Saken kort)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
