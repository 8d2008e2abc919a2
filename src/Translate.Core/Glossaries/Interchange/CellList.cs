using System.Collections.Immutable;
using System.Text;

namespace Translate.Glossaries.Interchange;

/// <summary>
/// Several values in one field of a table: <c>Iraq | the Republic of Iraq</c>, and words with their English: <c>serber = Serb | serber = Serbian</c>.
/// A backslash before <c>|</c>, <c>=</c> or itself makes it an ordinary character.
/// </summary>
internal static class CellList
{
    private const char Escape = '\\';
    private const char Between = '|';
    private const char Equal = '=';

    /// <summary>The field for these values.</summary>
    public static string Join(IEnumerable<EntryValue> values) => string.Join(
        " | ", values.Select(v => v.Word.Length == 0 ? Escaped(v.Text) : $"{Escaped(v.Word)} = {Escaped(v.Text)}"));

    /// <summary>The parts of a field, trimmed; those without text are left out.</summary>
    public static ImmutableArray<string> Split(string field) => [.. Parts(field, Between).Select(p => p.Trim()).Where(p => p.Length > 0)];

    /// <summary>A part without the backslashes.</summary>
    public static string Plain(string part)
    {
        var plain = new StringBuilder(part.Length);
        for (int i = 0; i < part.Length; i++)
        {
            i += IsEscape(part, i) ? 1 : 0;
            plain.Append(part[i]);
        }

        return plain.ToString();
    }

    /// <summary>The word and its value in <c>word = value</c>; null when there is no equals sign.</summary>
    public static KeyValuePair<string, string>? Pair(string part) => Parts(part, Equal).ToArray() is [var word, .. { Length: > 0 } rest]
        ? new KeyValuePair<string, string>(Plain(word.Trim()), Plain(string.Join(Equal, rest).Trim()))
        : null;

    private static IEnumerable<string> Parts(string field, char separator)
    {
        int start = 0;
        for (int i = 0; i < field.Length; i++)
        {
            if (IsEscape(field, i))
            {
                i++;
            }
            else if (field[i] == separator)
            {
                yield return field[start..i];
                start = i + 1;
            }
        }

        yield return field[start..];
    }

    private static bool IsEscape(string text, int index) =>
        text[index] == Escape && index + 1 < text.Length && text[index + 1] is Escape or Between or Equal;

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            escaped.Append(c is Escape or Between or Equal ? $"{Escape}{c}" : c);
        }

        return escaped.ToString();
    }
}
