using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Glossaries;

/// <summary>Keeps what a matcher tries in a text, to tell afterwards what came of it and why.</summary>
internal sealed class TermTrials(string given)
{
    private readonly List<TermTrial> _here = [];
    private readonly ImmutableArray<TermDecision>.Builder _decisions = ImmutableArray.CreateBuilder<TermDecision>();

    /// <summary>What was decided so far, in the order of the text.</summary>
    public ImmutableArray<TermDecision> Decisions() => _decisions.ToImmutable();

    /// <summary>Takes down the forms that are tried at a place.</summary>
    public void Add(ImmutableArray<TermPattern> patterns, int start, int end, bool isGenitive)
    {
        foreach (TermPattern pattern in patterns)
        {
            _here.Add(new TermTrial(pattern, start, end, isGenitive));
        }
    }

    /// <summary>Decides about the forms tried since the last decision, which all began at one place.</summary>
    public void Decide(MatchableText text, Occurrence? found)
    {
        foreach (TermTrial trial in _here)
        {
            _decisions.Add(Decide(trial, text, found));
        }

        _here.Clear();
    }

    private TermDecision Decide(TermTrial trial, MatchableText text, Occurrence? found)
    {
        TextSpan span = text.Origin(trial.Start, trial.End);
        TermObstacle obstacle = trial.Obstacle(text.Text);
        TermMatch? match = null;
        string reason;
        if (obstacle == TermObstacle.None && found is { } longest)
        {
            TextSpan whole = text.Origin(longest.Start, longest.End);
            if (longest.Patterns.Contains(trial.Pattern) && longest.End >= trial.End)
            {
                match = longest.ToMatch(whole, whole.Of(given));
                reason = TermReason.Found(trial, longest, text.Text);
            }
            else
            {
                obstacle = TermObstacle.LongerName;
                reason = $"the longer '{whole.Of(given)}' begins here";
            }
        }
        else
        {
            reason = TermReason.Refused(obstacle, trial, text.Text);
        }

        return new TermDecision(match?.Span ?? span, (match?.Span ?? span).Of(given), trial.Pattern.Entry, match, obstacle, reason);
    }
}
