using System.Collections.Immutable;

namespace Translate.Memories;

/// <summary>A month or weekday in both languages.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Norwegian">Its Norwegian forms, with small letters and without a full stop.</param>
/// <param name="English">Its English forms, the full one first.</param>
internal sealed record CalendarWord(SlotKind Kind, ImmutableArray<string> Norwegian, ImmutableArray<string> English)
{
    /// <summary>All of them, by their Norwegian forms.</summary>
    public static ImmutableDictionary<string, CalendarWord> ByNorwegian { get; } = Read().SelectMany(w => w.Norwegian.Select(n => (Form: n, Word: w)))
        .ToImmutableDictionary(p => p.Form, p => p.Word, StringComparer.OrdinalIgnoreCase);

    /// <summary>The form to write where a form of another word stood: short for short, where there is a short one.</summary>
    public string InPlaceOf(CalendarWord other, string form) =>
        string.Equals(form, other.English[0], StringComparison.Ordinal) || English.Length == 1 ? English[0] : English[1];

    private static IEnumerable<CalendarWord> Read()
    {
        using var reader = new StreamReader(typeof(CalendarWord).Assembly.GetManifestResourceStream("Translate.Memories.calendar.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('|', StringSplitOptions.TrimEntries) is [var kind, var norwegian, var english, var brief])
            {
                yield return new CalendarWord(Enum.Parse<SlotKind>(kind, ignoreCase: true), Words(norwegian), [english, .. Words(brief)]);
            }
        }
    }

    private static ImmutableArray<string> Words(string list) => [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
