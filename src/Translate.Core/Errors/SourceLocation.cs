namespace Translate.Errors;

/// <summary>A place in a text file that a person wrote: what an error message points at.</summary>
/// <param name="File">The file as the user named it, never made absolute.</param>
/// <param name="Line">The line, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">The column in UTF-16 units, from 1; 0 when the whole line is meant.</param>
/// <param name="Length">How many UTF-16 units to underline; 0 or 1 draws one caret.</param>
/// <param name="LineText">The line itself, quoted under the message; null when it could not be read.</param>
public sealed record SourceLocation(string File, int Line = 0, int Column = 0, int Length = 1, string? LineText = null)
{
    /// <summary><c>file</c>, <c>file:line</c> or <c>file:line:column</c>, the form that editors make clickable.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => File,
        (_, 0) => FormattableString.Invariant($"{File}:{Line}"),
        _ => FormattableString.Invariant($"{File}:{Line}:{Column}"),
    };
}
