using System.Globalization;
using Translate.Offline.Lexicon;

namespace Translate.Offline.Morphology;

/// <summary>Centuries, decades and ages: <c>1800-tallet</c>, <c>1990-tallet</c>, <c>17-åring</c>.</summary>
internal static class Decades
{
    /// <summary>The reading of a number with such an ending, or null.</summary>
    public static Reading? Read(string first, string last)
    {
        if (!int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return null;
        }

        switch (last)
        {
            case "tallet" or "årene":
                return new Reading(Tag.NSD, new Entry(first + "-tall", 'n', Century(first, number), EntryFlags.Time | EntryFlags.Unc));
            case "tallets":
                return new Reading(Tag.NG, new Entry(first + "-tall", 'n', Century(first, number), EntryFlags.Time | EntryFlags.Unc),
                    Shape.Definite);
            case "åring" or "åringen" or "åringer" or "åringene":
                Tag tag = last switch { "åring" => Tag.NS, "åringen" => Tag.NSD, "åringer" => Tag.NP, _ => Tag.NPD };
                return new Reading(tag, new Entry(first + "-åring", 'n', first + "-year-old", EntryFlags.Person));
            case "årig" or "årige":
                return new Reading(last is "årig"
                    ? Tag.AJ : Tag.AJP, new Entry(first + "-årig", 'a', first + "-year-old", EntryFlags.None));
            default:
                return null;
        }
    }

    /// <summary>The ordinal of a number: <c>1st</c>, <c>22nd</c>, <c>13th</c>.</summary>
    public static string Ordinal(int number)
    {
        string ending = (number % 100) is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString(CultureInfo.InvariantCulture) + ending;
    }

    private static string Century(string first, int number) =>
        number % 100 == 0 && number is >= 100 and < 1900 ? Ordinal((number / 100) + 1) + " century" : first + "s";
}
