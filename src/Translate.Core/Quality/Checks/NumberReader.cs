using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Translate.Quality.Checks;

/// <summary>Reads the numbers of Norwegian and of English text as values that can be compared.</summary>
internal static partial class NumberReader
{
    private static readonly FrozenDictionary<string, string> EnglishWords = Words();

    /// <summary>Each number of a Norwegian text: as written, and the values that it may stand for in English.</summary>
    public static IEnumerable<Found> Norwegian(string text)
    {
        foreach (Match match in NorwegianNumber().Matches(text))
        {
            string number = match.Groups["number"].Value;
            if (match.Groups["century"].Success)
            {
                yield return new Found(match.Value.TrimStart(), Century(number));
            }
            else
            {
                IEnumerable<string> values = match.Groups["clock"].Success ? [.. Values(number), .. TwelveHours(number)] : Values(number);
                yield return new Found(number, [.. values]);
            }
        }
    }

    /// <summary>The values of the numbers of an English text, in digits and in words.</summary>
    public static IEnumerable<string> English(string text)
    {
        foreach (Match match in EnglishNumber().Matches(text))
        {
            string value = match.Value.Replace(",", "", StringComparison.Ordinal);
            yield return match.Groups["minutes"].Success
                ? Clock(match.Groups["hours"].Value, match.Groups["minutes"].Value) + match.Groups["rest"].Value
                : Canonical(value);
        }

        foreach (Match match in Word().Matches(text))
        {
            if (EnglishWords.TryGetValue(match.Value.ToLowerInvariant(), out string? value))
            {
                yield return value;
            }
        }
    }

    // With a point between groups of three it is a thousand or more, otherwise a comma is the decimal sign; "12.30" may be a time; of a date in
    // figures, the year must stand.
    private static IEnumerable<string> Values(string number)
    {
        yield return Canonical((ThousandsPoint().IsMatch(number) ? Separators().Replace(number, "") : number).Replace(',', '.'));
        if (Time().Match(number) is { Success: true } time)
        {
            yield return Clock(time.Groups["hours"].Value, time.Groups["minutes"].Value);
        }

        if (Stopwatch().Match(number) is { Success: true } result)
        {
            string seconds = result.Groups["seconds"] is { Success: true } group ? ":" + group.Value : "";
            string fraction = result.Groups["fraction"] is { Success: true } part ? "." + part.Value : "";
            yield return Clock(result.Groups["hours"].Value, result.Groups["minutes"].Value) + seconds + fraction;
        }

        if (Date().Match(number) is { Success: true } date)
        {
            yield return date.Groups["year"].Value;
        }
    }

    // "kl. 18.30" is 6.30 or 6:30 p.m., "kl. 00.30" is 12:30 a.m.
    private static IEnumerable<string> TwelveHours(string number)
    {
        string[] parts = number.Split('.', ':');
        if (parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int hours) || hours is (> 0 and < 13) or > 24)
        {
            yield break;
        }

        string twelve = (hours == 0 ? 12 : hours - 12).ToString(CultureInfo.InvariantCulture);
        yield return parts is [_, var minutes] ? Canonical($"{twelve}.{minutes}") : twelve;
        if (parts is [_, var past])
        {
            yield return Clock(twelve, past);
        }
    }

    // 1600-tallet is the 17th century or the 1600s; 90-tallet the nineties.
    private static string[] Century(string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year % 100 == 0
        ? [number, ((year / 100) + 1).ToString(CultureInfo.InvariantCulture)]
        : [number, "19" + number];

    private static string Clock(string hours, string minutes) => $"{(hours is "00" or "0" ? "0" : hours.TrimStart('0'))}:{minutes}";

    private static string Canonical(string number)
    {
        string[] parts = number.Split('.');
        string whole = parts[0].TrimStart('0');
        string decimals = parts.Length == 2 ? parts[1].TrimEnd('0') : string.Join('.', parts[1..]);
        return (whole.Length == 0 ? "0" : whole) + (decimals.Length == 0 ? "" : "." + decimals);
    }

    private static FrozenDictionary<string, string> Words()
    {
        const string Cardinals = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";
        const string Ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth";
        const string Tens = "ten twenty thirty forty fifty sixty seventy eighty ninety hundred";
        IEnumerable<(string Word, int Value)> words =
        [
            .. Cardinals.Split(' ').Select((w, i) => (w, i)),
            .. Ordinals.Split(' ').Select((w, i) => (w, i + 1)),
            .. Tens.Split(' ').Select((w, i) => (w, (i + 1) * 10)),
            ("thousand", 1000),
            ("noon", 12), ("midnight", 12), ("once", 1), ("twice", 2), ("nineties", 1990), ("eighties", 1980), ("seventies", 1970), ("sixties", 1960),
            ("fifties", 1950), ("forties", 1940), ("thirties", 1930), ("twenties", 1920),
        ];
        return words.DistinctBy(w => w.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(w => w.Word, w => w.Value.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    [GeneratedRegex(@"(?<clock>\b(?:kl\.?|klokk[ae]n?)\s*)?(?:(?<number>\d{1,4})(?<century>-(?:tal\p{L}*|åra|årene))|(?<number>\d{1,3}(?:[ \u00A0\u202F.]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,:]\d+)*))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NorwegianNumber();

    [GeneratedRegex(@"(?<hours>\d{1,2}):(?<minutes>\d{2})(?<rest>(?::\d{2})?(?:\.\d+)?)(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishNumber();

    [GeneratedRegex(@"\A\d{1,3}(?:[ \u00A0\u202F.]\d{3})+(?:,\d+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex ThousandsPoint();

    [GeneratedRegex(@"[ \u00A0\u202F.](?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\A(?<hours>\d{1,2})[.:](?<minutes>[0-5]\d)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    // Results in sport: "1.41,73" is 1:41.73, "2.05.33" is 2:05:33.
    [GeneratedRegex(@"\A(?<hours>\d{1,2})[.:](?<minutes>[0-5]\d)(?:[.:](?<seconds>[0-5]\d))?(?:,(?<fraction>\d{1,3}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Stopwatch();

    [GeneratedRegex(@"\A\d{1,2}\.\d{1,2}\.(?<year>\d{2,4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>A number as written, and the values that it may stand for.</summary>
    internal sealed record Found(string Text, string[] Values);
}
