using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Translate.Memories;

/// <summary>The index of a memory: a few shelves, looked through as one.</summary>
internal sealed class Shelves : IDisposable
{
    private readonly ImmutableArray<(Shelf Shelf, ShelfPlan Plan)> _shelves;

    private Shelves(ImmutableArray<(Shelf Shelf, ShelfPlan Plan)> shelves) => _shelves = shelves;

    /// <summary>No shelf at all.</summary>
    public static Shelves None { get; } = new([]);

    /// <summary>How many units they hold.</summary>
    public long Count => _shelves.Sum(s => s.Shelf.Count);

    /// <summary>The size of their files in bytes.</summary>
    public long Size => _shelves.Sum(s => s.Shelf.Size);

    /// <summary>Opens the shelves of a memory, building those that are missing or damaged.</summary>
    public static Shelves Open(
        MemoryLocation location, ImmutableArray<ShelfPlan> plans, IProgress<MemoryProgress>? progress, CancellationToken cancellationToken)
    {
        if (plans.IsEmpty)
        {
            return None;
        }

        string[] paths = [.. plans.Select(p => Path.Combine(location.IndexFolder, p.Name))];
        var builder = new ShelfBuilder(location.IndexFolder, location.Source, location.Target);
        if (!Array.TrueForAll(paths, File.Exists))
        {
            builder.Build(plans, progress, cancellationToken);
        }

        try
        {
            return Opened(paths, plans);
        }
        catch (SqliteException)
        {
            Array.ForEach(paths, File.Delete);
            builder.Build(plans, progress, cancellationToken);
            return Opened(paths, plans);
        }
    }

    /// <summary>The units with this hash of their source, with their files.</summary>
    public IEnumerable<FiledUnit> WithHash(long hash) => _shelves.SelectMany(s => s.Shelf.WithHash(hash).Select(u => Filed(s.Plan, u)));

    /// <summary>The units with this hash of their source and neighbours, with their files.</summary>
    public IEnumerable<FiledUnit> WithContext(long hash) => _shelves.SelectMany(s => s.Shelf.WithContext(hash).Select(u => Filed(s.Plan, u)));

    /// <summary>The units most like a text by their trigrams, best first.</summary>
    public IEnumerable<Candidate> Like(CandidateSearch search)
    {
        for (int i = 0; i < _shelves.Length; i++)
        {
            _shelves[i].Shelf.Search(search, i);
        }

        return search.Best();
    }

    /// <summary>The source of a candidate.</summary>
    public string Source(Candidate candidate) => _shelves[candidate.Shelf].Shelf.Source(candidate.Id);

    /// <summary>All of a candidate, with its file.</summary>
    public FiledUnit Unit(Candidate candidate)
    {
        (Shelf shelf, ShelfPlan plan) = _shelves[candidate.Shelf];
        return Filed(plan, shelf.Unit(candidate.Id));
    }

    /// <summary>What the index holds of each file, in the order of the files.</summary>
    public IEnumerable<MemoryFileCount> CountByFile() => _shelves
        .SelectMany(s => s.Shelf.CountByFile().Select(c => (File: s.Plan.Files[c.File], Count: c)))
        .OrderBy(c => c.File.Order)
        .Select(c => new MemoryFileCount(c.File.Name, c.Count.Units, c.Count.Reviewed, c.Count.Unreviewed));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach ((Shelf shelf, _) in _shelves)
        {
            shelf.Dispose();
        }
    }

    private static FiledUnit Filed(ShelfPlan plan, StoredUnit unit) => new(unit, plan.Files[unit.File]);

    private static Shelves Opened(string[] paths, ImmutableArray<ShelfPlan> plans)
    {
        List<(Shelf, ShelfPlan)> opened = [];
        try
        {
            for (int i = 0; i < paths.Length; i++)
            {
                opened.Add((Shelf.Open(paths[i]), plans[i]));
            }

            return new Shelves([.. opened]);
        }
        catch
        {
            new Shelves([.. opened]).Dispose();
            throw;
        }
    }
}
