namespace Translate.Memories;

/// <summary>What can be exchanged in a sentence without another word changing.</summary>
internal enum SlotKind
{
    /// <summary>A number, as digits.</summary>
    Number,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>A name from the glossary.</summary>
    Name,
}
