using System.Buffers;
using System.Globalization;

namespace Translate.Segmentation;

/// <summary>The characters that segmentation looks at.</summary>
internal static class Characters
{
    private const string OpeningMarks = "«“„”»\"'‘’([{";
    private const string ClosingMarks = "»«”“\"'’‘)]}*";
    private const string StartingSigns = "§#@€$£•●▪►→*&+";

    /// <summary>The marks that could end a sentence, and what opens a quotation or brackets.</summary>
    public static readonly SearchValues<char> Stops = SearchValues.Create(".!?…:«»“”„\"([");

    /// <summary>The marks that the clause behind a colon ends at.</summary>
    public static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".!?…:»");

    public static bool IsEndMark(char c) => c is '.' or '!' or '?' or '…';

    public static bool IsMark(char c) => IsEndMark(c) || c == ':';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '−' or '―';

    public static bool IsOpening(char c) => OpeningMarks.Contains(c, StringComparison.Ordinal);

    public static bool IsClosing(char c) => ClosingMarks.Contains(c, StringComparison.Ordinal) || c is '²' or '³' or '¹';

    public static bool IsStartingSign(char c) => StartingSigns.Contains(c, StringComparison.Ordinal) || char.IsSurrogate(c)
        || (c > '\u2000' && char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol);

    /// <summary>A character of a word, of an abbreviation with its inner stops, or of a number.</summary>
    public static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '/' or ',' || (c > '\x7F' && char.IsLetterOrDigit(c));

    public static bool IsCapital(char c) => char.IsUpper(c) || (c > '\x7F' && char.GetUnicodeCategory(c)
        is UnicodeCategory.OtherLetter or UnicodeCategory.TitlecaseLetter);
}
