using System.Buffers;
using System.Globalization;
using System.Text;

namespace Translate.Glossaries;

/// <summary>The characters that names are made of, and those that only shape how a text is displayed.</summary>
internal static class NameText
{
    /// <summary>Soft hyphen, zero-width and direction characters, and variation selectors: they change no word.</summary>
    public static SearchValues<char> Invisible { get; } = SearchValues.Create(
        "\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F"
        + "\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF\uFE0E\uFE0F");

    // Most names are made of nothing else and are clean as they are.
    private static readonly SearchValues<char> PlainLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ- ");

    /// <summary>A name as the matcher compares it: NFC, without invisible characters, single spaces.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(PlainLetters) && text is not ([] or [' ', ..] or [.., ' ']) && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                visible.Append(' ');
            }
            else if (!Invisible.Contains(c))
            {
                visible.Append(c);
            }
        }

        return string.Join(' ', visible.ToString().Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether a character belongs to a word: letters, digits and the marks that stand on them, but no apostrophe.</summary>
    public static bool IsWordPart(char c) =>
        char.IsAsciiLetterOrDigit(c) || (c > '\x7F' && (char.IsLetterOrDigit(c) || IsMark(c)) && !IsApostrophe(c));

    /// <summary>Whether a character stands on the one before it, as the parts of a decomposed å do.</summary>
    public static bool IsMark(char c) => c >= '\u0300'
        && char.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>A hyphen of any kind, but no dash.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2043';

    /// <summary>A dash that writers put where a hyphen belongs.</summary>
    public static bool IsDash(char c) => c is '\u2012' or '\u2013' or '\u2212';

    /// <summary>A straight or curly apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u2018' or '\u02BB' or '`' or '\u00B4';
}
