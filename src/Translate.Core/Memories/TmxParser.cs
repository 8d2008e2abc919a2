using System.Xml;
using Translate.Documents;
using Translate.Errors;

namespace Translate.Memories;

/// <summary>Steps through the <c>tu</c> elements of a TMX file.</summary>
internal sealed class TmxParser
{
    private readonly TmxNodes _nodes;
    private readonly string _file;
    private readonly LanguageCode _source;
    private readonly LanguageCode _target;

    public TmxParser(XmlReader xml, string file, LanguageCode source, LanguageCode target)
    {
        _nodes = new TmxNodes(xml, file);
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
            while (_nodes.MoveTo("tu"))
            {
                if (ReadUnit() is { } unit)
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
        var change = TmxChange.Read(_nodes);
        List<TmxVariant> variants = [];
        var properties = new TmxUnit("", []);
        foreach (string child in _nodes.Children())
        {
            if (child is "tuv")
            {
                if (ReadVariant() is { } variant)
                {
                    variants.Add(variant);
                }
            }
            else if (child is "prop" && _nodes.Attribute("type") is { } type)
            {
                properties = WithProperty(properties, type);
            }
        }

        return Paired(variants, properties, change);
    }

    private TmxUnit WithProperty(TmxUnit unit, string type) => type switch
    {
        TmxProperties.Origin => unit with { Origin = Parsed<TargetOrigin>(_nodes.Text()) },
        TmxProperties.State => unit with { State = Parsed<UnitState>(_nodes.Text()) },
        TmxProperties.ContextBefore or TmxProperties.OmegaTBefore => unit with { Context = unit.Context with { Before = _nodes.Text() } },
        TmxProperties.ContextAfter or TmxProperties.OmegaTAfter => unit with { Context = unit.Context with { After = _nodes.Text() } },
        _ => unit,
    };

    private TmxVariant? ReadVariant()
    {
        SourceLocation start = _nodes.Here;
        var change = TmxChange.Read(_nodes);
        string? language = _nodes.Attribute("xml:lang") ?? _nodes.Attribute("lang");
        string? text = null;
        foreach (string child in _nodes.Children())
        {
            if (child is "seg")
            {
                text = Nfc.Of(_nodes.Text());
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

        return string.IsNullOrWhiteSpace(text) ? null : new TmxVariant(language, text, change);
    }

    private TmxUnit? Paired(List<TmxVariant> variants, TmxUnit properties, TmxChange change)
    {
        string? source = variants.Find(v => TmxLanguage.Matches(v.Language, _source)).Text;
        List<TmxVariant> targets = variants.FindAll(v => TmxLanguage.Matches(v.Language, _target));
        if (source is null || targets.Count == 0)
        {
            return null;
        }

        if (targets.Count > 1)
        {
            targets = [.. targets.OrderByDescending(v => string.Equals(v.Language, _target.Tag, StringComparison.OrdinalIgnoreCase))];
        }

        change = targets[0].Change.Or(change);
        return properties with
        {
            Source = source,
            Targets = targets is [var only] ? [only.Text] : [.. targets.Select(t => t.Text).Distinct(StringComparer.Ordinal)],
            Changed = change.Time,
            ChangedBy = change.By,
        };
    }

    private static T? Parsed<T>(string value)
        where T : struct, Enum => Enum.TryParse(value.Trim(), ignoreCase: true, out T parsed) && Enum.IsDefined(parsed) ? parsed : null;

    // XmlException ends its message with the position, which stands in front of ours.
    private static string WithoutPosition(string message)
    {
        int position = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return position < 0 ? message : message[..position];
    }
}
