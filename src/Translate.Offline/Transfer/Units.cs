namespace Translate.Offline.Transfer;

/// <summary>Looking around in a sentence, past its ends too.</summary>
internal static class Units
{
    /// <summary>The unit at a place, or null: the sentence does not reach there.</summary>
    public static Unit? At(this List<Unit> units, int place) => (uint)place < (uint)units.Count ? units[place] : null;
}
