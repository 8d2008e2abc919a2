using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Translate.Documents;

namespace Translate.Memories;

/// <summary>
/// Exchanges in a target the numbers, date words and glossary names by which two sources differ. It does so only where it cannot be wrong
/// about the place: what is exchanged must stand in the target exactly as often as in its source.
/// </summary>
internal static partial class TargetMender
{
    /// <summary>The target mended, or null when that cannot be done safely.</summary>
    /// <param name="old">The source that the target is of.</param>
    /// <param name="now">The source wanted; its frame is the same and a slot differs.</param>
    /// <param name="target">The target.</param>
    public static string? Mend(SlottedText old, SlottedText now, string target)
    {
        List<Replacement> replacements = [];
        foreach (IGrouping<(SlotKind, string), (Slot Old, Slot Now)> group in old.Slots.Zip(now.Slots).GroupBy(p => (p.First.Kind, p.First.Text)))
        {
            (Slot Old, Slot Now)[] pairs = [.. group];
            if (Array.TrueForAll(pairs, p => Same(p.Old, p.Now)))
            {
                continue;
            }

            if (!Array.TrueForAll(pairs, p => Same(p.Now, pairs[0].Now)) || pairs.Any(p => p.Old.IsAfterPaa))
            {
                return null;
            }

            Replacement[] found = [.. Places(pairs[0].Old, pairs[0].Now, target, pairs.Length)];
            if (found.Length != pairs.Length || found.Any(r => ChangesArticle(target, r) || (pairs[0].Old.Kind == SlotKind.Name && HasArticle(target, r)))
                || (pairs[0].Old.Kind == SlotKind.Number && !pairs.All(p => NumberExchange.IsSafe(old.Frame, p.Old, p.Now, target, found))))
            {
                return null;
            }

            replacements.AddRange(found);
        }

        return ChangesNumbers(old, now) && HasNumberOfItsOwn(old, target) ? null : Apply(replacements, target);
    }

    /// <summary>How many slots differ.</summary>
    public static int Changes(SlottedText old, SlottedText now) => old.Slots.Zip(now.Slots).Count(p => !Same(p.First, p.Second));

    private static bool Same(Slot a, Slot b) => string.Equals(a.Text, b.Text, StringComparison.Ordinal);

    private static bool ChangesNumbers(SlottedText old, SlottedText now) => old.Slots.Zip(now.Slots).Any(p => p.First.Kind == SlotKind.Number && !Same(p.First, p.Second));

    // "100 kroner (about $10)": what was worked out from an old number is wrong beside a new one.
    private static bool HasNumberOfItsOwn(SlottedText old, string target)
    {
        var known = old.Slots.Where(s => s.Kind == SlotKind.Number).Select(s => EnglishNumber.Digits(s.Text)).ToHashSet(StringComparer.Ordinal);
        return EnglishNumber.In(target).Any(n => !known.Contains(EnglishNumber.Digits(n.Written)));
    }

    private static IEnumerable<Replacement> Places(Slot old, Slot now, string target, int wanted) => old.Kind switch
    {
        SlotKind.Number => Numbers(old, now, target),
        SlotKind.Name => Names(old.Term!, now.Term!, target, wanted),
        _ => old.Word!.English.SelectMany(form => Words(form, now.Word!.InPlaceOf(old.Word, form), target)),
    };

    private static IEnumerable<Replacement> Numbers(Slot old, Slot now, string target) =>
        from number in EnglishNumber.In(target)
        where string.Equals(EnglishNumber.Digits(number.Written), EnglishNumber.Digits(old.Text), StringComparison.Ordinal)
        let written = number.Rewritten(old.Text, now.Text)
        where written is not null
        select new Replacement(number.Whole, written);

    // The form that the sentence needs first; a translator may have written another one: "of Iraq" for Iraks.
    private static Replacement[] Names(TermMatch old, TermMatch now, string target, int wanted)
    {
        Replacement[] required = [.. Words(old.Required, now.Required, target)];
        return required.Length == wanted || now.Accepted.IsEmpty
            ? required
            : old.Accepted.Select(form => Words(form, now.Accepted[0], target).ToArray()).FirstOrDefault(r => r.Length == wanted, []);
    }

    private static IEnumerable<Replacement> Words(string word, string by, string target)
    {
        for (int at = 0; (at = target.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at += word.Length)
        {
            if (!IsLetter(target, at - 1) && !IsLetter(target, at + word.Length))
            {
                yield return new Replacement(new TextSpan(at, word.Length), AtPlace(by, target, at));
            }
        }
    }

    // "Sweden will …" becomes "The Netherlands will …".
    private static string AtPlace(string word, string target, int at) =>
        word.StartsWith("the ", StringComparison.Ordinal) && SentenceStart().IsMatch(target[..at]) ? $"T{word[1..]}" : word;

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    private static bool ChangesArticle(string target, Replacement replacement) =>
        IndefiniteArticle().IsMatch(target[..replacement.Span.Start])
            && (IsDeceptive(replacement.Span.Of(target)) || IsDeceptive(replacement.Text)
                || SoundsLikeVowel(replacement.Span.Of(target)) != SoundsLikeVowel(replacement.Text));

    // "The Iraq of today" would become "the the Netherlands of today", and "the US" "the Sweden".
    private static bool HasArticle(string target, Replacement replacement) => DefiniteArticle().IsMatch(target[..replacement.Span.Start]);

    // Where letters say another sound than they mostly do: a European, an hour, an MP; and what begins with an article of its own.
    private static bool IsDeceptive(string word) => DeceptiveWord().IsMatch(word);

    // Eight, eleven, eighteen and eighty.
    private static bool SoundsLikeVowel(string word) =>
        char.ToLower(word[0], CultureInfo.InvariantCulture) is 'a' or 'e' or 'i' or 'o' or 'u' or '8' || VowelNumber().IsMatch(word);

    private static string? Apply(List<Replacement> replacements, string target)
    {
        ImmutableArray<Replacement> ordered = [.. replacements.OrderByDescending(r => r.Span.Start)];
        if (ordered.Zip(ordered.Skip(1)).Any(p => p.First.Span.Overlaps(p.Second.Span)))
        {
            return null;
        }

        foreach (Replacement replacement in ordered)
        {
            target = target[..replacement.Span.Start] + replacement.Text + target[replacement.Span.End..];
        }

        return target;
    }

    [GeneratedRegex(@"\b[Tt]he\s$", RegexOptions.CultureInvariant)]
    private static partial Regex DefiniteArticle();

    [GeneratedRegex(@"^(?:[Uu]|[Ee]u|[Oo]n|[Hh]|\p{Lu}{2}|[Tt]he\s)", RegexOptions.CultureInvariant)]
    private static partial Regex DeceptiveWord();

    [GeneratedRegex(@"\b[Aa]n?\s$", RegexOptions.CultureInvariant)]
    private static partial Regex IndefiniteArticle();

    [GeneratedRegex(@"(?:^|[.!?]\s+)[\s\p{Pi}\p{Ps}""'–—-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceStart();

    [GeneratedRegex(@"^1[18](?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex VowelNumber();
}
