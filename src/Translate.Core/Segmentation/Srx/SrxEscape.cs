using System.Globalization;
using System.Text.RegularExpressions;

namespace Translate.Segmentation.Srx;

/// <summary>The escapes of ICU's and Java's regular expressions in .NET's form.</summary>
internal static class SrxEscape
{
    private const string VerticalSpace = @"\n\x0B\f\r\u0085\u2028\u2029";
    private const string HorizontalSpace = @"\t\p{Zs}";

    private static readonly Dictionary<string, string> Properties = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Alpha"] = @"\p{L}",
        ["Alphabetic"] = @"\p{L}",
        ["Letter"] = @"\p{L}",
        ["Upper"] = @"\p{Lu}",
        ["Uppercase"] = @"\p{Lu}",
        ["Uppercase_Letter"] = @"\p{Lu}",
        ["Lower"] = @"\p{Ll}",
        ["Lowercase"] = @"\p{Ll}",
        ["Lowercase_Letter"] = @"\p{Ll}",
        ["Digit"] = @"\p{Nd}",
        ["Decimal_Number"] = @"\p{Nd}",
        ["Number"] = @"\p{N}",
        ["Alnum"] = @"\p{L}\p{Nd}",
        ["Punct"] = @"\p{P}",
        ["Punctuation"] = @"\p{P}",
        ["Symbol"] = @"\p{S}",
        ["Space"] = @"\s",
        ["White_Space"] = @"\s",
        ["Whitespace"] = @"\s",
        ["Separator"] = @"\p{Z}",
        ["Space_Separator"] = @"\p{Zs}",
        ["Blank"] = HorizontalSpace,
        ["Mark"] = @"\p{M}",
        ["Cntrl"] = @"\p{Cc}",
        ["Open_Punctuation"] = @"\p{Ps}",
        ["Close_Punctuation"] = @"\p{Pe}",
        ["Initial_Punctuation"] = @"\p{Pi}",
        ["Final_Punctuation"] = @"\p{Pf}",
        ["Dash_Punctuation"] = @"\p{Pd}",
        ["ASCII"] = @"\x00-\x7F",
        ["XDigit"] = "0-9A-Fa-f",
    };

    /// <summary>The escape at a position, which is moved behind it.</summary>
    /// <param name="pattern">The whole expression.</param>
    /// <param name="position">The position of its backslash.</param>
    /// <param name="insideClass">Whether it stands in a character class, where what needs brackets outside needs none.</param>
    /// <exception cref="NotSupportedException">.NET has nothing like it.</exception>
    public static string Read(string pattern, ref int position, bool insideClass)
    {
        if (position + 1 >= pattern.Length)
        {
            throw new NotSupportedException("it ends in a backslash.");
        }

        char c = pattern[position + 1];
        position += 2;
        return c switch
        {
            'p' or 'P' => Property(pattern, ref position, c == 'P', insideClass),
            'h' => Class(HorizontalSpace, insideClass),
            'H' => Negated(HorizontalSpace, insideClass),
            'v' => Class(VerticalSpace, insideClass),
            'V' => Negated(VerticalSpace, insideClass),
            'R' when !insideClass => $@"(?:\r\n|[{VerticalSpace}])",
            'Q' => Quoted(pattern, ref position),
            'x' => CodePoint(Hexadecimal(pattern, ref position, 2), insideClass),
            'u' => CodePoint(Hexadecimal(pattern, ref position, 4), insideClass),
            'U' => CodePoint(Hexadecimal(pattern, ref position, 8), insideClass),
            '0' => CodePoint(Octal(pattern, ref position), insideClass),
            >= '1' and <= '9' or 'k' => throw new NotSupportedException("references back to a group are not supported."),
            'b' or 'B' or 'A' or 'z' or 'Z' when !insideClass => $@"\{c}",
            'd' or 'D' or 'w' or 'W' or 's' or 'S' or 't' or 'n' or 'r' or 'f' or 'a' or 'e' => $@"\{c}",
            _ when char.IsAsciiLetter(c) => throw new NotSupportedException($@"'\{c}' is not supported."),
            _ when char.IsHighSurrogate(c) && position < pattern.Length => CodePoint(char.ConvertToUtf32(c, pattern[position++]), insideClass),
            _ => insideClass ? $@"\{c}" : Regex.Escape(c.ToString()),
        };
    }

    /// <summary>What a property or POSIX class is in .NET, for use between square brackets.</summary>
    public static string PropertyNamed(string name)
    {
        string plain = name.StartsWith("java", StringComparison.Ordinal) ? name[4..].Replace("Case", "", StringComparison.Ordinal) : name;
        plain = plain.StartsWith("Is", StringComparison.Ordinal) ? plain[2..] : plain;
        plain = plain[(plain.IndexOf('=', StringComparison.Ordinal) + 1)..];
        if (plain.Length is 1 or 2 && char.IsUpper(plain[0]))
        {
            return $@"\p{{{plain}}}";
        }

        return Properties.TryGetValue(plain, out string? known) ? known : throw new NotSupportedException($"the property '{name}' is not supported.");
    }

    private static string Property(string pattern, ref int position, bool negated, bool insideClass)
    {
        string name;
        if (position < pattern.Length && pattern[position] == '{')
        {
            int close = pattern.IndexOf('}', position);
            name = close < 0 ? throw new NotSupportedException("a property is not closed.") : pattern[(position + 1)..close];
            position = close + 1;
        }
        else
        {
            name = position < pattern.Length ? pattern[position++].ToString() : throw new NotSupportedException("a property has no name.");
        }

        string members = PropertyNamed(name.StartsWith('^') ? name[1..] : name);
        return negated ^ name.StartsWith('^') ? Negated(members, insideClass) : Class(members, insideClass);
    }

    private static string Class(string members, bool insideClass) => insideClass ? members : $"[{members}]";

    private static string Negated(string members, bool insideClass) => !insideClass ? $"[^{members}]"
        : members is [.., '}'] && members.LastIndexOf(@"\p", StringComparison.Ordinal) == 0 ? $@"\P{members[2..]}"
        : members is @"\s" ? @"\S"
        : throw new NotSupportedException("this negated property is not supported inside square brackets.");

    private static string Quoted(string pattern, ref int position)
    {
        int end = pattern.IndexOf(@"\E", position, StringComparison.Ordinal);
        string text = end < 0 ? pattern[position..] : pattern[position..end];
        position = end < 0 ? pattern.Length : end + 2;
        return Regex.Escape(text).Replace("]", @"\]", StringComparison.Ordinal);
    }

    private static int Hexadecimal(string pattern, ref int position, int digits)
    {
        int end = Math.Min(pattern.Length, position + digits);
        int start = position;
        position = end;
        if (start < pattern.Length && pattern[start] == '{')
        {
            end = Math.Max(start, pattern.IndexOf('}', start));
            start++;
            position = end + 1;
        }

        return int.TryParse(pattern.AsSpan(start, Math.Max(0, end - start)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            ? code
            : throw new NotSupportedException("a hexadecimal escape is not complete.");
    }

    private static int Octal(string pattern, ref int position)
    {
        int code = 0;
        int start = position;
        while (position < pattern.Length && position - start < 3 && pattern[position] is >= '0' and <= '7')
        {
            code = (code * 8) + pattern[position++] - '0';
        }

        return code;
    }

    private static string CodePoint(int code, bool insideClass)
    {
        if (code <= char.MaxValue)
        {
            return FormattableString.Invariant($@"\u{code:X4}");
        }

        return insideClass || code > 0x10FFFF
            ? throw new NotSupportedException("characters outside the basic plane are not supported inside square brackets.")
            : $"(?:{char.ConvertFromUtf32(code)})";
    }
}
