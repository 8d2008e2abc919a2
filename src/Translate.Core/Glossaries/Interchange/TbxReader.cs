using System.Collections.Immutable;
using System.Xml;
using Translate.Errors;

namespace Translate.Glossaries.Interchange;

/// <summary>
/// Reads TBX concept by concept: version 2 (ISO 30042:2008, <c>martif</c>) and version 3 (ISO 30042:2019, <c>tbx</c>) in both its styles,
/// categories as attributes (DCA) and as elements (DCT). Nothing outside the file is read.
/// </summary>
internal sealed class TbxReader
{
    /// <summary>The most characters a file may have: 1 Gi.</summary>
    private const long MostCharacters = 1L << 30;

    private readonly string _file;
    private readonly List<Mistake> _mistakes;
    private readonly XmlReader _xml;
    private readonly TbxNodes _nodes;

    /// <summary>A reader of a stream.</summary>
    /// <param name="stream">The TBX.</param>
    /// <param name="file">The file as the user knows it, for messages.</param>
    /// <param name="mistakes">What was found wrong so far.</param>
    public TbxReader(Stream stream, string file, List<Mistake> mistakes)
    {
        _file = file;
        _mistakes = mistakes;
        _xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            // Parsed, not prohibited, so that what it declares can be told from the mere name of the standard's DTD.
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            MaxCharactersFromEntities = 1024,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
        _nodes = new TbxNodes(_xml, file);
    }

    /// <summary>The concepts. Where the file breaks off being well-formed, reading ends and the mistake is reported.</summary>
    public IEnumerable<TbxConcept> Concepts()
    {
        bool hasRoot = false;
        while (Guarded(() => Next(ref hasRoot)) is { } concept)
        {
            yield return concept;
        }
    }

    private TbxConcept? Guarded(Func<TbxConcept?> next)
    {
        try
        {
            return next();
        }
        catch (XmlException e)
        {
            string message = $"this is not well-formed XML: {WithoutPosition(e.Message)} Export the term base anew, or mend this place.";
            _mistakes.Add(new Mistake(new SourceLocation(_file, e.LineNumber, e.LinePosition), message));
        }
        catch (DataFileException e)
        {
            _mistakes.AddRange(e.Mistakes);
        }

        return null;
    }

    private TbxConcept? Next(ref bool hasRoot)
    {
        while (_nodes.MoveToElement())
        {
            if (!hasRoot && _nodes.Name is not ("martif" or "tbx"))
            {
                throw DataFileException.At(_nodes.Here, $"this is no TBX file: it begins with '{_nodes.Name}', not with 'tbx' or 'martif'.");
            }

            hasRoot = true;
            if (_nodes.Name is "conceptEntry" or "termEntry")
            {
                return Concept();
            }
        }

        return null;
    }

    private TbxConcept Concept()
    {
        SourceLocation start = _nodes.Here;
        string? id = _nodes.Attribute("id");
        ImmutableArray<TbxLanguage>.Builder languages = ImmutableArray.CreateBuilder<TbxLanguage>();
        List<TbxNote> notes = [];
        foreach (string child in _nodes.Children())
        {
            if (child is not ("langSec" or "langSet"))
            {
                ReadNote(child, notes);
            }
            else if (Language() is { } language)
            {
                languages.Add(language);
            }
        }

        return new TbxConcept(id, start, [.. notes], languages.ToImmutable());
    }

    private TbxLanguage? Language()
    {
        SourceLocation start = _nodes.Here;
        string name = _nodes.Name;
        string? tag = _nodes.Attribute("xml:lang") ?? _nodes.Attribute("lang");
        ImmutableArray<TbxTerm>.Builder terms = ImmutableArray.CreateBuilder<TbxTerm>();
        List<TbxNote> notes = [];
        foreach (string child in _nodes.Children())
        {
            if (child is "termSec" or "tig" or "ntig")
            {
                terms.Add(Term());
            }
            else
            {
                ReadNote(child, notes);
            }
        }

        if (!string.IsNullOrWhiteSpace(tag))
        {
            return new TbxLanguage(tag, start, [.. notes], terms.ToImmutable());
        }

        _mistakes.Add(new Mistake(start, $"this '{name}' does not say its language. Add 'xml:lang=\"nb\"' or whichever it is."));
        return null;
    }

    private TbxTerm Term()
    {
        SourceLocation start = _nodes.Here;
        string name = _nodes.Name;
        List<TbxNote> notes = [];
        List<TbxNote> texts = [];
        ReadTermParts(texts, notes);
        if (texts is not [{ Text.Length: > 0 }, ..])
        {
            _mistakes.Add(new Mistake(texts is [var empty, ..] ? empty.Location : start, $"this '{name}' has no term in it. Write one, or remove it."));
            return new TbxTerm("", start, [.. notes]);
        }

        return new TbxTerm(texts[0].Text, texts[0].Location, [.. notes]);
    }

    // An ntig holds its term and its notes in a termGrp.
    private void ReadTermParts(List<TbxNote> texts, List<TbxNote> notes)
    {
        foreach (string child in _nodes.Children())
        {
            if (child is "termGrp")
            {
                ReadTermParts(texts, notes);
            }
            else if (child is "term")
            {
                texts.Add(new TbxNote(child, ReadTo(out SourceLocation place), place));
            }
            else
            {
                ReadNote(child, notes);
            }
        }
    }

    private string ReadTo(out SourceLocation place)
    {
        place = _nodes.Here;
        return _nodes.Text();
    }

    private void ReadNote(string element, List<TbxNote> notes)
    {
        if (element is "descripGrp" or "adminGrp" or "transacGrp" or "termNoteGrp" or "termCompGrp" or "termCompList")
        {
            foreach (string child in _nodes.Children())
            {
                ReadNote(child, notes);
            }

            return;
        }

        SourceLocation place = _nodes.Here;
        string type = _nodes.Attribute("type") ?? element;
        string? target = _nodes.Attribute("target");
        string text = _nodes.Text();
        notes.Add(new TbxNote(type, target ?? text, place));
    }

    // XmlException ends its message with the position, which stands in front of ours.
    private static string WithoutPosition(string message)
    {
        int position = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return position < 0 ? message : message[..position];
    }
}
