namespace Translate.MachineTranslation;

/// <summary>How an engine shows that it may use a paid resource.</summary>
public enum EngineCredential
{
    /// <summary>By a key of the resource, from the environment.</summary>
    Key,

    /// <summary>By the identity that this machine, CI job or person is signed in with; no secret is kept anywhere.</summary>
    Identity,
}
