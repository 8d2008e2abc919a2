namespace Translate.Yaml;

/// <summary>The lines of a text one after another, with what tells how they hang together.</summary>
internal ref struct PlainLines(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next = 0;

    /// <summary>The line's number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Where the line begins.</summary>
    public int Start { get; private set; }

    /// <summary>The line without its end.</summary>
    public ReadOnlySpan<char> Line { get; private set; }

    /// <summary>How many spaces it begins with.</summary>
    public readonly int Indentation => Line.IndexOfAnyExcept(' ') is var first && first < 0 ? Line.Length : first;

    /// <summary>Goes on to the next line that says something; false at the end of the text.</summary>
    public bool MoveNext()
    {
        do
        {
            if (_next >= _text.Length)
            {
                Start = _text.Length;
                Line = [];
                return false;
            }

            Start = _next;
            Number++;
            int length = _text[_next..].IndexOf('\n');
            int end = length < 0 ? _text.Length : _next + length;
            _next = length < 0 ? end : end + 1;
            Line = _text[Start..end];
            Line = Line is [.. var whole, '\r'] ? whole : Line;
        }
        while (SaysNothing(Line[Indentation..]));

        return true;
    }

    // YAML counts other characters as ends of lines too; a remark that holds one is left to the parser.
    private static bool SaysNothing(ReadOnlySpan<char> rest) => rest.IsEmpty || (rest[0] == '#' && !rest.ContainsAny(SourceLines.Breaks));
}
