namespace Translate.Reviewing;

/// <summary>Neighbouring units of a document.</summary>
/// <param name="Document">Which document.</param>
/// <param name="Start">The first unit.</param>
/// <param name="Count">How many units; more than one where a tool joined segments.</param>
internal readonly record struct Place(int Document, int Start, int Count)
{
    /// <summary>Whether a unit belongs to both.</summary>
    public bool Overlaps(Place other) => Document == other.Document && Start < other.Start + other.Count && other.Start < Start + Count;
}
