using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Translate.Memories;

/// <summary>Gathers the trigram lists of one block of units, then writes them.</summary>
internal sealed class GramBlock(int number)
{
    private readonly Dictionary<long, PostingList> _lists = [];
    private readonly List<ushort> _lengths = [];
    private readonly List<long> _grams = [];

    /// <summary>How many units it holds.</summary>
    public int Count => _lengths.Count;

    /// <summary>Adds a unit by its folded source.</summary>
    public void Add(string folded)
    {
        _grams.Clear();
        Grams.Append(folded, _grams);
        foreach (long gram in _grams)
        {
            ref PostingList? list = ref CollectionsMarshal.GetValueRefOrAddDefault(_lists, gram, out _);
            list ??= new PostingList();
            list.Add(_lengths.Count);
        }

        _lengths.Add((ushort)Math.Min(folded.Length, ushort.MaxValue));
    }

    /// <summary>Writes the block and its lists.</summary>
    public void Write(SqliteConnection connection)
    {
        long[] grams = [.. _lists.Keys.Order()];
        WriteDirectory(connection, grams);
        using SqliteCommand insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO posting (id, units) VALUES ($id, $units)";
        SqliteParameter id = insert.Parameters.Add("$id", SqliteType.Integer);
        SqliteParameter units = insert.Parameters.Add("$units", SqliteType.Blob);
        for (int i = 0; i < grams.Length; i++)
        {
            id.Value = ShelfSchema.PostingId(number, i);
            units.Value = _lists[grams[i]].Bytes.ToArray();
            insert.ExecuteNonQuery();
        }
    }

    private void WriteDirectory(SqliteConnection connection, long[] grams)
    {
        int[] counts = [.. grams.Select(g => _lists[g].Count)];
        using SqliteCommand insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO block (id, units, grams, counts, lengths) VALUES ($id, $units, $grams, $counts, $lengths)";
        insert.Parameters.AddWithValue("$id", number);
        insert.Parameters.AddWithValue("$units", Count);
        insert.Parameters.AddWithValue("$grams", MemoryMarshal.AsBytes(grams.AsSpan()).ToArray());
        insert.Parameters.AddWithValue("$counts", MemoryMarshal.AsBytes(counts.AsSpan()).ToArray());
        insert.Parameters.AddWithValue("$lengths", MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_lengths)).ToArray());
        insert.ExecuteNonQuery();
    }
}
