using System.Collections.Immutable;
using Translate.Errors;

namespace Translate.Glossaries.Interchange;

/// <summary>Counts what an import leaves out or changes, so that nothing is lost without a word.</summary>
internal sealed class ImportRemarks
{
    private readonly Dictionary<string, List<SourceLocation>> _places = new(StringComparer.Ordinal);

    /// <summary>Takes one case down.</summary>
    /// <param name="what">What became of it: the same words for the same kind of case.</param>
    /// <param name="place">Where it stood.</param>
    public void Add(string what, SourceLocation place)
    {
        if (!_places.TryGetValue(what, out List<SourceLocation>? places))
        {
            _places.Add(what, places = []);
        }

        places.Add(place);
    }

    /// <summary>The remarks in the order of their first places.</summary>
    public ImmutableArray<ImportRemark> ToRemarks() =>
    [
        .. _places.Select(p => new ImportRemark(p.Value[0].File, p.Key, [.. p.Value.Select(l => l.Line).Order()]))
            .OrderBy(r => r.Lines[0]).ThenBy(r => r.What, StringComparer.Ordinal),
    ];
}
