namespace Translate.Glossaries;

/// <summary>Where an entry stands: small, for there may be a million of them.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1; 0 when only the line is known.</param>
public readonly record struct EntryPlace(string File, int Line, int Column = 0)
{
    /// <summary><c>file:line</c>, the form that editors make clickable.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}");
}
