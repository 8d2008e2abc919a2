namespace Translate.Cli.Commands;

/// <summary>A TMX file that was checked to be taken in.</summary>
/// <param name="Path">The file as named on the command line.</param>
/// <param name="Destination">Where it goes.</param>
/// <param name="Units">How many translations it has that the memory can use.</param>
/// <param name="Others">How many of its units are machine output that nobody reviewed.</param>
/// <param name="IsThere">Whether the memory has it already.</param>
internal sealed record ImportedFile(string Path, string Destination, long Units, long Others, bool IsThere)
{
    /// <summary>What the memory leaves out, in words; empty when it is nothing.</summary>
    public string LeftOut => Others == 0 ? "" : FormattableString.Invariant($"; {Others:N0} of unreviewed machine output are left out");
}
