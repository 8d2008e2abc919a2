using Translate.Errors;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>
/// Sees to it that nothing is paid for whose answer could not be kept: the room that the answers of calls under way will take is set aside. Any number of
/// threads may use one.
/// </summary>
/// <param name="ledger">The ledger's file.</param>
/// <param name="free">How many bytes its disk has left; null where the system does not tell, and then no call is refused.</param>
internal sealed class DiskRoom(string ledger, Func<long?> free)
{
    // A reply is its source, its translation and their alignment, once in the file and once in the log before it.
    private const long BytesForCharacter = 16;

    // SQLite rounds up, and what has been answered is on its way into the file.
    private const long Spare = 1024 * 1024;

    private long _setAside;

    /// <summary>The room on the disk of a ledger's file.</summary>
    public static DiskRoom Of(string ledger) => new(ledger, () => Free(Path.GetFullPath(ledger)));

    /// <summary>Sets room aside for the answers of a call, to be given back when it is over.</summary>
    /// <param name="characters">What the call asks.</param>
    /// <exception cref="StageException">There is too little room; none is set aside.</exception>
    public void SetAside(long characters)
    {
        long all = Interlocked.Add(ref _setAside, characters);
        if (free() is { } left && left < Spare + (all * BytesForCharacter))
        {
            GiveBack(characters);
            throw LedgerException.NoRoom(ledger, left);
        }
    }

    /// <summary>Gives room back that was set aside: the answers are in the file, or none came.</summary>
    public void GiveBack(long characters) => Interlocked.Add(ref _setAside, -characters);

    private static long? Free(string file)
    {
        try
        {
            return new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(file)! : Path.GetDirectoryName(file)!).AvailableFreeSpace;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
