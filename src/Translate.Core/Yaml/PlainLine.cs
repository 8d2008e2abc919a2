using System.Collections.Immutable;
using Translate.Errors;

namespace Translate.Yaml;

/// <summary>
/// Reads values that stand whole on one line, in the plainest YAML: words, quoted texts without escapes, and <c>{ }</c> and <c>[ ]</c> of them. It
/// answers null for everything else, right or wrong, and leaves that to the parser.
/// </summary>
internal ref struct PlainLine
{
    private const int DeepestBrackets = 4;

    private readonly string _file;
    private readonly int _number;
    private readonly ReadOnlySpan<char> _text;
    private readonly StringPool _keys;
    private string? _quote;
    private int _at;

    public PlainLine(string file, int number, ReadOnlySpan<char> text, StringPool keys)
    {
        _keys = keys;
        _file = file;
        _number = number;
        _text = text;
    }

    /// <summary>The column looked at, from 0.</summary>
    public int At
    {
        readonly get => _at;
        set => _at = value;
    }

    /// <summary>Whether nothing but space is left.</summary>
    public readonly bool IsAtEnd => !_text[_at..].ContainsAnyExcept(' ');

    /// <summary>Whether a key stands among those read already.</summary>
    public static bool Holds(ImmutableArray<YamlEntry>.Builder entries, YamlScalar key)
    {
        for (int i = 0; i < entries.Count; i++)
        {
            if (string.Equals(entries[i].Key.Text, key.Text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value that fills the rest of the line.</summary>
    public YamlValue? Rest()
    {
        YamlValue? value = Value(PlainCharacters.OnItsLine, depth: 0);
        return value is not null && IsAtEnd ? value : null;
    }

    /// <summary>A key with its colon, and the space after it.</summary>
    public YamlScalar? Key()
    {
        YamlScalar? key = Word(PlainCharacters.InBrackets, _keys);
        if (key is null || !Takes(':') || (_at < _text.Length && _text[_at] != ' '))
        {
            return null;
        }

        SkipSpaces();
        return key;
    }

    /// <summary>The place of the next character.</summary>
    public SourceLocation Here(int length = 1) => new(_file, _number, _at + 1, length, _quote ??= _text.ToString());

    private YamlValue? Value(PlainCharacters allowed, int depth) => (_at < _text.Length ? _text[_at] : '\0') switch
    {
        '{' => depth < DeepestBrackets ? Mapping(depth) : null,
        '[' => depth < DeepestBrackets ? List(depth) : null,
        '"' => Quoted('"', PlainCharacters.InDoubleQuotes),
        '\'' => Quoted('\'', PlainCharacters.InSingleQuotes),
        _ => Word(allowed),
    };

    private YamlScalar? Word(PlainCharacters allowed, StringPool? pool = null)
    {
        ReadOnlySpan<char> rest = _text[_at..];
        if (rest.IsEmpty || PlainCharacters.First.CountFrom(rest[..1]) == 0)
        {
            return null;
        }

        ReadOnlySpan<char> word = rest[..allowed.CountFrom(rest)].TrimEnd(' ');
        var scalar = new YamlScalar(Here(word.Length), pool is null ? word.ToString() : pool.Get(word), IsPlain: true);
        _at += word.Length;
        return scalar;
    }

    private YamlScalar? Quoted(char mark, PlainCharacters allowed)
    {
        ReadOnlySpan<char> inside = _text[(_at + 1)..];
        int end = allowed.CountFrom(inside);
        if (end == inside.Length || inside[end] != mark)
        {
            return null;
        }

        var scalar = new YamlScalar(Here(end + 2), inside[..end].ToString(), IsPlain: false);
        _at += end + 2;
        return scalar;
    }

    private YamlMapping? Mapping(int depth)
    {
        SourceLocation place = Here();
        _at++;
        ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>(2);
        do
        {
            SkipSpaces();
            if (Key() is not { } key || Holds(entries, key)
                || Value(PlainCharacters.InBrackets, depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new YamlEntry(key, value));
            SkipSpaces();
        }
        while (Takes(','));

        return Takes('}') ? new YamlMapping(place, entries.DrainToImmutable()) : null;
    }

    private YamlList? List(int depth)
    {
        SourceLocation place = Here();
        _at++;
        ImmutableArray<YamlValue>.Builder items = ImmutableArray.CreateBuilder<YamlValue>(2);
        do
        {
            SkipSpaces();
            if (Value(PlainCharacters.InBrackets, depth + 1) is not { } value)
            {
                return null;
            }

            items.Add(value);
            SkipSpaces();
        }
        while (Takes(','));

        return Takes(']') ? new YamlList(place, items.DrainToImmutable()) : null;
    }

    private void SkipSpaces()
    {
        while (_at < _text.Length && _text[_at] == ' ')
        {
            _at++;
        }
    }

    private bool Takes(char c)
    {
        bool isThere = _at < _text.Length && _text[_at] == c;
        _at += isThere ? 1 : 0;
        return isThere;
    }
}
