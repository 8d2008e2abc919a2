using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Translate.Memories;

/// <summary>Tells whether one number can stand for another in an English sentence without another word changing.</summary>
internal static partial class NumberExchange
{
    private const int LastHourBeforeNoon = 12;
    private const int LastHour = 24;

    private static readonly ImmutableHashSet<string> Months = ImmutableHashSet.CreateRange(
        StringComparer.Ordinal, CalendarWord.ByNorwegian.Values.Where(w => w.Kind == SlotKind.Month).SelectMany(w => w.English));

    /// <summary>Whether the exchange is safe.</summary>
    /// <param name="frame">What the two sources share.</param>
    /// <param name="old">The number in the source of the target.</param>
    /// <param name="now">The number wanted.</param>
    /// <param name="target">The target.</param>
    /// <param name="places">Where the old number stands in it.</param>
    public static bool IsSafe(string frame, Slot old, Slot now, string target, IReadOnlyList<Replacement> places)
    {
        if (!HasSameShape(old.Text, now.Text) || DerivedWord().IsMatch(target))
        {
            return false;
        }

        bool countsNothing = old.IsOrdinal && places.All(p => IsOrdinalOrDay(p, target));
        bool isTime = IsTime(old.Text, frame) || IsTime(now.Text, frame);
        return countsNothing
            || (IsOne(old.Text) == IsOne(now.Text)
                && (!isTime || (!DayTime().IsMatch(target) && places.All(p => IsOnSameClock(old.Text, now.Text, p.Span.Of(target))))));
    }

    // "1.500" and "12.30" are written alike and mean a thousand and a half, and half past twelve.
    private static bool HasSameShape(string old, string now)
    {
        string[] a = old.Split('.', ':');
        string[] b = now.Split('.', ':');
        return a.Length == 1 || b.Length == 1 || a.Skip(1).Select(p => p.Length).SequenceEqual(b.Skip(1).Select(p => p.Length));
    }

    // "1 barn" is one child and "2 barn" are children.
    private static bool IsOne(string number) => One().IsMatch(number);

    // Only an ordinal or the day of a month has no noun after it that counts.
    private static bool IsOrdinalOrDay(Replacement place, string target)
    {
        string before = LastWord().Match(target[..place.Span.Start]).Groups["word"].Value;
        string after = FirstWord().Match(target[place.Span.End..]).Groups["word"].Value;
        return char.IsLetter(target[place.Span.End - 1]) || Months.Contains(before) || Months.Contains(after);
    }

    private static bool IsTime(string number, string frame) => HourOf(number) is >= 0 and <= LastHour && (ClockTime().IsMatch(number) || Clock().IsMatch(frame));

    // Half past eight may be meant in "8:30", where "20:30" would not be written; "08:30" and "15:30" show a clock of twenty-four hours.
    private static bool IsOnSameClock(string old, string now, string written) =>
        HourOf(old) is < 1 or > LastHourBeforeNoon || HourOf(now) is >= 1 and <= LastHourBeforeNoon || written.StartsWith('0');

    private static int HourOf(string number) =>
        int.TryParse(number.Split('.', ':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int hour) ? hour : -1;

    [GeneratedRegex(@"^0*1(?:,0+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex One();

    [GeneratedRegex(@"^\d{1,2}[.:]\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex ClockTime();

    [GeneratedRegex(@"\bkl(?:\.|okk[ae]n?)?(?![\p{L}\d])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex(
        @"\b(?:morning|afternoon|evening|night|tonight|noon|midday|midnight|o['’]clock|[ap]\.?m)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayTime();

    // What a translator worked out from a number: "half of them", "has doubled".
    [GeneratedRegex(
        @"\b(?:half|halves|halved|twice|thrice|doubl\w*|trebl\w*|tripl\w*|quadrupl\w*|both|dozens?|pair|couple|quarters?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DerivedWord();

    [GeneratedRegex(@"(?<word>\p{L}+)\.?,?\s$", RegexOptions.CultureInvariant)]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^(?:st|nd|rd|th)?\s(?:of\s)?(?<word>\p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();
}
