using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Translate.Errors;

namespace Translate.Segmentation;

/// <summary>
/// The rules of an SRX file, compiled. A position is looked at only where a break rule matches; there the exceptions above that rule are asked.
/// Neighbouring exceptions are one expression, so that a position costs one match for each run of them.
/// </summary>
/// <remarks>
/// A rule is a look at both sides of a position, which <see cref="RegexOptions.NonBacktracking"/> cannot do. So every match has a time limit,
/// and so has every block: a rule that goes beyond is named.
/// </remarks>
internal sealed class SrxMatcher
{
    /// <summary>The time one match may take in a block of ordinary length.</summary>
    public static readonly TimeSpan ShortestTime = TimeSpan.FromMilliseconds(700);

    private static readonly TimeSpan TimeOfOneRule = TimeSpan.FromMilliseconds(300);
    private const int MostAttempts = 5;

    private readonly ImmutableArray<SrxRule> _rules;
    private readonly ImmutableArray<(int Rule, Regex Positions, ImmutableArray<Regex> Exceptions)> _breaks;
    private readonly ImmutableArray<Lazy<Regex>> _single;
    private readonly TimeSpan _limit;

    public SrxMatcher(ImmutableArray<SrxRule> rules, bool compiled, TimeSpan limit)
    {
        _rules = rules;
        _limit = limit;
        _single = [.. rules.Select(r => new Lazy<Regex>(() => new Regex($"\\G{r.Pattern}", RegexOptions.CultureInvariant, limit)))];
        RegexOptions options = RegexOptions.CultureInvariant | (compiled ? RegexOptions.Compiled : RegexOptions.None);
        var exceptions = ImmutableArray.CreateBuilder<Regex>();
        var breaks = ImmutableArray.CreateBuilder<(int Rule, Regex Positions, ImmutableArray<Regex> Exceptions)>();
        var run = new List<string>();
        for (int i = 0; i < rules.Length; i++)
        {
            if (!rules[i].Breaks)
            {
                run.Add(rules[i].Pattern);
                continue;
            }

            if (run.Count > 0)
            {
                exceptions.Add(new Regex($"\\G(?:{string.Join('|', run)})", options, limit));
                run.Clear();
            }

            breaks.Add((i, new Regex($"(?={rules[i].After})(?<={rules[i].Before})", options, limit), exceptions.ToImmutable()));
        }

        _breaks = breaks.ToImmutable();
        if (compiled)
        {
            WarmUp(_breaks.Select(b => b.Positions).Concat(exceptions));
        }
    }

    /// <summary>The positions inside a text where a segment ends, in order.</summary>
    /// <exception cref="DataFileException">A rule takes too long.</exception>
    public List<int> Breaks(string text)
    {
        for (int attempt = 1; ; attempt++)
        {
            var found = new HashSet<int>();
            int position = 0;
            TimeSpan busy = Environment.CpuUsage.TotalTime;
            try
            {
                if (Find(text, found, busy, ref position))
                {
                    return [.. found.Order()];
                }

                throw TooSlow(text, position);
            }
            catch (RegexMatchTimeoutException)
            {
                // The limit of a match is time on the wall: on a crowded machine it can pass without any work done.
                if (attempt == MostAttempts || Environment.CpuUsage.TotalTime - busy > _limit * 0.7)
                {
                    throw TooSlow(text, position);
                }
            }
        }
    }

    // False when the block as a whole takes too long.
    private bool Find(string text, HashSet<int> found, TimeSpan busy, ref int position)
    {
        long start = Stopwatch.GetTimestamp();
        foreach ((_, Regex positions, ImmutableArray<Regex> exceptions) in _breaks)
        {
            foreach (ValueMatch match in positions.EnumerateMatches(text))
            {
                position = match.Index;
                if (position > 0 && position < text.Length && !found.Contains(position) && !IsException(exceptions, text, position))
                {
                    found.Add(position);
                }

                if (Stopwatch.GetElapsedTime(start) > _limit && Environment.CpuUsage.TotalTime - busy > _limit)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsException(ImmutableArray<Regex> exceptions, string text, int position)
    {
        foreach (Regex exception in exceptions)
        {
            if (exception.IsMatch(text, position))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first rule that matches at a position, or null.</summary>
    /// <exception cref="DataFileException">A rule takes too long.</exception>
    public SrxRule? RuleAt(string text, int position)
    {
        for (int i = 0; i < _rules.Length; i++)
        {
            try
            {
                if (_single[i].Value.IsMatch(text, position))
                {
                    return _rules[i];
                }
            }
            catch (RegexMatchTimeoutException)
            {
                throw TooSlow(_rules[i]);
            }
        }

        return null;
    }

    /// <summary>Every position that some break rule matches at.</summary>
    /// <exception cref="DataFileException">A rule takes too long.</exception>
    public SortedSet<int> Candidates(string text)
    {
        var candidates = new SortedSet<int>();
        foreach ((int rule, Regex positions, _) in _breaks)
        {
            try
            {
                foreach (ValueMatch match in positions.EnumerateMatches(text))
                {
                    candidates.Add(match.Index);
                }
            }
            catch (RegexMatchTimeoutException)
            {
                throw TooSlow(_rules[rule]);
            }
        }

        return candidates;
    }

    // The first match of a compiled expression is turned into machine code, which may take longer than a match.
    private static void WarmUp(IEnumerable<Regex> expressions)
    {
        foreach (Regex expression in expressions)
        {
            try
            {
                expression.IsMatch("A. A", 2);
            }
            catch (RegexMatchTimeoutException)
            {
                // The next match of this expression is the one that counts.
            }
        }
    }

    // Some expression took too long from this position on: the one that takes longest when it is asked alone.
    private DataFileException TooSlow(string text, int position)
    {
        (SrxRule Slowest, TimeSpan Time) worst = (_rules[0], TimeSpan.Zero);
        foreach (SrxRule rule in _rules)
        {
            long start = Stopwatch.GetTimestamp();
            try
            {
                _ = new Regex($"(?={rule.After})(?<={rule.Before})", RegexOptions.CultureInvariant, TimeOfOneRule).IsMatch(text, position);
            }
            catch (RegexMatchTimeoutException)
            {
                return TooSlow(rule);
            }

            TimeSpan time = Stopwatch.GetElapsedTime(start);
            worst = time > worst.Time ? (rule, time) : worst;
        }

        return TooSlow(worst.Slowest);
    }

    private static DataFileException TooSlow(SrxRule rule) => DataFileException.At(
        new SourceLocation(rule.File, rule.Line),
        $"the rule with {rule.Source} takes too long on this text. Avoid one repetition inside another, such as (a+)+.");
}
