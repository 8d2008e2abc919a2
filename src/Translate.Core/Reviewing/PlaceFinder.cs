using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Reviewing;

/// <summary>Finds the units of documents whose source is a given text, whatever its white space.</summary>
internal sealed class PlaceFinder
{
    private const int PrefixLength = 4;

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
