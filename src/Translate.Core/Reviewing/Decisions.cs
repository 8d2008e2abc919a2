using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Reviewing;

/// <summary>Decides place by place what is accepted, and collects what that changes in the reviewed memory.</summary>
/// <param name="approved">What is approved already.</param>
/// <param name="documents">The articles.</param>
/// <param name="prefer">Which target to take where two reviewers disagree; null for neither.</param>
/// <param name="date">The date of what is approved now.</param>
internal sealed class Decisions(ApprovedPlaces approved, ImmutableArray<BilingualDocument> documents, Preference? prefer, string date)
{
    private readonly Dictionary<Approval, Approval> _replaced = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Approval> _removed = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Approval Approval, Place Place)> _added = [];

    public List<AcceptedChange> Changes { get; } = [];

    public List<Disagreement> Disagreements { get; } = [];

    public int Unchanged { get; private set; }

    /// <summary>The memory after all decisions.</summary>
    public ReviewedMemory Apply(ReviewedMemory memory) => Changes.Count == 0 && _removed.Count == 0 ? memory : memory.Without(_removed).With(_replaced, _added.Select(a => a.Approval));

    /// <summary>Decides about one place.</summary>
    /// <param name="said">What the files say about it, in their order.</param>
    public void Add(ImmutableArray<Placement> said)
    {
        ImmutableArray<Approval> known = approved.For(said[0]);
        Approval? ours = known.FirstOrDefault();
        Placement[] news = [.. said.Where(s => !IsUntouched(s, ours))];
        string[] targets = [.. news.Select(n => n.Target.Text).Distinct(StringComparer.Ordinal)];
        bool differs = ours is not null && Array.Exists(targets, t => !IsSame(t, ours)) && !(targets.Length == 1 && IsCorrection(news, ours));
        if (targets.Length > 1 || known.Length > 1 || differs)
        {
            Decide(known, said, news);
        }
        else if (news.Length == 0 || (ours is not null && IsSame(targets[0], ours)))
        {
            Keep(ours!, news);
        }
        else
        {
            Take(news[^1], ours);
        }
    }

    private void Decide(ImmutableArray<Approval> known, ImmutableArray<Placement> said, Placement[] news)
    {
        if (prefer is null)
        {
            Disagreements.Add(new Disagreement(
                documents[said[0].Place.Document].Article.Name, UnitOf(said[0]), said[0].Source.Text, [.. Opinions(known, news)]));
            return;
        }

        _removed.UnionWith(known.Skip(1));
        Approval? ours = known.FirstOrDefault();
        Approval? kept = prefer is Preference.Ours ? known.LastOrDefault() : null;
        if (kept is not null && !ReferenceEquals(kept, ours))
        {
            _removed.Remove(kept);
            _removed.Add(ours!);
        }

        Placement chosen = prefer is Preference.Ours ? news.FirstOrDefault() ?? said[0] : news.LastOrDefault() ?? said[^1];
        if (kept is not null || (ours is not null && IsSame(chosen.Target.Text, ours)))
        {
            Unchanged++;
        }
        else
        {
            Take(chosen, ours);
        }
    }

    private static IEnumerable<Opinion> Opinions(ImmutableArray<Approval> known, Placement[] news) =>
        known.Select(a => new Opinion(a.Target.Text, a.Reviewer, $"approved {a.Date}"))
            .Concat(news.Select(n => new Opinion(n.Target.Text, n.Reviewer, n.First.Location.ToString())))
            .DistinctBy(o => o.Target, StringComparer.Ordinal);

    // The reviewer left it as it was when the file was written; what was approved since stands.
    private static bool IsUntouched(Placement said, Approval? ours) =>
        ours is not null && !IsSame(said.Target.Text, ours) && said.Segments is [{ Base: { } known }] && IsFingerprint(known, said.Target.Text);

    // It was made from the target in force, which is not signed off.
    private static bool IsCorrection(Placement[] news, Approval ours) =>
        ours.State != UnitState.Final && Array.TrueForAll(news, n => n.Segments is [{ Base: { } known }] && IsFingerprint(known, ours.Target.Text));

    private void Keep(Approval ours, Placement[] news)
    {
        if (news.LastOrDefault(n => n.State == UnitState.Final) is { } final && ours.State != UnitState.Final)
        {
            Replace(ChangeKind.Final, ours, ours with { State = UnitState.Final }, final);
        }
        else
        {
            Unchanged++;
        }
    }

    private void Take(Placement said, Approval? ours)
    {
        UnitState state = said.State == UnitState.Final ? UnitState.Final : UnitState.Reviewed;
        BilingualDocument document = documents[said.Place.Document];
        if (ours is not null)
        {
            Replace(ChangeKind.Changed, ours, ours with { Target = said.Target, State = state, Reviewer = said.Reviewer, Date = date }, said);
            return;
        }

        if (!said.IsChanged && !IsFree(said))
        {
            return;
        }

        ImmutableArray<SourceContext> contexts = SourceContext.Of(document);
        var approval = new Approval(document.Article.Name, UnitOf(said), said.Source, said.Target, state)
        {
            Reviewer = said.Reviewer,
            Date = date,
            Before = said.IsChanged ? said.First.Before : contexts[said.Place.Start].Before,
            After = said.IsChanged ? said.First.After : contexts[said.Place.Start + said.Place.Count - 1].After,
        };
        _added.Add((approval, said.IsChanged ? said.Place with { Count = 0 } : said.Place));
        Changes.Add(new AcceptedChange(ChangeKind.New, approval, null, said.IsChanged, said.First.Location));
        if (!said.IsChanged)
        {
            Supersede(said.Place);
        }
    }

    // Where one reviewer joined what the other left apart, only one of the two can stand in the edition.
    private bool IsFree(Placement said)
    {
        Approval[] across = [.. approved.Across(said.Place), .. _added.Where(a => a.Place.Overlaps(said.Place)).Select(a => a.Approval)];
        if (across.Length == 0)
        {
            return true;
        }

        if (prefer is null)
        {
            Disagreements.Add(new Disagreement(
                documents[said.Place.Document].Article.Name, UnitOf(said), said.Source.Text, [.. Opinions([.. across], [said])]));
        }
        else if (prefer is Preference.Ours)
        {
            Unchanged++;
        }
        else
        {
            _removed.UnionWith(across);
            _added.RemoveAll(a => _removed.Contains(a.Approval));
            Changes.RemoveAll(c => _removed.Contains(c.Approval));
        }

        return prefer is Preference.Theirs;
    }

    private void Replace(ChangeKind kind, Approval old, Approval now, Placement said)
    {
        _replaced[old] = now;
        Changes.Add(new AcceptedChange(kind, now, old.Target.Text, said.IsChanged, said.First.Location));
    }

    // The source that stands here now is approved: what it was before needs nobody's eye any more.
    private void Supersede(Place place)
    {
        foreach (Approval stale in approved.StaleAt(place))
        {
            _replaced.TryAdd(stale, stale with { IsSuperseded = true });
        }
    }

    private string UnitOf(Placement said) => documents[said.Place.Document].Units[said.Place.Start].Id;

    private static bool IsSame(string target, Approval approval) => string.Equals(target, approval.Target.Text, StringComparison.Ordinal);

    private static bool IsFingerprint(string fingerprint, string text) => string.Equals(fingerprint, TextFingerprint.Of(text), StringComparison.Ordinal);
}
