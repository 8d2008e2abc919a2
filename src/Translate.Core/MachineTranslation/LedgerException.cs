using Translate.Errors;

namespace Translate.MachineTranslation;

/// <summary>The ledger of paid replies cannot be used. Exit code 4.</summary>
public sealed class LedgerException : StageException
{
    private LedgerException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The file is no SQLite database, or a broken one.</summary>
    internal static LedgerException Damaged(string path, Exception? reason = null) => new(
        $"{path}: the ledger of paid translations is damaged. It is private to this machine and may be deleted, together with the files "
        + "'-wal' and '-shm' beside it; the replies in it are then paid for again.",
        reason);

    /// <summary>The file is a sound database of something else.</summary>
    internal static LedgerException Foreign(string path) => new(
        $"{path}: this database is not a ledger of translations. Move it away; a new ledger is then begun.");

    /// <summary>The file was written by a newer version of this program.</summary>
    internal static LedgerException TooNew(string path, long version) => new(FormattableString.Invariant(
        $"{path}: a newer version of translate wrote this ledger (its form is {version}). Update translate; deleting the file works too, but what it holds is then paid for again."));

    /// <summary>The disk has no room for the answers of a call; it is not begun.</summary>
    internal static LedgerException NoRoom(string path, long freeBytes) => new(FormattableString.Invariant(
        $"{path}: cannot be written. Its disk has only {freeBytes / 1024:N0} kB left, too little to keep what would be paid for. Make room and run again."));

    /// <summary>Another process holds the file for longer than is waited.</summary>
    internal static LedgerException Busy(string path, Exception reason) => new(
        $"{path}: another run keeps the ledger of paid translations locked. Wait for it to finish and run again.", reason);
}
