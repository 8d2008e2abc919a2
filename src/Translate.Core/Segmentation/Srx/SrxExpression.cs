using System.Buffers;
using System.Text;

namespace Translate.Segmentation.Srx;

/// <summary>
/// Puts a regular expression of ICU or Java into .NET's form. What .NET spells otherwise is respelled; what it cannot do is refused with a
/// <see cref="NotSupportedException"/> whose message says what.
/// </summary>
internal sealed class SrxExpression(string pattern)
{
    private static readonly SearchValues<char> Flags = SearchValues.Create("imsxuUw-");
    private static readonly SearchValues<char> Counts = SearchValues.Create("0123456789,");

    private readonly StringBuilder _output = new();
    private readonly Stack<int> _groups = new();
    private int _position;

    /// <summary>Where the last atom starts in the output, which a possessive quantifier encloses.</summary>
    private int _atom;

    public string ToDotNet()
    {
        while (_position < pattern.Length)
        {
            Step();
        }

        return _output.ToString();
    }

    private void Step()
    {
        char c = pattern[_position];
        switch (c)
        {
            case '\\':
                _atom = _output.Length;
                _output.Append(Escape(insideClass: false));
                break;
            case '[':
                _atom = _output.Length;
                _output.Append(new SrxCharacterClass(pattern, ref _position).ToDotNet());
                break;
            case '(':
                _groups.Push(_output.Length);
                Group();
                break;
            case ')':
                _atom = _groups.Count > 0 ? _groups.Pop() : _output.Length;
                Copy(1);
                break;
            case '*' or '+' or '?' or '{':
                Quantifier();
                break;
            default:
                _atom = _output.Length;
                Copy(char.IsSurrogatePair(pattern, _position) ? Pair() : 1);
                break;
        }
    }

    // A character outside the basic plane is two units in .NET: it needs a group, so that a quantifier means both.
    private int Pair()
    {
        _output.Append("(?:").Append(pattern, _position, 2).Append(')');
        _position += 2;
        return 0;
    }

    private void Group()
    {
        ReadOnlySpan<char> rest = pattern.AsSpan(_position);
        if (rest.StartsWith("(?'", StringComparison.Ordinal) || rest.StartsWith("(?(", StringComparison.Ordinal))
        {
            throw new NotSupportedException("SRX knows no such group.");
        }

        if (!rest.StartsWith("(?", StringComparison.Ordinal) || rest.Length < 3 || !(char.IsAsciiLetter(rest[2]) || rest[2] == '-'))
        {
            Copy(1);
            if (_position < pattern.Length && pattern[_position] == '?')
            {
                int end = _position + 1;
                while (end < pattern.Length && pattern[end] is ':' or '=' or '!' or '>' or '<')
                {
                    end++;
                }

                Copy(end - _position);
            }

            return;
        }

        // Flags: (?i) (?i-s:…). Unicode case and word boundaries (u, U, w) are how .NET works anyway.
        int close = pattern.AsSpan(_position).IndexOfAny(":)");
        string flags = close < 0 ? "" : pattern.Substring(_position + 2, close - 2);
        if (flags.Length == 0 || flags.AsSpan().ContainsAnyExcept(Flags))
        {
            throw new NotSupportedException($"the flags '{flags}' are not supported.");
        }

        string kept = new string([.. flags.Where(f => f is not ('u' or 'U' or 'w'))]).TrimEnd('-');
        char last = pattern[_position + close];
        _output.Append("(?").Append(kept).Append(kept.Length == 0 ? ':' : last);
        _position += close + 1;
        if (last == ')')
        {
            _output.Append(kept.Length == 0 ? ")" : "");
            _groups.Pop();
        }
    }

    private void Quantifier()
    {
        int end = _position + 1;
        if (pattern[_position] == '{')
        {
            int close = pattern.IndexOf('}', _position);
            end = close < 0 ? throw new NotSupportedException("a '{' is not closed.") : close + 1;
            if (pattern.AsSpan(_position + 1, close - _position - 1).ContainsAnyExcept(Counts))
            {
                throw new NotSupportedException("between '{' and '}' belong numbers.");
            }
        }

        Copy(end - _position);
        if (_position < pattern.Length && pattern[_position] == '?')
        {
            Copy(1);
        }
        else if (_position < pattern.Length && pattern[_position] == '+')
        {
            _output.Insert(_atom, "(?>").Append(')');
            _position++;
        }
    }

    private string Escape(bool insideClass) => SrxEscape.Read(pattern, ref _position, insideClass);

    private void Copy(int length)
    {
        _output.Append(pattern, _position, length);
        _position += length;
    }
}
