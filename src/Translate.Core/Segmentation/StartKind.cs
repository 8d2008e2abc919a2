namespace Translate.Segmentation;

/// <summary>What stands where a sentence might start.</summary>
internal enum StartKind
{
    /// <summary>A small letter: the sentence goes on.</summary>
    None,

    /// <summary>A capital letter, or a letter of a script without capitals.</summary>
    Capital,

    /// <summary>A digit.</summary>
    Digit,

    /// <summary>A dash before a quotation.</summary>
    Dash,

    /// <summary>A sign: <c>§ # @ €</c>, an emoji, a bullet.</summary>
    Sign,

    /// <summary>A mark of omission: <c>(…)</c>.</summary>
    Omission,

    /// <summary>A number in brackets.</summary>
    BracketedNumber,

    /// <summary>A name or address that is written with a small letter: <c>iPhone, al-Qaim, de Gaulle, www.eksempel.no</c>.</summary>
    LowerCaseName,
}
