using Microsoft.Data.Sqlite;

namespace Translate.Memories;

/// <summary>Writes the units of TMX files into a new shelf.</summary>
internal sealed class ShelfWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly UnitInsertion _insertion;
    private readonly HashSet<long> _known = [];
    private GramBlock _block = new(0);
    private int _blocks;

    /// <summary>A shelf in a file that does not exist yet.</summary>
    public ShelfWriter(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();

        // Nobody reads the file before it is whole and renamed: what a journal would guard does not exist.
        ShelfSchema.Execute(_connection, "PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536");
        _transaction = _connection.BeginTransaction();
        ShelfSchema.Execute(_connection, ShelfSchema.Tables);
        _insertion = new UnitInsertion(_connection);
    }

    /// <summary>Adds a unit of the file with this place in the shelf; one that says no more than another is left out.</summary>
    public void Add(int file, TmxUnit unit)
    {
        string key = MemoryKey.Of(unit.Source);
        foreach (string target in unit.Targets.Select(MemoryKey.OnOneLine))
        {
            if (_known.Add(Identity(file, key, unit, target)))
            {
                _insertion.Insert(((long)_blocks * ShelfSchema.BlockSize) + _block.Count, file, key, unit, target);
                _block.Add(FoldedText.Of(key));
                EndFullBlock(ShelfSchema.BlockSize);
            }
        }
    }

    /// <summary>Completes the shelf.</summary>
    public void Complete()
    {
        EndFullBlock(1);
        ShelfSchema.Execute(_connection, ShelfSchema.Indices);
        _transaction.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _insertion.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }

    private static long Identity(int file, string key, TmxUnit unit, string target) => TextHash.Of(FormattableString.Invariant(
        $"{file}\n{key}\n{target}\n{unit.State}\n{unit.Changed?.UtcTicks}\n{unit.Context.Before}\n{unit.Context.After}"));

    private void EndFullBlock(int size)
    {
        if (_block.Count >= size)
        {
            _block.Write(_connection);
            _block = new GramBlock(++_blocks);
        }
    }
}
