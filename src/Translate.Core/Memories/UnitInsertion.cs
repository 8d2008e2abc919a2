using Microsoft.Data.Sqlite;

namespace Translate.Memories;

/// <summary>The statement that puts a unit into a shelf.</summary>
internal sealed class UnitInsertion : IDisposable
{
    private static readonly string[] Columns =
        ["id", "file", "hash", "in_context", "before", "after", "unreviewed", "state", "changed", "changed_by", "source", "target"];

    private readonly SqliteCommand _command;
    private readonly SqliteParameter[] _parameters;

    public UnitInsertion(SqliteConnection connection)
    {
        _command = connection.CreateCommand();
        _command.CommandText =
            $"INSERT INTO unit ({string.Join(", ", Columns)}) VALUES ({string.Join(", ", Columns.Select(c => $"${c}"))})";
        _parameters = [.. Columns.Select(c => _command.Parameters.Add(new SqliteParameter { ParameterName = $"${c}" }))];
    }

    /// <summary>Inserts one unit with one of its targets.</summary>
    public void Insert(long id, int file, string key, TmxUnit unit, string target)
    {
        object?[] values =
        [
            id, file, TextHash.Of(key), TextHash.InContext(key, unit.Context), TextHash.OfNeighbour(unit.Context.Before),
            TextHash.OfNeighbour(unit.Context.After), unit.IsUnreviewed ? 1 : 0, (int?)unit.State, unit.Changed?.ToUnixTimeSeconds(),
            unit.ChangedBy, unit.Source, target,
        ];
        for (int i = 0; i < values.Length; i++)
        {
            _parameters[i].Value = values[i] ?? DBNull.Value;
        }

        _command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();
}
