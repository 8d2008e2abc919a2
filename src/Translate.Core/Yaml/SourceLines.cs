using System.Buffers;
using System.Runtime.InteropServices;

namespace Translate.Yaml;

/// <summary>The lines of a text, made into strings only when they are asked for: a glossary may have millions.</summary>
internal sealed class SourceLines
{
    private readonly string _text;
    private readonly List<int> _starts = [0];
    private (int Number, string Text) _last = (0, "");

    public SourceLines(string text)
    {
        _text = text;
        for (int at = text.AsSpan().IndexOfAny(Breaks); at >= 0;)
        {
            int next = at + (text.AsSpan(at).StartsWith("\r\n") ? 2 : 1);
            _starts.Add(next);
            int further = text.AsSpan(next).IndexOfAny(Breaks);
            at = further < 0 ? -1 : next + further;
        }
    }

    /// <summary>The line breaks of YAML 1.1, as YamlDotNet counts them.</summary>
    public static SearchValues<char> Breaks { get; } = SearchValues.Create("\r\n\u0085\u2028\u2029");

    /// <summary>A line without its end, by its number from 1; null where there is none.</summary>
    public string? this[int number]
    {
        get
        {
            if (number < 1 || number > _starts.Count)
            {
                return null;
            }

            // The values of one line come one after another.
            if (_last.Number != number)
            {
                _last = (number, Line(CollectionsMarshal.AsSpan(_starts), number));
            }

            return _last.Text;
        }
    }

    private string Line(ReadOnlySpan<int> starts, int number)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(starts[number - 1]);
        int length = rest.IndexOfAny(Breaks);
        return (length < 0 ? rest : rest[..length]).ToString();
    }
}
