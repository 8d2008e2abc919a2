namespace Translate.Offline.Transfer;

/// <summary>Looking around in a sentence, past its ends too.</summary>
internal static class Places
{
    /// <summary>The word or unit at a place, or null: the sentence does not reach there.</summary>
    public static T? At<T>(this List<T> sentence, int place)
        where T : class => (uint)place < (uint)sentence.Count ? sentence[place] : null;
}
