namespace Translate.Engines.Azure;

/// <summary>Why a call brought no answer, as far as it decides what to do next.</summary>
internal enum HindranceKind
{
    /// <summary>Refused for good: asking again cannot help.</summary>
    Refused,

    /// <summary>Too many requests: everybody waits.</summary>
    Busy,

    /// <summary>The service has too much to do, or did not answer in time.</summary>
    Overloaded,

    /// <summary>The service or the connection failed on the way.</summary>
    Broken,

    /// <summary>Something came back that is no translator's answer.</summary>
    Unreadable,

    /// <summary>There was no way to the service: nothing was sent.</summary>
    Unreachable,
}
