using System.Globalization;
using System.Text.RegularExpressions;
using Translate.Documents;

namespace Translate.Memories;

/// <summary>A number as it stands in an English target: its digits and what is joined to them (<c>3rd</c>, <c>1990s</c>).</summary>
/// <param name="Span">Where the digits and their separators stand.</param>
/// <param name="Written">The digits and their separators.</param>
/// <param name="Suffix">The ending of an ordinal, or nothing.</param>
internal sealed partial record EnglishNumber(TextSpan Span, string Written, string Suffix)
{
    /// <summary>Where the number and its ending stand.</summary>
    public TextSpan Whole => new(Span.Start, Span.Length + Suffix.Length);

    /// <summary>The numbers of a target, without those that say the hour by a twelve-hour clock.</summary>
    public static IEnumerable<EnglishNumber> In(string target) => Pattern().Matches(target).Select(m => new EnglishNumber(
        new TextSpan(m.Groups["number"].Index, m.Groups["number"].Length), m.Groups["number"].Value, m.Groups["ordinal"].Value));

    /// <summary>The digits alone.</summary>
    public static string Digits(string number) => string.Concat(number.Where(char.IsDigit));

    /// <summary>
    /// Another number written as this one is; null when that cannot be told. <paramref name="old"/> is what this one is in Norwegian.
    /// </summary>
    public string? Rewritten(string old, string other)
    {
        string? written = string.Equals(Separators(old), Separators(other), StringComparison.Ordinal) && Separators(other).Length == Separators(Written).Length
            ? WithSeparators(other, Separators(Written))
            : InEnglish(other, Grouped().IsMatch(Written));
        return written is null || (Suffix.Length > 0 && Digits(written).Length != written.Length) ? null : written + Ordinal(written);
    }

    private string Ordinal(string digits) => Suffix.Length == 0 ? "" : digits switch
    {
        [.., '1', _] => "th",
        [.., '1'] => "st",
        [.., '2'] => "nd",
        [.., '3'] => "rd",
        _ => "th",
    };

    private static string Separators(string number) => string.Concat(number.Where(c => !char.IsDigit(c)));

    private static string WithSeparators(string number, string separators)
    {
        int next = 0;
        return string.Concat(number.Select(c => char.IsDigit(c) ? c : separators[next++]));
    }

    // Commas between thousands, a point before decimals. What a full stop or a colon means is not told by the number alone.
    private static string? InEnglish(string number, bool grouped)
    {
        if (number.Any(c => c is '.' or ':'))
        {
            return null;
        }

        string[] parts = number.Split(',');
        string whole = Digits(parts[0]);
        if (whole.Length > 18)
        {
            return null;
        }

        string written = grouped || parts[0].Length > whole.Length
            ? long.Parse(whole, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture)
            : whole;
        return parts.Length switch { 1 => written, 2 => $"{written}.{parts[1]}", _ => null };
    }

    [GeneratedRegex(@"^\d{1,3}(?:,\d{3})+", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    // No number of a twelve-hour clock: 15.30 is 3:30 pm there.
    [GeneratedRegex(
        @"(?<![\p{L}\d])(?<number>(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:[.,:]\d+)*)(?:(?<ordinal>st|nd|rd|th)|s)?(?![\p{L}\d]|[.,:]\d)(?!\s?[ap]\.?m\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
