namespace Translate.MachineTranslation.Ledgers;

/// <summary>Sees to it that nothing is paid for whose answer could not be kept.</summary>
internal static class DiskRoom
{
    // A reply is its source, its translation and their alignment, once in the file and once in the log before it.
    private const long BytesForCharacter = 16;

    // Other calls are on their way, and SQLite rounds up.
    private const long Spare = 1024 * 1024;

    /// <summary>Refuses a call for which the ledger's disk has too little room. Where the system does not tell, none is refused.</summary>
    /// <param name="ledger">The ledger's file.</param>
    /// <param name="characters">What the call asks.</param>
    /// <exception cref="LedgerException">There is too little room.</exception>
    public static void Require(string ledger, long characters)
    {
        if (Free(Path.GetFullPath(ledger)) is { } free && free < Spare + (characters * BytesForCharacter))
        {
            throw LedgerException.NoRoom(ledger, free);
        }
    }

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
