namespace Translate.Errors;

/// <summary>
/// A stage could not do its work although the set-up and the files are right: an engine refused or did not answer, or the disk failed.
/// Exit code 4; what was finished is kept and the next run goes on from there.
/// </summary>
public class StageException : TranslateException
{
    /// <summary>A failure with a message for the user.</summary>
    protected StageException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>A file or folder cannot be written.</summary>
    public static StageException NotWritable(string path, Exception reason) => new(
        $"{path}: cannot be written. {reason.Message}", reason);
}
