namespace Translate.Segmentation.Srx;

/// <summary>Tells which characters a <c>beforebreak</c> can end with, where it ends simply: in a sign, or in a class of signs.</summary>
internal static class SrxLastCharacters
{
    private const int LongestEscape = 5;

    /// <summary>The characters, or null where they are not plain to see.</summary>
    public static string? Of(ReadOnlySpan<char> pattern)
    {
        bool optional = pattern is [.., '*' or '?'] && !IsEscaped(pattern, pattern.Length - 1);
        bool repeated = optional || (pattern is [.., '+'] && !IsEscaped(pattern, pattern.Length - 1));
        ReadOnlySpan<char> atom = repeated ? pattern[..^1] : pattern;
        int start = AtomStart(atom);
        if (start < 0 || Members(atom[start..]) is not { } members)
        {
            return null;
        }

        return !optional ? members : Of(atom[..start]) is { } before ? before + members : null;
    }

    private static int AtomStart(ReadOnlySpan<char> pattern)
    {
        int last = pattern.Length - 1;
        if (last < 0)
        {
            return -1;
        }

        if (IsEscaped(pattern, last))
        {
            return last - 1;
        }

        if (pattern[last] != ']')
        {
            // The last digit of "\u0020" is no character of its own.
            bool numbered = char.IsAsciiLetterOrDigit(pattern[last]) && pattern[Math.Max(0, last - LongestEscape)..].Contains('\\');
            return numbered ? -1 : last;
        }

        for (int i = last - 1; i >= 0; i--)
        {
            if (pattern[i] == '[' && !IsEscaped(pattern, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static string? Members(ReadOnlySpan<char> atom)
    {
        bool isClass = atom is ['[', .., ']'] && atom.Length > 2;
        ReadOnlySpan<char> inner = isClass ? atom[1..^1] : atom;
        if (inner[0] == '^' || (!isClass && inner[0] is '.' or ')' or '|' or '$' or '}' or '+' or '*' or '?'))
        {
            return null;
        }

        var members = new System.Text.StringBuilder();
        for (int i = 0; i < inner.Length; i++)
        {
            bool escaped = inner[i] == '\\';
            i += escaped ? 1 : 0;
            if (i >= inner.Length || (escaped && char.IsAsciiLetterOrDigit(inner[i])) || (!escaped && inner[i] is '-' or '['))
            {
                return null;
            }

            members.Append(inner[i]);
        }

        return members.ToString();
    }

    private static bool IsEscaped(ReadOnlySpan<char> pattern, int index)
    {
        int slashes = 0;
        while (index - slashes > 0 && pattern[index - slashes - 1] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }
}
