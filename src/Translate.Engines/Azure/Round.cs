namespace Translate.Engines.Azure;

/// <summary>How often texts have been answered in vain. No text is answered, and so paid, in more rounds than these.</summary>
internal enum Round
{
    /// <summary>In a batch as full as the limits allow.</summary>
    First,

    /// <summary>All that was doubtful in a batch together: that was most likely an accident.</summary>
    Together,

    /// <summary>What is still doubtful in small parts, to find what spoils it.</summary>
    InParts,

    /// <summary>Each text by itself.</summary>
    Alone,
}
