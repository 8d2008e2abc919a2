using System.Collections.Immutable;
using System.Globalization;
using Translate.Documents;

namespace Translate.Reviewing;

/// <summary>
/// Takes what reviewers approved into the reviewed memory. Whether a target that differs from the one approved already is a correction of it or another
/// opinion is told by the fingerprint that the file carries: it was made from the target that is in force, or it was not.
/// </summary>
/// <param name="memory">What is approved already.</param>
/// <param name="documents">The articles as they are now, segmented.</param>
/// <param name="time">The clock: the date of an approval is written once.</param>
public sealed class Reviewers(ReviewedMemory memory, ImmutableArray<BilingualDocument> documents, TimeProvider time)
{
    /// <summary>The least that counts; <see cref="UnitState.Translated"/> takes what nobody has reviewed, too.</summary>
    public UnitState Least { get; init; } = UnitState.Reviewed;

    /// <summary>The names of articles that could not be read: nothing that a file says of them is put anywhere else.</summary>
    public ImmutableArray<string> Unreadable { get; init; } = [];

    /// <summary>Whether a target counts that somebody changed after the run that wrote it, whatever its state.</summary>
    public bool IncludesEdited { get; init; }

    /// <summary>Which target to take where two reviewers disagree; null leaves it to be decided.</summary>
    public Preference? Prefer { get; init; }

    /// <summary>What accepting files would do. Nothing is written.</summary>
    /// <exception cref="Errors.DataFileException">A file cannot be read.</exception>
    public Acceptance Accept(IEnumerable<string> files, LanguageCode source, LanguageCode target)
    {
        var placing = new PassagePlacing(documents, Unreadable, s => s.State >= Least || (IncludesEdited && s.IsEdited));
        foreach (ReviewedPassage passage in files.SelectMany(f => ReviewedFile.Read(f, source, target)))
        {
            placing.Add(passage);
        }

        var approved = new ApprovedPlaces(memory, documents);
        var decisions = new Decisions(approved, documents, Prefer, time.GetUtcNow().UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        foreach (IGrouping<(Place Place, string Key), Placement> same in WithoutGeneral(placing.Placements).GroupBy(p => (p.Place, CompactText.Of(p.Source.Text))))
        {
            decisions.Add([.. same]);
        }

        ReviewedMemory decided = decisions.Disagreements.Count > 0 ? memory : decisions.Apply(memory);
        return new Acceptance(
            decided,
            [.. decisions.Changes],
            [.. decisions.Disagreements],
            [.. placing.Unplaced],
            decisions.Unchanged,
            placing.LeftOut)
        {
            IsUnchanged = ReferenceEquals(decided, memory),
            EditedLeftOut = placing.EditedLeftOut,
        };
    }

    // What a file says of one place counts for more there than what it says of every place with that source.
    private static IEnumerable<Placement> WithoutGeneral(List<Placement> placements)
    {
        HashSet<Place> particular = [.. placements.Where(p => !p.IsEverywhere).Select(p => p.Place)];
        return placements.Where(p => !p.IsEverywhere || !particular.Contains(p.Place));
    }
}
