using Translate.Errors;

namespace Translate.Memories;

/// <summary>The index of the memory cannot be used. Exit code 4.</summary>
public sealed class MemoryIndexException : StageException
{
    private MemoryIndexException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The index broke while it was in use.</summary>
    internal static MemoryIndexException Damaged(string folder, Exception reason) => new(
        $"{folder}: the index of the translation memory is damaged. Delete this folder and run again: it is built anew from the TMX files.", reason);

    /// <summary>The TMX files are written faster than they are read.</summary>
    internal static MemoryIndexException Restless(string file) => new(
        $"{file}: the file changed while it was read. Run again when nobody is writing it.");
}
