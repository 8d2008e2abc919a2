using System.Text;
using System.Xml;
using Translate.Documents;
using Translate.Errors;

namespace Translate.Memories;

/// <summary>Steps through the <c>tu</c> elements of a TMX file.</summary>
internal sealed class TmxParser
{
    private const int DeepestElement = 64;
    private const int LongestText = 100_000;

    private readonly XmlReader _xml;
    private readonly string _file;
    private readonly LanguageCode _source;
    private readonly LanguageCode _target;
    private readonly char[] _buffer = new char[4096];
    private bool _hasRoot;

    public TmxParser(XmlReader xml, string file, LanguageCode source, LanguageCode target)
    {
        _xml = xml;
        _file = file;
        _source = source;
        _target = target;
    }

    /// <summary>The next unit with a source and a target in the languages wanted, or null at the end of the file.</summary>
    /// <exception cref="DataFileException">The file is not well-formed, no TMX, or too large or too deep somewhere.</exception>
    public TmxUnit? NextUnit()
    {
        try
        {
            while (Step())
            {
                if (_xml.NodeType == XmlNodeType.Element && IsAt("tu") && ReadUnit() is { } unit)
                {
                    return unit;
                }
            }

            return null;
        }
        catch (XmlException e)
        {
            throw DataFileException.At(
                new SourceLocation(_file, e.LineNumber, e.LinePosition),
                $"this is not well-formed XML: {WithoutPosition(e.Message)} Export the memory anew as UTF-8, or mend this place.");
        }
        catch (IOException e)
        {
            throw DataFileException.NotReadable(_file, e);
        }
    }

    private TmxUnit? ReadUnit()
    {
        List<TmxVariant> variants = [];
        TargetOrigin? origin = null;
        UnitState? state = null;
        foreach (string child in Children())
        {
            if (child is "tuv")
            {
                if (ReadVariant() is { } variant)
                {
                    variants.Add(variant);
                }
            }
            else if (child is "prop" && _xml.GetAttribute("type") is { } type)
            {
                string value = ReadText();
                origin = type is TmxProperties.Origin ? Parsed<TargetOrigin>(value) : origin;
                state = type is TmxProperties.State ? Parsed<UnitState>(value) : state;
            }
        }

        return Paired(variants) is { } unit ? unit with { Origin = origin, State = state } : null;
    }

    private TmxVariant? ReadVariant()
    {
        SourceLocation start = Here();
        string? language = _xml.GetAttribute("xml:lang") ?? _xml.GetAttribute("lang");
        string? text = null;
        foreach (string child in Children())
        {
            if (child is "seg")
            {
                text = ReadText().Normalize(NormalizationForm.FormC);
            }
        }

        if (string.IsNullOrWhiteSpace(language))
        {
            throw DataFileException.At(start, "this 'tuv' does not say its language. Add 'xml:lang=\"nb\"' or whichever it is.");
        }

        if (text is null)
        {
            throw DataFileException.At(start, "this 'tuv' has no 'seg', so there is no text in it. Add one, or remove the 'tuv'.");
        }

        return string.IsNullOrWhiteSpace(text) ? null : new TmxVariant(language, text);
    }

    private TmxUnit? Paired(List<TmxVariant> variants)
    {
        string? source = variants.Find(v => TmxLanguage.Matches(v.Language, _source)).Text;
        string[] targets =
        [
            .. variants.Where(v => TmxLanguage.Matches(v.Language, _target))
                .OrderByDescending(v => string.Equals(v.Language, _target.Tag, StringComparison.OrdinalIgnoreCase))
                .Select(v => v.Text).Distinct(StringComparer.Ordinal),
        ];
        return source is null || targets.Length == 0 ? null : new TmxUnit(source, [.. targets]);
    }

    /// <summary>The names of the child elements of the element at hand; the reader stands at each in turn, and what the caller leaves of it is passed over.</summary>
    private IEnumerable<string> Children()
    {
        if (_xml.IsEmptyElement)
        {
            yield break;
        }

        int depth = _xml.Depth;
        while (Step() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == depth + 1)
            {
                yield return _xml.LocalName;
            }
        }
    }

    /// <summary>The text of the element at hand. Inline codes and the text inside them are left out; highlighted text (<c>hi</c>) stays.</summary>
    private string ReadText()
    {
        if (_xml.IsEmptyElement)
        {
            return "";
        }

        SourceLocation start = Here();
        var text = new StringBuilder();
        int depth = _xml.Depth;
        int codeDepth = int.MaxValue;
        while (Step() && _xml.Depth > depth)
        {
            if (_xml.Depth <= codeDepth)
            {
                bool startsCode = _xml.NodeType == XmlNodeType.Element && !_xml.IsEmptyElement && IsCode(_xml.LocalName);
                codeDepth = startsCode ? _xml.Depth : int.MaxValue;
            }

            if (codeDepth == int.MaxValue && _xml.CanReadValueChunk && _xml.HasValue)
            {
                AppendValue(text, start);
            }
        }

        return text.ToString();
    }

    private void AppendValue(StringBuilder text, SourceLocation start)
    {
        for (int read; (read = _xml.ReadValueChunk(_buffer, 0, _buffer.Length)) > 0;)
        {
            if (text.Length + read > LongestText)
            {
                throw DataFileException.At(
                    start, FormattableString.Invariant($"this text has more than {LongestText:N0} characters. Split it into sentences, or remove the unit."));
            }

            text.Append(_buffer, 0, read);
        }
    }

    private bool Step()
    {
        if (!_xml.Read())
        {
            return false;
        }

        if (_xml.Depth > DeepestElement)
        {
            throw DataFileException.At(Here(), FormattableString.Invariant($"the elements are nested more than {DeepestElement} deep; no TMX is. Export the memory anew."));
        }

        if (!_hasRoot && _xml.NodeType == XmlNodeType.Element)
        {
            _hasRoot = IsAt("tmx") ? true : throw DataFileException.At(
                Here(), $"this is no TMX file: it begins with '{_xml.LocalName}', not with 'tmx'. Name only TMX files in 'memory: files'.");
        }

        return true;
    }

    private bool IsAt(string element) => string.Equals(_xml.LocalName, element, StringComparison.Ordinal);

    private SourceLocation Here()
    {
        var position = (IXmlLineInfo)_xml;
        return new SourceLocation(_file, position.LineNumber, position.LinePosition);
    }

    private static bool IsCode(string element) => element is "bpt" or "ept" or "ph" or "it" or "ut";

    private static T? Parsed<T>(string value)
        where T : struct, Enum => Enum.TryParse(value.Trim(), ignoreCase: true, out T parsed) && Enum.IsDefined(parsed) ? parsed : null;

    // XmlException ends its message with the position, which stands in front of ours.
    private static string WithoutPosition(string message)
    {
        int position = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return position < 0 ? message : message[..position];
    }
}
