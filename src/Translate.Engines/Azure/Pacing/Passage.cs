namespace Translate.Engines.Azure.Pacing;

/// <summary>One call's way through the gate, from its sending to its end; when it is disposed of before its end was told, nothing came of it.</summary>
/// <param name="gate">The gate.</param>
/// <param name="characters">What the call sends.</param>
/// <param name="sent">When it was let through, as a timestamp.</param>
internal sealed class Passage(ServiceGate gate, int characters, long sent) : IDisposable
{
    public int Characters { get; } = characters;

    public long Sent { get; } = sent;

    /// <summary>Whether the gate knows of its end.</summary>
    public bool IsOver { get; set; }

    public void Dispose() => gate.Ended(this);
}
