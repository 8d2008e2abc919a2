namespace Azure.AI.Translation.Text;

/// <summary>How <see cref="ProfanityAction.Marked"/> marks.</summary>
internal enum ProfanityMarker
{
    /// <summary>By asterisks.</summary>
    Asterisk,

    /// <summary>By an XML tag.</summary>
    Tag,
}
