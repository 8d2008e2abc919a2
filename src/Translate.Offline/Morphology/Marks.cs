using System.Globalization;
using Translate.Documents;
using Translate.Offline.Lexicon;
using Translate.Offline.Tokens;
using Translate.Offline.Transfer;

namespace Translate.Offline.Morphology;

/// <summary>Readings of numbers and punctuation.</summary>
internal static class Marks
{
    private static readonly Entry Mark = new("", 'm', "", EntryFlags.None);

    /// <summary>The one reading of a token that is no word.</summary>
    public static Reading Read(Word word)
    {
        var entry = Mark with { Lemma = word.Text, English = word.Text };
        return word.Kind switch
        {
            TokenKind.Number => new Reading(Tag.NU, entry),
            TokenKind.Ordinal => new Reading(Tag.AJP, entry with { Class = 'o', English = Ordinal(word.Text) }),
            TokenKind.Symbol => new Reading(Tag.UK, entry),
            _ => new Reading(PunctuationTag(word.Text[0]), entry),
        };
    }

    /// <summary>The reading of a glossary term: its form decides its class.</summary>
    public static Reading Read(TermMatch term)
    {
        var entry = new Entry(term.Term, 'p', term.Required, EntryFlags.Place);
        bool definite = term.Text.EndsWith("ne", StringComparison.OrdinalIgnoreCase)
            || term.Text.EndsWith("en", StringComparison.OrdinalIgnoreCase);
        return term.Form switch
        {
            TermForm.Genitive => new Reading(Tag.PNG, entry),
            TermForm.Adjective => new Reading(term.Text.EndsWith('e') ? Tag.AJP : Tag.AJ, entry),
            TermForm.Inhabitant => new Reading(
                term.Required.EndsWith('s') ? (definite ? Tag.NPD : Tag.NP) : definite
                    ? Tag.NSD : Tag.NS, entry with { Flags = EntryFlags.Person }),
            _ => new Reading(Tag.PN, entry),
        };
    }

    private static string Ordinal(string text) =>
        int.TryParse(text.AsSpan()[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Decades.Ordinal(number) : text;

    private static Tag PunctuationTag(char mark) => mark switch
    {
        ',' => Tag.PC,
        '.' or '?' or '!' or ':' or ';' or '…' => Tag.PF,
        '«' or '»' or '"' or '“' or '”' or '„' => Tag.PQ,
        _ => Tag.PX,
    };
}
