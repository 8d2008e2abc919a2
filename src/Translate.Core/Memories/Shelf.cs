using Microsoft.Data.Sqlite;

namespace Translate.Memories;

/// <summary>
/// The index of some TMX files: an SQLite database that is written once and only read afterwards, by one thread at a time.
/// </summary>
internal sealed class Shelf : IDisposable
{
    private const int MostSame = 100;

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _byHash;
    private readonly SqliteCommand _inContext;
    private readonly SqliteCommand _byId;
    private readonly SqliteCommand _source;
    private readonly SqliteCommand _posting;
    private readonly Lazy<GramDirectory[]> _blocks;

    private Shelf(SqliteConnection connection, string path)
    {
        _connection = connection;
        _byHash = Prepared($"SELECT {StoredUnit.Columns} FROM unit WHERE hash = $value ORDER BY unreviewed, changed DESC, id LIMIT {MostSame}");
        _inContext = Prepared($"SELECT {StoredUnit.Columns} FROM unit WHERE in_context = $value ORDER BY unreviewed, changed DESC, id LIMIT {MostSame}");
        _byId = Prepared($"SELECT {StoredUnit.Columns} FROM unit WHERE id = $value");
        _source = Prepared("SELECT source FROM unit WHERE id = $value");
        _posting = Prepared("SELECT units FROM posting WHERE id = $value");
        _blocks = new Lazy<GramDirectory[]>(ReadBlocks);
        Count = ReadCount();
        Size = new FileInfo(path).Length;
    }

    /// <summary>Opens a shelf.</summary>
    /// <exception cref="SqliteException">It is no shelf, or damaged.</exception>
    public static Shelf Open(string path)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        try
        {
            connection.Open();
            ShelfSchema.Execute(connection, "PRAGMA mmap_size = 2147483648; PRAGMA cache_size = -16384");
            return new Shelf(connection, path);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The size of its file in bytes.</summary>
    public long Size { get; }

    /// <summary>How many units it holds.</summary>
    public long Count { get; }

    /// <summary>The units with this hash of their source: reviewed and newest first, a hundred at most.</summary>
    public List<StoredUnit> WithHash(long hash) => Read(_byHash, hash);

    /// <summary>The units with this hash of their source and neighbours.</summary>
    public List<StoredUnit> WithContext(long hash) => Read(_inContext, hash);

    /// <summary>A unit by its number.</summary>
    public StoredUnit Unit(long id) => Read(_byId, id)[0];

    /// <summary>The source of a unit by its number.</summary>
    public string Source(long id)
    {
        _source.Parameters[0].Value = id;
        return (string)_source.ExecuteScalar()!;
    }

    /// <summary>Lets a search look through all the blocks; it knows the shelf by a number.</summary>
    public void Search(CandidateSearch search, int number)
    {
        foreach (GramDirectory block in _blocks.Value)
        {
            search.Search(number, block, Posting);
        }
    }

    /// <summary>How many units each file has, and how many of them say that they are reviewed or that they are not.</summary>
    public List<ShelvedFile> CountByFile()
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText =
            "SELECT file, count(*), coalesce(sum(state IN (2, 3)), 0), sum(unreviewed) FROM unit GROUP BY file ORDER BY file";
        using SqliteDataReader row = command.ExecuteReader();
        List<ShelvedFile> counts = [];
        while (row.Read())
        {
            counts.Add(new ShelvedFile(row.GetInt32(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3)));
        }

        return counts;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _byHash.Dispose();
        _inContext.Dispose();
        _byId.Dispose();
        _source.Dispose();
        _posting.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Prepared(string sql)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add("$value", SqliteType.Integer);
        command.Prepare();
        return command;
    }

    private static List<StoredUnit> Read(SqliteCommand command, long value)
    {
        command.Parameters[0].Value = value;
        using SqliteDataReader row = command.ExecuteReader();
        List<StoredUnit> units = [];
        while (row.Read())
        {
            units.Add(StoredUnit.Read(row));
        }

        return units;
    }

    private byte[] Posting(long id)
    {
        _posting.Parameters[0].Value = id;
        return (byte[])_posting.ExecuteScalar()!;
    }

    private long ReadCount()
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT coalesce(sum(units), 0) FROM block";
        return (long)command.ExecuteScalar()!;
    }

    private GramDirectory[] ReadBlocks()
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT id, grams, counts, lengths FROM block ORDER BY id";
        using SqliteDataReader row = command.ExecuteReader();
        List<GramDirectory> blocks = [];
        while (row.Read())
        {
            blocks.Add(new GramDirectory(row.GetInt32(0), row.GetFieldValue<byte[]>(1), row.GetFieldValue<byte[]>(2), row.GetFieldValue<byte[]>(3)));
        }

        return [.. blocks];
    }
}
