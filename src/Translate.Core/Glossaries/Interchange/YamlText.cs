using System.Buffers;
using System.Globalization;
using System.Text;

namespace Translate.Glossaries.Interchange;

/// <summary>Writes texts as YAML in one line: plain where no reader can take them for anything else, otherwise in double quotation marks.</summary>
internal static class YamlText
{
    // What YAML 1.1 and 1.2 readers take for something other than text.
    private static readonly SearchValues<string> Reserved = SearchValues.Create(
        ["null", "true", "false", "yes", "no", "on", "off", "y", "n"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The text as a YAML scalar that may stand in a flow mapping or list.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>One text, or a list of several.</summary>
    public static string Of(IReadOnlyCollection<string> texts) => texts.Count == 1 ? Of(texts.First()) : $"[{string.Join(", ", texts.Select(Of))}]";

    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && text[^1] != ' ' && text.All(IsPlainCharacter) && !Reserved.Contains(text);

    private static bool IsPlainCharacter(char c) =>
        char.IsLetterOrDigit(c) || NameText.IsMark(c) || c is ' ' or '-' or '.' or '\'' or '/' or '(' or ')' or '–' or '’';

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append(@"\n"),
                '\t' => quoted.Append(@"\t"),
                _ when IsShown(c) => quoted.Append(c),
                _ => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
            };
        }

        return quoted.Append('"').ToString();
    }

    // The halves of a surrogate pair stay as they are; what a person could not see is written as its number.
    private static bool IsShown(char c) => c == ' ' || char.IsSurrogate(c) || !(char.IsWhiteSpace(c) || char.IsControl(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
