using System.Collections.Immutable;
using Translate.Documents;
using Translate.Pipeline;

namespace Translate.Reviewing;

/// <summary>
/// The stage <c>memory</c> with what people approved for this very article before it: such a unit gets its target with state and reviewer, and nothing after
/// changes it. A unit whose source has changed since is marked stale and gets its old target as a match.
/// </summary>
public sealed class ReviewedStage : IStage
{
    private const int SameText = 100;

    private readonly ReviewedMemory _reviewed;
    private readonly ApprovalIndex _index;
    private readonly IStage _memory;

    /// <summary>The stage.</summary>
    /// <param name="reviewed">What people approved.</param>
    /// <param name="memory">The stage that finds the other translations.</param>
    public ReviewedStage(ReviewedMemory reviewed, IStage memory)
    {
        _reviewed = reviewed;
        _index = new ApprovalIndex(reviewed.Approvals);
        _memory = memory;
    }

    /// <inheritdoc/>
    public string Name => _memory.Name;

    /// <inheritdoc/>
    public async ValueTask<BilingualDocument> RunAsync(BilingualDocument document, CancellationToken cancellationToken)
    {
        BilingualDocument joined = JoinedUnits.In(document, _index.Of(document.Article));
        ApprovedUnits approved = ApprovalMatching.In(joined, _index);
        BilingualDocument placed = joined.WithUnits(joined.Units.Select((u, i) => Placed(u, approved.OfUnit[i])));
        BilingualDocument remembered = await _memory.RunAsync(placed, cancellationToken).ConfigureAwait(false);
        return remembered.WithUnits(remembered.Units.Select((u, i) => WithStale(u, approved.Stale.GetValueOrDefault(i, [])))) with
        {
            Notices = [.. remembered.Notices, .. approved.Rivals.Select(Notice)],
        };
    }

    private static TranslationUnit Placed(TranslationUnit unit, Approval? approval) => approval is null || !unit.NeedsTarget ? unit : unit with
    {
        Target = approval.Target,
        State = approval.State,
        Origin = TargetOrigin.Human,
        Reviewer = approval.Reviewer,
    };

    private TranslationUnit WithStale(TranslationUnit unit, ImmutableArray<Approval> stale)
    {
        if (stale.IsEmpty)
        {
            return unit;
        }

        IEnumerable<MemoryMatch> matches = stale
            .Where(a => !unit.Matches.Any(m => IsSame(m, a)))
            .Select(a => new MemoryMatch(a.Source.Text, a.Target.Text, ScoreOf(a, unit), _reviewed.File)
            {
                Kind = MatchKind.Fuzzy,
                State = a.State,
                ChangedBy = a.Reviewer,
                Differences = WordDifference.Between(a.Source.Text, unit.Source.Text),
            });
        return unit with
        {
            Stale = [.. stale.Select(a => new StaleTarget(a.Source.Text, a.Target.Text, a.Reviewer))],
            Matches = [.. unit.Matches.Concat(matches).OrderByDescending(m => m.Score)],
        };
    }

    private static bool IsSame(MemoryMatch match, Approval approval) =>
        string.Equals(match.Source, approval.Source.Text, StringComparison.Ordinal) && string.Equals(match.Target, approval.Target.Text, StringComparison.Ordinal);

    private static int ScoreOf(Approval approval, TranslationUnit unit) =>
        Math.Min(SameText - 1, (int)Math.Round(SameText * Successor.Likeness(approval.Source.Text, unit.Source.Text)));

    private static string Shown(Approval approval) =>
        $"'{approval.Target.Text}' ({(approval.Reviewer is { } reviewer ? $"{reviewer}, " : "")}{approval.Date})";

    private string Notice(ImmutableArray<Approval> rivals) =>
        $"{rivals[0].Article} {rivals[0].Unit}: {_reviewed.File} holds {rivals.Length} approved targets for '{rivals[0].Source.Text}': "
        + $"{string.Join(", ", rivals.Select(Shown))}. The first, which is the latest, is used. Decide with 'translate accept {_reviewed.File} --prefer ours' or '--prefer theirs'.";
}
