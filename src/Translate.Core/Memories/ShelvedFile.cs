namespace Translate.Memories;

/// <summary>What a shelf holds of a TMX file.</summary>
/// <param name="File">The file's place in the shelf.</param>
/// <param name="Units">How many units.</param>
/// <param name="Reviewed">How many of them say that they are reviewed or final.</param>
/// <param name="Unreviewed">How many of them say that they are not.</param>
internal sealed record ShelvedFile(int File, long Units, long Reviewed, long Unreviewed);
