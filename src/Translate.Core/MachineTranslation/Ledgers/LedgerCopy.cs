using Translate.Errors;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>A copy of a ledger in a folder of its own, to be mended there by SQLite, which a reader that may not write cannot do in place.</summary>
internal sealed class LedgerCopy : IDisposable
{
    private static readonly string[] Endings = ["", "-wal", "-journal"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("translate-ledger-");

    private LedgerCopy()
    {
    }

    /// <summary>The copy.</summary>
    public string Path => System.IO.Path.Combine(_folder.FullName, "ledger.db");

    /// <summary>
    /// Whether a run was killed while it made the file, or the system while it was in use: there is a log that nobody reads along, or an unfinished
    /// change to be undone.
    /// </summary>
    public static bool IsNeeded(string path) => File.Exists(path + "-journal") || (File.Exists(path + "-wal") && !File.Exists(path + "-shm"));

    /// <summary>Copies a ledger.</summary>
    /// <exception cref="StageException">It cannot be read, or there is no room for a copy.</exception>
    public static LedgerCopy Of(string path)
    {
        var copy = new LedgerCopy();
        try
        {
            foreach (string ending in Endings.Where(e => File.Exists(path + e)))
            {
                File.Copy(path + ending, copy.Path + ending);
            }

            return copy;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            copy.Dispose();
            throw StageException.NotWritable(copy.Path, e);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
