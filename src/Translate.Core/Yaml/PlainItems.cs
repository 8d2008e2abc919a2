using System.Collections.Immutable;
using Translate.Errors;

namespace Translate.Yaml;

/// <summary>
/// Reads the items of a <see cref="YamlStream"/> as long as they are in plain YAML, several times faster than the parser. It stops before the first
/// item that is not, and always before the last, so that the parser judges everything that could be wrong.
/// </summary>
internal ref struct PlainItems
{
    private const int DeepestBlocks = 4;

    private readonly string _file;
    private readonly YamlStream _stream;
    private readonly StringPool _keys = new();
    private PlainLines _lines;

    private PlainItems(string file, string text, YamlStream stream)
    {
        _file = file;
        _stream = stream;
        _lines = new PlainLines(text);
    }

    /// <summary>Hands the items over that it can read; null when it can read none, and then nothing was handed over.</summary>
    public static PlainStretch? Read(string file, string text, YamlStream stream) => new PlainItems(file, text, stream).Read();

    private PlainStretch? Read()
    {
        if (Above() is not { } above || !_lines.MoveNext())
        {
            return null;
        }

        Action<YamlValue>? take = null;
        int indentation = _lines.Indentation;
        int first = _lines.Start;
        int firstLine = _lines.Number;
        int rest = first;
        int restLine = firstLine;
        while (IsItem(indentation) && Item(indentation) is { } value && IsItem(indentation))
        {
            take ??= _stream.Open(above);
            take(value);
            rest = _lines.Start;
            restLine = _lines.Number;
        }

        return take is null ? null : new PlainStretch(take, first, firstLine, rest, restLine - firstLine);
    }

    // The keys above the list.
    private YamlMapping? Above()
    {
        ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (_lines.MoveNext() && _lines.Indentation == 0)
        {
            PlainLine line = Line(at: 0);
            if (line.Key() is not { } key || PlainLine.Holds(entries, key))
            {
                return null;
            }

            if (string.Equals(key.Text, _stream.Key, StringComparison.Ordinal))
            {
                SourceLocation place = entries.Count == 0 ? key.Location : entries[0].Key.Location;
                return line.IsAtEnd ? new YamlMapping(place with { Length = 1 }, entries.ToImmutable()) : null;
            }

            if (line.Rest() is not YamlScalar value)
            {
                return null;
            }

            entries.Add(new YamlEntry(key, value));
        }

        return null;
    }

    private readonly bool IsItem(int indentation) => _lines.Indentation == indentation && _lines.Line[indentation..] is ['-', ' ', not ' ', ..];

    // Leaves the lines at the first that is no part of the item.
    private YamlValue? Item(int indentation)
    {
        if (Line(indentation + 2).Rest() is { } value)
        {
            _lines.MoveNext();
            return value;
        }

        return Mapping(indentation + 2, depth: 0);
    }

    private YamlMapping? Mapping(int indentation, int depth)
    {
        SourceLocation place = Line(indentation).Here();
        ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>(4);
        do
        {
            PlainLine line = Line(indentation);
            if (line.Key() is not { } key || PlainLine.Holds(entries, key)
                || Value(line, indentation, depth) is not { } value)
            {
                return null;
            }

            entries.Add(new YamlEntry(key, value));
        }
        while (_lines.Indentation == indentation && _lines.Line is not [] && _lines.Line[indentation] != '-');

        return new YamlMapping(place, entries.DrainToImmutable());
    }

    private YamlValue? Value(PlainLine line, int indentation, int depth)
    {
        if (!line.IsAtEnd)
        {
            YamlValue? value = line.Rest();
            _lines.MoveNext();
            return value;
        }

        if (depth == DeepestBlocks || !_lines.MoveNext() || _lines.Indentation <= indentation)
        {
            return null;
        }

        return IsItem(_lines.Indentation) ? List(_lines.Indentation) : Mapping(_lines.Indentation, depth + 1);
    }

    private YamlList? List(int indentation)
    {
        SourceLocation place = Line(indentation).Here();
        ImmutableArray<YamlValue>.Builder items = ImmutableArray.CreateBuilder<YamlValue>();
        do
        {
            if (Line(indentation + 2).Rest() is not { } value)
            {
                return null;
            }

            items.Add(value);
            _lines.MoveNext();
        }
        while (IsItem(indentation));

        return new YamlList(place, items.DrainToImmutable());
    }

    private readonly PlainLine Line(int at) => new(_file, _lines.Number, _lines.Line, _keys) { At = at };
}
