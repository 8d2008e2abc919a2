namespace Azure.AI.Translation.Text;

/// <summary>What happens to profanities in a translation.</summary>
internal enum ProfanityAction
{
    /// <summary>They are translated like any word.</summary>
    NoAction,

    /// <summary>They are marked, see <see cref="ProfanityMarker"/>.</summary>
    Marked,

    /// <summary>They are left out.</summary>
    Deleted,
}
