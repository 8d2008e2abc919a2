namespace Translate.Yaml;

/// <summary>The items that were read without the parser.</summary>
/// <param name="Take">What takes the items that follow.</param>
/// <param name="Start">Where the first item's line begins.</param>
/// <param name="FirstLine">The number of that line.</param>
/// <param name="End">Where the line of the first item begins that was not read.</param>
/// <param name="Lines">How many lines lie between.</param>
internal sealed record PlainStretch(Action<YamlValue> Take, int Start, int FirstLine, int End, int Lines);
