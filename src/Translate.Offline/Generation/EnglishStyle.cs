using Translate.Documents;

namespace Translate.Offline.Generation;

/// <summary>What British and American English write differently.</summary>
/// <param name="American">American spelling and the month before the day: <c>color</c>, <c>November 2, 2017</c>.</param>
/// <param name="MarksInside">
/// Whether comma and full stop always stand inside the closing quotation mark. Else they stand outside where no more than a phrase is quoted.
/// </param>
internal sealed record EnglishStyle(bool American, bool MarksInside)
{
    /// <summary>
    /// The style of a target language: <c>en-US</c> American; <c>en-GB</c> British, with marks after a quoted phrase; else British
    /// spelling with marks inside.
    /// </summary>
    public static EnglishStyle Of(LanguageCode target) => target.Tag.ToUpperInvariant() switch
    {
        "EN-US" => new EnglishStyle(American: true, MarksInside: true),
        "EN-GB" => new EnglishStyle(American: false, MarksInside: false),
        _ => new EnglishStyle(American: false, MarksInside: true),
    };
}
