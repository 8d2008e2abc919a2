using System.Text;

namespace Translate.Segmentation.Srx;

/// <summary>A character class of ICU or Java, with unions, POSIX names and the intersection with a negated class, in .NET's form.</summary>
internal sealed class SrxCharacterClass
{
    private readonly string _pattern;
    private readonly StringBuilder _members = new();
    private readonly bool _negated;
    private string _without = "";

    /// <summary>Reads the class at a position, which is moved behind it.</summary>
    /// <exception cref="NotSupportedException">.NET has nothing like it.</exception>
    public SrxCharacterClass(string pattern, ref int position)
    {
        _pattern = pattern;
        position++;
        _negated = position < pattern.Length && pattern[position] == '^';
        position += _negated ? 1 : 0;
        bool first = true;
        while (position < pattern.Length && (pattern[position] != ']' || first))
        {
            Member(ref position);
            first = false;
        }

        if (position >= pattern.Length)
        {
            throw new NotSupportedException("a '[' is not closed.");
        }

        position++;
    }

    public string ToDotNet() => _without.Length == 0
        ? $"[{Sign}{_members}]"
        : $"[{Sign}{_members}-[{_without}]]";

    private string Sign => _negated ? "^" : "";

    private void Member(ref int position)
    {
        ReadOnlySpan<char> rest = _pattern.AsSpan(position);
        if (rest.StartsWith("[:", StringComparison.Ordinal))
        {
            int close = rest.IndexOf(":]", StringComparison.Ordinal);
            string name = close < 0 ? throw new NotSupportedException("a '[:' is not closed.") : rest[2..close].ToString();
            _members.Append(SrxEscape.PropertyNamed(name));
            position += close + 2;
        }
        else if (rest[0] == '[')
        {
            var inner = new SrxCharacterClass(_pattern, ref position);
            _members.Append(inner._negated || inner._without.Length > 0
                ? throw new NotSupportedException("a union with a negated class is not supported.")
                : inner._members);
        }
        else if (rest.StartsWith("&&", StringComparison.Ordinal) || rest.StartsWith("--", StringComparison.Ordinal) || rest.StartsWith("-[", StringComparison.Ordinal))
        {
            Subtract(rest[0] == '&', rest.StartsWith("-[", StringComparison.Ordinal) ? 1 : 2, ref position);
        }
        else if (rest[0] == '\\')
        {
            _members.Append(SrxEscape.Read(_pattern, ref position, insideClass: true));
        }
        else if (char.IsSurrogate(rest[0]))
        {
            throw new NotSupportedException("characters outside the basic plane are not supported inside square brackets.");
        }
        else
        {
            _members.Append(rest[0] is ']' ? @"\]" : rest[0].ToString());
            position++;
        }
    }

    // [a-z&&[^x]], [a-z--[x]] and [[a-z]-[x]] are .NET's [a-z-[x]].
    private void Subtract(bool intersection, int operatorLength, ref int position)
    {
        position += operatorLength;
        if (position >= _pattern.Length || _pattern[position] != '[')
        {
            throw new NotSupportedException("an intersection needs a class in square brackets.");
        }

        var inner = new SrxCharacterClass(_pattern, ref position);
        if (inner._negated != intersection || inner._without.Length > 0 || _negated || _without.Length > 0 || _pattern[position..] is not [']', ..])
        {
            throw new NotSupportedException("of intersections only the one with a negated class, at the end, is supported.");
        }

        _without = inner._members.ToString();
    }
}
