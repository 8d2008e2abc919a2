using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Reviewing;

/// <summary>Finds the units of documents whose source is a given text, whatever its white space.</summary>
internal sealed class PlaceFinder
{
    private const int PrefixLength = 4;
    private const int MostJoined = 50;

    private readonly ImmutableArray<BilingualDocument> _documents;
    private readonly string[][] _texts;
    private readonly ILookup<string, Place> _whole;
    private readonly ILookup<string, Place> _byStart;
    private readonly Dictionary<string, int> _articles = new(StringComparer.Ordinal);
    private readonly ILookup<string, int> _fileNames;

    private readonly HashSet<string> _unreadable;

    /// <summary>A finder in some articles.</summary>
    /// <param name="documents">The articles.</param>
    /// <param name="unreadable">The names of articles that there are besides, but could not be read.</param>
    public PlaceFinder(ImmutableArray<BilingualDocument> documents, ImmutableArray<string> unreadable)
    {
        _unreadable = [.. unreadable, .. unreadable.Select(FileName)];
        _documents = documents;
        _texts = [.. documents.Select(d => d.Units.Select(u => CompactText.Of(u.Source.Text)).ToArray())];
        Place[] all =
        [
            .. documents.SelectMany((d, i) => d.Units.Select((u, j) => (u, new Place(i, j, 1)))).Where(p => p.u.Block.IsTranslatable).Select(p => p.Item2),
        ];
        _whole = all.ToLookup(TextAt, StringComparer.Ordinal);
        _byStart = all.ToLookup(p => Prefix(TextAt(p)), StringComparer.Ordinal);
        _fileNames = documents.Select((d, i) => (d, i)).ToLookup(p => FileName(p.d.Article.Name + p.d.Article.Extension), p => p.i, StringComparer.Ordinal);
        for (int i = 0; i < documents.Length; i++)
        {
            _articles[documents[i].Article.Name] = i;
            _articles[documents[i].Article.Name + documents[i].Article.Extension] = i;
        }
    }

    /// <summary>The document of an article as a file names it: by its whole name, or by its file name where no other article has that.</summary>
    public int? Document(string? article)
    {
        if (article is null)
        {
            return null;
        }

        string name = article.Replace('\\', '/');
        return _articles.TryGetValue(name, out int document) ? document
            : _fileNames[FileName(name)].ToArray() is [var only] ? only
            : null;
    }

    /// <summary>Whether the article that a file names, which is no document here, is one that could not be read.</summary>
    public bool IsUnreadable(string? article)
    {
        string? name = article?.Replace('\\', '/');
        return name is not null && new[] { name, FileName(name) }.Any(n => _unreadable.Contains(n) || _unreadable.Contains(Path.ChangeExtension(n, null)));
    }

    /// <summary>The unit of a document that has an id, when it is one to be translated.</summary>
    public int? Unit(int document, string id)
    {
        ImmutableArray<TranslationUnit> units = _documents[document].Units;
        for (int i = 0; i < units.Length; i++)
        {
            if (units[i].Block.IsTranslatable && string.Equals(units[i].Id, id, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>
    /// The places with a text: single units first, and only where there are none neighbours of one block that have it together.
    /// </summary>
    /// <param name="compact">The text, compact.</param>
    /// <param name="document">The only document to look in, or null for all.</param>
    public ImmutableArray<Place> Find(string compact, int? document)
    {
        bool IsWanted(Place place) => document is null || place.Document == document;
        ImmutableArray<Place> single = [.. _whole[compact].Where(IsWanted)];
        return single.IsEmpty
            ? [.. Enumerable.Range(1, Math.Min(PrefixLength, compact.Length))
                .SelectMany(length => _byStart[compact[..length]])
                .Where(IsWanted)
                .Select(p => Extended(p, compact))
                .OfType<Place>()]
            : single;
    }

    /// <summary>The runs of segments from one on that are one or more whole units, the shortest first, with the places that have their text.</summary>
    public IEnumerable<(ImmutableArray<ReviewedSegment> Segments, ImmutableArray<Place> Places)> RunsFrom(ImmutableArray<ReviewedSegment> segments, int start, int? document)
    {
        string compact = "";
        for (int end = start; end < Math.Min(segments.Length, start + MostJoined); end++)
        {
            compact += CompactText.Of(segments[end].Source.Text);
            ImmutableArray<Place> places = compact.Length == 0 ? [] : Find(compact, document);
            if (!places.IsEmpty)
            {
                yield return (segments[start..(end + 1)], places);
            }
        }
    }

    /// <summary>The places that a passage says it is: the unit that its first segment names, and all units of its block.</summary>
    public IEnumerable<Place> Named(int document, ReviewedPassage passage)
    {
        if (passage.Segments is [{ Unit: { } id }, ..] && Unit(document, id) is { } unit)
        {
            yield return new Place(document, unit, 1);
        }

        ImmutableArray<TranslationUnit> units = _documents[document].Units;
        int[] block = [.. Enumerable.Range(0, units.Length).Where(i => units[i].Block.IsTranslatable && string.Equals(units[i].Block.Id, passage.Block, StringComparison.Ordinal))];
        if (block.Length > 0)
        {
            yield return new Place(document, block[0], block.Length);
        }
    }

    /// <summary>The text of a place, compact.</summary>
    public string TextOf(Place place) => string.Concat(_texts[place.Document][place.Start..(place.Start + place.Count)]);

    private Place? Extended(Place start, string compact)
    {
        ImmutableArray<TranslationUnit> units = _documents[start.Document].Units;
        int matched = 0;
        for (int i = start.Start; i < units.Length && ReferenceEquals(units[i].Block, units[start.Start].Block); i++)
        {
            string text = _texts[start.Document][i];
            if (string.CompareOrdinal(compact, matched, text, 0, text.Length) != 0)
            {
                return null;
            }

            matched += text.Length;
            if (matched == compact.Length)
            {
                return start with { Count = i - start.Start + 1 };
            }
        }

        return null;
    }

    private string TextAt(Place place) => _texts[place.Document][place.Start];

    private static string Prefix(string text) => text[..Math.Min(PrefixLength, text.Length)];

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
