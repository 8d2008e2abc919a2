namespace Translate.Offline.Tokens;

/// <summary>How Norwegian numbers are written, and the same in English.</summary>
internal static class NumberShape
{
    /// <summary>
    /// Where the number that begins at <paramref name="start"/> ends: <c>1 000 000</c>, <c>1.250</c>, <c>1,5</c>, <c>12.30</c>.
    /// </summary>
    public static int End(string text, int start, int limit)
    {
        int end = Digits(text, start, limit);
        while (end < limit)
        {
            int next = end + 1 < limit ? Digits(text, end + 1, limit) : end + 1;
            int digits = next - end - 1;
            bool group = digits == 3 && (text[end] is ' ' or '\u00a0' or '\u202f') && end - start < 16
                && FirstGroupIsShort(text, start, end);
            bool joined = digits > 0 && (text[end] is '.' or ',' or ':');
            if (!group && !joined)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>Whether the digits are an ordinal: a full stop follows, and after it a space and a small letter.</summary>
    public static bool IsOrdinal(string text, int start, int end, int limit) =>
        end - start <= 3 && end + 2 < limit && text[end] == '.' && text[end + 1] == ' ' && char.IsLower(text[end + 2]);

    /// <summary>The number as English writes it: <c>1.250</c> → <c>1,250</c>, <c>1,5</c> → <c>1.5</c>.</summary>
    /// <param name="number">The Norwegian number.</param>
    /// <param name="isTime">Whether it is a time of day: <c>12.30</c> → <c>12:30</c>.</param>
    public static string English(string number, bool isTime)
    {
        if (isTime)
        {
            return number.Replace('.', ':');
        }

        bool grouped = IsGrouped(number, out int integerLength);
        if (grouped)
        {
            string head = number[..integerLength];
            return head.Replace(' ', ',').Replace('\u00a0', ',').Replace('\u202f', ',').Replace('.', ',')
                + number[integerLength..].Replace(',', '.');
        }

        int comma = number.IndexOf(',', StringComparison.Ordinal);
        bool oneComma = comma >= 0 && number.IndexOf(',', comma + 1) < 0 && !number.Contains('.', StringComparison.Ordinal);
        return oneComma ? number.Replace(',', '.') : number;
    }

    private static bool IsGrouped(string number, out int integerLength)
    {
        integerLength = number.IndexOf(',', StringComparison.Ordinal);
        integerLength = integerLength < 0 ? number.Length : integerLength;
        int first = number.IndexOfAny([' ', '.', '\u00a0', '\u202f']);
        if (first is < 1 or > 3 || first >= integerLength)
        {
            return false;
        }

        for (int at = first; at < integerLength; at += 4)
        {
            if (char.IsAsciiDigit(number[at]) || at + 4 > integerLength || Digits(number, at + 1, integerLength) != at + 4)
            {
                return false;
            }
        }

        return true;
    }

    private static bool FirstGroupIsShort(string text, int start, int end)
    {
        int first = Digits(text, start, end) - start;
        return first <= 3 && (end - start - first) % 4 == 0;
    }

    private static int Digits(string text, int at, int limit)
    {
        while (at < limit && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
