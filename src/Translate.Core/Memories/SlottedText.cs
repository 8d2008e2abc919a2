using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Translate.Documents;

namespace Translate.Memories;

/// <summary>A source with its numbers, date words and names set apart from the rest.</summary>
internal sealed partial class SlottedText
{
    private SlottedText(string frame, ImmutableArray<Slot> slots)
    {
        Frame = frame;
        Slots = slots;
    }

    /// <summary>The rest: what two sources must share for the one to be mended into the other.</summary>
    public string Frame { get; }

    /// <summary>The slots in their order.</summary>
    public ImmutableArray<Slot> Slots { get; }

    /// <summary>Takes a text apart.</summary>
    /// <param name="key">The text as <see cref="MemoryKey.Of"/> gives it.</param>
    /// <param name="names">The glossary names in it.</param>
    public static SlottedText Of(string key, ImmutableArray<TermMatch> names)
    {
        List<Slot> slots = [.. names.Select(n => new Slot(SlotKind.Name, n.Span, $"{n.Term}\n{n.Required}") { Term = n, IsAfterPaa = Paa().IsMatch(key[..n.Span.Start]) })];
        foreach (Match number in Number().Matches(key))
        {
            slots.Add(new Slot(SlotKind.Number, new TextSpan(number.Index, number.Length), number.Value)
            {
                IsOrdinal = key.AsSpan(number.Index + number.Length).StartsWith(".") && number.Index + number.Length + 1 < key.Length,
            });
        }

        foreach (Match word in Word().Matches(key))
        {
            if (CalendarWord.ByNorwegian.TryGetValue(word.Value, out CalendarWord? known))
            {
                slots.Add(new Slot(known.Kind, new TextSpan(word.Index, word.Length), known.English[0]) { Word = known });
            }
        }

        return Framed(key, Apart(slots));
    }

    // A number inside a name is the name's.
    private static List<Slot> Apart(List<Slot> slots)
    {
        List<Slot> apart = [];
        foreach (Slot slot in slots.OrderBy(s => s.Span.Start).ThenByDescending(s => s.Span.Length))
        {
            if (apart.Count == 0 || !apart[^1].Span.Overlaps(slot.Span))
            {
                apart.Add(slot);
            }
        }

        return apart;
    }

    private static SlottedText Framed(string key, List<Slot> slots)
    {
        var frame = new StringBuilder();
        int written = 0;
        foreach (Slot slot in slots)
        {
            frame.Append(key, written, slot.Span.Start - written).Append('\0').Append(slot.Shape).Append('\0');
            written = slot.Span.End;
        }

        return new SlottedText(frame.Append(key, written, key.Length - written).ToString(), [.. slots]);
    }

    [GeneratedRegex(@"\bpå\s$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Paa();

    // 12 500, 3,5, 12.30, 2026; not the number in G20 or 5G.
    [GeneratedRegex(@"(?<![\p{L}\d])(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:[.,:]\d+)*(?![\p{L}\d]|[.,:]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
