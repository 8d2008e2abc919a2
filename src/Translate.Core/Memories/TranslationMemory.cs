using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Translate.Documents;
using Translate.Errors;

namespace Translate.Memories;

/// <summary>
/// What people have approved earlier, looked up by the source text. The TMX files are the truth; they are looked up in an index that is
/// built anew when their content changes. Any number of threads may use one.
/// </summary>
public sealed class TranslationMemory : IDisposable
{
    /// <summary>The name of the file that accepted reviews are kept in; all other files are foreign.</summary>
    public const string ReviewedFile = MemoryFile.OwnFile;

    private readonly Lock _gate = new();
    private readonly MemoryLocation _location;
    private readonly MemoryOptions _options;
    private readonly Shelves _shelves;
    private readonly SimilarUnits _similar;
    private readonly MatchRanking _ranking;

    private TranslationMemory(
        MemoryLocation location, MemoryOptions options, Shelves shelves, ImmutableArray<MemoryFile> files, Func<string, ImmutableArray<TermMatch>> names)
    {
        _location = location;
        _options = options;
        _shelves = shelves;
        _ranking = new MatchRanking(options);
        _similar = new SimilarUnits(shelves, options.OfferFrom, names);
        ContentHash = Hash(files, location);
    }

    /// <summary>A memory that holds nothing.</summary>
    public static TranslationMemory Empty { get; } =
        new(new MemoryLocation("", [], LanguageCode.Bokmaal, LanguageCode.English), new MemoryOptions(), Shelves.None, [], _ => []);

    /// <summary>How many units it holds.</summary>
    public long Count => _shelves.Count;

    /// <summary>A hash of its files' names and content: eight hexadecimal digits. It is part of a run's signature.</summary>
    public string ContentHash { get; }

    /// <summary>Opens a memory, building its index where the TMX files have changed. Machine output that nobody reviewed is left out.</summary>
    /// <param name="location">Where it lies.</param>
    /// <param name="options">What is offered, and what is taken off.</param>
    /// <param name="names">Finds the glossary names in a source, so that a match can be mended that differs in them; null without a glossary.</param>
    /// <param name="progress">Hears of the building, which takes some seconds for each hundred thousand units.</param>
    /// <param name="cancellationToken">Stops the building.</param>
    /// <exception cref="DataFileException">A TMX file cannot be read.</exception>
    /// <exception cref="StageException">The index cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the index is the old one or none.</exception>
    public static TranslationMemory Open(
        MemoryLocation location,
        MemoryOptions options,
        Func<string, ImmutableArray<TermMatch>>? names = null,
        IProgress<MemoryProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        if (location.Files.IsEmpty)
        {
            return new TranslationMemory(location, options, Shelves.None, [], _ => []);
        }

        ImmutableArray<MemoryFile> files = default;
        for (int attempt = 0; attempt < 3; attempt++)
        {
            files = Hashed(location, cancellationToken);
            var shelves = Shelves.Open(location, ShelfPlan.Of(files, location.Source, location.Target), progress, cancellationToken);

            // A file that was replaced while it was read would stand in the index under the hash of what it was before.
            if (Hashed(location, cancellationToken).SequenceEqual(files))
            {
                return new TranslationMemory(location, options, shelves, files, names ?? (_ => []));
            }

            shelves.Dispose();
        }

        throw MemoryIndexException.Restless(files[0].Path);
    }

    /// <summary>
    /// The translations of the same text, whatever its white space, best first: those between the same neighbours, then the others.
    /// See <c>docs/memory.md</c> for the order. No more than a hundred are offered.
    /// </summary>
    /// <exception cref="StageException">The index is damaged.</exception>
    public ImmutableArray<MemoryMatch> Find(string source, SourceContext context = default) =>
        Guarded(() => _ranking.Best(Same(MemoryKey.Of(source), context)).ToImmutableArray());

    /// <summary>
    /// What to offer for a text, best first: the translations of the same text, all of them, then mended and fuzzy matches up to the
    /// number that the options name.
    /// </summary>
    /// <exception cref="StageException">The index is damaged.</exception>
    public ImmutableArray<MemoryMatch> Match(string source, SourceContext context = default) => Guarded(() =>
    {
        string key = MemoryKey.Of(source);
        MemoryMatch[] same = [.. _ranking.Best(Same(key, context))];
        int wanted = _options.Offers - same.Length;
        return wanted <= 0 ? [.. same] : same.Concat(Similar(key, wanted)).ToImmutableArray();
    });

    /// <summary>How many units each file has in the languages of the memory, in the order of the files; none for a file without.</summary>
    /// <exception cref="StageException">The index is damaged.</exception>
    public ImmutableArray<MemoryFileCount> CountByFile() => Guarded(() => _shelves.CountByFile().ToImmutableArray());

    /// <summary>The space that the index takes on the disk, in bytes.</summary>
    public long IndexSize => _shelves.Size;

    /// <inheritdoc/>
    public void Dispose() => _shelves.Dispose();

    private IEnumerable<MemoryMatch> Similar(string key, int wanted) => _ranking.Best(_similar.Find(key))
        .Where(m => m.Score >= _options.OfferFrom)
        .Take(wanted)
        .Select(m => m with { Differences = WordDifference.Between(MemoryKey.Of(m.Source), key) });

    private IEnumerable<FoundUnit> Same(string key, SourceContext context)
    {
        long? before = TextHash.OfNeighbour(context.Before);
        long? after = TextHash.OfNeighbour(context.After);
        long? inContext = TextHash.InContext(key, context);
        IEnumerable<FiledUnit> found = inContext is { } hash ? _shelves.WithContext(hash) : [];
        return found.Concat(_shelves.WithHash(TextHash.Of(key)))
            .Where(f => string.Equals(MemoryKey.Of(f.Unit.Source), key, StringComparison.Ordinal))
            .Select(f => new FoundUnit(f.Unit, f.File, inContext is not null && f.Unit.InContext == inContext ? MatchKind.InContext : MatchKind.Exact, Likeness.Same)
            {
                SameNeighbours = (before is not null && before == f.Unit.Before ? 1 : 0) + (after is not null && after == f.Unit.After ? 1 : 0),
            });
    }

    private T Guarded<T>(Func<T> work)
    {
        lock (_gate)
        {
            try
            {
                return work();
            }
            catch (SqliteException e)
            {
                throw MemoryIndexException.Damaged(_location.IndexFolder, e);
            }
        }
    }

    private static ImmutableArray<MemoryFile> Hashed(MemoryLocation location, CancellationToken cancellationToken) =>
        new FileHashes(Path.Combine(location.IndexFolder, "files.tsv")).Of(location.Files, location.Folder, cancellationToken);

    private static string Hash(ImmutableArray<MemoryFile> files, MemoryLocation location)
    {
        string content = $"{location.Source}>{location.Target}\n{string.Join('\n', files.Select(f => $"{f.Hash} {f.Name}"))}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..8];
    }
}
