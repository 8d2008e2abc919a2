namespace Translate.Errors;

/// <summary>
/// The base of every error that a user can cause and mend. Its message is written for that user and is shown without a stack trace;
/// any other exception is a bug and shows its stack trace.
/// </summary>
public abstract class TranslateException : Exception
{
    private protected TranslateException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
