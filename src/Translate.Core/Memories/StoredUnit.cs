using Microsoft.Data.Sqlite;
using Translate.Documents;

namespace Translate.Memories;

/// <summary>A unit as a shelf holds it.</summary>
internal sealed record StoredUnit
{
    /// <summary>The columns that <see cref="Read"/> wants, in its order.</summary>
    public const string Columns = "id, file, in_context, before, after, unreviewed, state, changed, changed_by, source, target";

    public required long Id { get; init; }

    /// <summary>The place of its TMX file in the shelf.</summary>
    public required int File { get; init; }

    public required long? InContext { get; init; }

    public required long? Before { get; init; }

    public required long? After { get; init; }

    public required bool IsUnreviewed { get; init; }

    public required UnitState? State { get; init; }

    public required DateTimeOffset? Changed { get; init; }

    public required string? ChangedBy { get; init; }

    public required string Source { get; init; }

    public required string Target { get; init; }

    /// <summary>The unit in a row.</summary>
    public static StoredUnit Read(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        File = row.GetInt32(1),
        InContext = Number(row, 2),
        Before = Number(row, 3),
        After = Number(row, 4),
        IsUnreviewed = row.GetInt64(5) != 0,
        State = (UnitState?)Number(row, 6),
        Changed = Number(row, 7) is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null,
        ChangedBy = row.IsDBNull(8) ? null : row.GetString(8),
        Source = row.GetString(9),
        Target = row.GetString(10),
    };

    private static long? Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);
}
