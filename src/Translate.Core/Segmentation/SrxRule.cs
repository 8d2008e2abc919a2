namespace Translate.Segmentation;

/// <summary>One <c>rule</c> of an SRX file.</summary>
/// <param name="Breaks">Its attribute <c>break</c>; <c>yes</c> where it is absent.</param>
/// <param name="Before">The .NET form of its <c>beforebreak</c>, empty where it is absent.</param>
/// <param name="After">The .NET form of its <c>afterbreak</c>, empty where it is absent.</param>
/// <param name="Source">Both as the file has them, for messages.</param>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">The line of the element, from 1.</param>
internal sealed record SrxRule(bool Breaks, string Before, string After, string Source, string File, int Line)
{
    /// <summary>The rule as a pattern that matches, without taking a character, at each position that it decides.</summary>
    public string Pattern => $"(?<={Before})(?={After})";

    /// <summary>The rule as an explanation names it.</summary>
    public BreakRule ToBreakRule() => new(
        FormattableString.Invariant($"{File}:{Line}"),
        Breaks,
        Breaks ? "The SRX rule breaks between what stands before and after." : "The SRX rule is an exception: no break here.");
}
