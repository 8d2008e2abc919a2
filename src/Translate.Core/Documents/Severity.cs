namespace Translate.Documents;

/// <summary>How grave a quality issue is.</summary>
public enum Severity
{
    /// <summary>Worth a look; the edition may go out.</summary>
    Minor,

    /// <summary>Probably wrong: a name, a number, a missing part.</summary>
    Major,

    /// <summary>The edition must not go out: a segment without translation.</summary>
    Critical,
}
