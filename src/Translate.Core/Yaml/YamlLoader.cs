using System.Collections.Immutable;
using Translate.Errors;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Translate.Yaml;

/// <summary>
/// Loads the one document of a YAML file as a tree whose every value knows its line and column. It takes the plain YAML that people write
/// by hand: anchors, aliases and tags are refused (an alias bomb cannot even begin), and so are duplicate keys and deep nesting.
/// </summary>
internal sealed class YamlLoader
{
    private const int DeepestNesting = 32;

    private readonly string _file;
    private readonly Lazy<SourceLines> _lines;
    private readonly List<Mistake> _mistakes;
    private readonly YamlStream? _stream;
    private readonly PlainStretch? _plain;
    private readonly Parser _parser;

    private YamlLoader(string file, string text, List<Mistake> mistakes, YamlStream? stream)
    {
        _file = file;
        _lines = new Lazy<SourceLines>(() => new SourceLines(text));
        _mistakes = mistakes;
        _stream = stream;
        _plain = stream is null ? null : PlainItems.Read(file, text, stream);
        _parser = new Parser(new StringReader(_plain is null ? text : string.Concat(text.AsSpan(0, _plain.Start), text.AsSpan(_plain.End))));
    }

    /// <summary>The root of the document; null when the file holds nothing or is broken beyond reading, the mistake having been reported.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="mistakes">Where mistakes are reported.</param>
    /// <param name="stream">The list whose items are handed over one by one and are not kept in the tree, or null.</param>
    public static YamlValue? Load(string file, string text, List<Mistake> mistakes, YamlStream? stream = null)
    {
        var loader = new YamlLoader(file, text, mistakes, stream);
        try
        {
            return loader.Document();
        }
        catch (YamlException e)
        {
            mistakes.Add(new Mistake(loader.At(e.Start, e.Start), $"this is not YAML: {Reworded(e.Message)}"));
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet loses its own place in some unclosed flow collections instead of reporting them.
            Mark last = loader._parser.Current?.Start ?? Mark.Empty;
            mistakes.Add(new Mistake(loader.At(last, last), "this is not YAML: something that begins with '{' or '[' is not closed here or after."));
            return null;
        }
    }

    private YamlValue? Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            return null;
        }

        YamlValue root = Value(depth: 0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out DocumentStart? second))
        {
            Report(second, "a second document starts here ('---'); only one is read. Move it to a file of its own.");
        }

        return root;
    }

    private YamlValue Value(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new YamlException(_parser.Current!.Start, _parser.Current.End, "nested too deep: more than 32 levels");
        }

        if (_parser.TryConsume<AnchorAlias>(out AnchorAlias? alias))
        {
            Report(alias, $"the alias '*{alias.Value}' is not supported. Write the value out.");
            return new YamlScalar(At(alias.Start, alias.End), "", IsPlain: false);
        }

        if (_parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            Report(anchored, $"the anchor '&{anchored.Anchor.Value}' is not supported. Remove it.");
        }

        if (_parser.Current is NodeEvent { Tag.IsEmpty: false } tagged)
        {
            Report(tagged, "tags ('!…') are not supported. Remove it.");
        }

        return _parser.Current switch
        {
            MappingStart => Mapping(depth),
            SequenceStart => List(depth),
            _ => Scalar(_parser.Consume<Scalar>()),
        };
    }

    private YamlScalar Scalar(Scalar scalar)
    {
        // In quotes YAML writes them as escapes ("\0"), which the check of the file's own text cannot see.
        int control = scalar.Value.AsSpan().IndexOfAnyInRange('\0', '\u0008');
        if (control >= 0)
        {
            Report(scalar, $"this text holds the control character U+{(int)scalar.Value[control]:X4}. Remove it.");
        }

        return new YamlScalar(At(scalar.Start, scalar.End), scalar.Value, scalar.Style == ScalarStyle.Plain);
    }

    private YamlList List(int depth)
    {
        ImmutableArray<YamlValue>.Builder items = ImmutableArray.CreateBuilder<YamlValue>();
        SourceLocation place = Items(depth, items.Add);
        return new YamlList(place, items.DrainToImmutable());
    }

    private SourceLocation Items(int depth, Action<YamlValue> take)
    {
        SequenceStart start = _parser.Consume<SequenceStart>();
        SourceLocation place = At(start.Start, start.Start);
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            take(Value(depth + 1));
        }

        return place;
    }

    private YamlMapping Mapping(int depth)
    {
        MappingStart start = _parser.Consume<MappingStart>();
        Mark begin = start.End.Index == 0 ? _parser.Current!.Start : start.Start; // A pair in a list, [a: b], has no mark of its own.
        SourceLocation place = At(begin, begin);
        ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            YamlValue key = Value(depth + 1);
            bool isNew = IsNew(key, seen);
            YamlValue value = isNew && depth == 0 && Streams((YamlScalar)key)
                ? new YamlList(Items(depth + 1, _plain?.Take ?? _stream!.Open(new YamlMapping(place, entries.ToImmutable()))), [])
                : Value(depth + 1);
            if (isNew)
            {
                entries.Add(new YamlEntry((YamlScalar)key, value));
            }
        }

        return new YamlMapping(place, entries.DrainToImmutable());
    }

    private bool IsNew(YamlValue key, Dictionary<string, int> seen)
    {
        if (key is not YamlScalar name)
        {
            _mistakes.Add(new Mistake(key.Location, $"a key must be a word, not {key.Describe()}."));
            return false;
        }

        if (seen.TryAdd(name.Text, name.Location.Line))
        {
            return true;
        }

        FormattableString message = $"the key '{name.Text}' stands twice; the first is in line {seen[name.Text]}. Keep one.";
        _mistakes.Add(new Mistake(name.Location, FormattableString.Invariant(message)));
        return false;
    }

    // An anchor or a tag on the list is reported where every value is looked at.
    private bool Streams(YamlScalar key) => _stream is not null && string.Equals(key.Text, _stream.Key, StringComparison.Ordinal)
        && _parser.Accept<SequenceStart>(out SequenceStart? list) && list.Anchor.IsEmpty && list.Tag.IsEmpty;

    private void Report(ParsingEvent parsing, string message) => _mistakes.Add(new Mistake(At(parsing.Start, parsing.End), message));

    private SourceLocation At(Mark start, Mark end)
    {
        int line = (int)start.Line;
        if (_plain is not null && line >= _plain.FirstLine)
        {
            line += _plain.Lines;
        }

        int length = end.Line == start.Line ? Math.Max(1, (int)(end.Column - start.Column)) : 1;
        return new SourceLocation(_file, line, (int)start.Column, length, _lines.Value[line]);
    }

    private static string Reworded(string message)
    {
        string plain = message.Replace("\n", " ", StringComparison.Ordinal).TrimEnd('.', ' ');
        return $"{plain}. A text with ':', '#', '@' or a leading quote needs quotation marks around it; indentation is in spaces.";
    }
}
