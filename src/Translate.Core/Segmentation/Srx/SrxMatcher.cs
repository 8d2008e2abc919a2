using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Translate.Errors;

namespace Translate.Segmentation.Srx;

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

    /// <summary>Neighbouring rules of one kind as one expression, in the order in which they decide.</summary>
    private readonly ImmutableArray<(bool Breaks, Regex Rules)> _runs;

    /// <summary>The characters that the break rules end in, where that is plain to see, and white space must follow.</summary>
    private readonly SearchValues<char> _lastCharacters;

    /// <summary>Searches for the break rules of which it is not.</summary>
    private readonly ImmutableArray<(SrxRule Rule, Regex Search)> _searches;

    private readonly ImmutableArray<Lazy<Regex>> _single;
    private readonly TimeSpan _limit;

    public SrxMatcher(ImmutableArray<SrxRule> rules, bool compiled, TimeSpan limit)
    {
        _rules = rules;
        _limit = limit;
        RegexOptions options = RegexOptions.CultureInvariant | (compiled ? RegexOptions.Compiled : RegexOptions.None);
        _single = [.. rules.Select(r => new Lazy<Regex>(() => new Regex($"\\G{r.Pattern}", RegexOptions.CultureInvariant, limit)))];
        _runs = [.. Runs(rules).Select(run => (run[0].Breaks, new Regex($"\\G(?:{string.Join('|', run.Select(r => r.Pattern))})", options, limit)))];
        SrxRule[] breaks = [.. rules.Where(r => r.Breaks)];
        _lastCharacters = SearchValues.Create(string.Concat(breaks.Select(r => r.LastCharacters)));
        _searches = [.. breaks.Where(r => r.LastCharacters is null).Select(r => (r, new Regex(r.SearchPattern, options, limit)))];
        if (compiled)
        {
            WarmUp(_runs.Select(r => r.Rules).Concat(_searches.Select(s => s.Search)));
        }
    }

    private static IEnumerable<List<SrxRule>> Runs(ImmutableArray<SrxRule> rules)
    {
        List<SrxRule> run = [];
        foreach (SrxRule rule in rules)
        {
            if (run.Count > 0 && run[0].Breaks != rule.Breaks)
            {
                yield return run;
                run = [];
            }

            run.Add(rule);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    /// <summary>The positions inside a text where a segment ends, in order.</summary>
    /// <exception cref="DataFileException">A rule takes too long.</exception>
    public List<int> Breaks(string text)
    {
        for (int attempt = 1; ; attempt++)
        {
            var found = new List<int>();
            int position = 0;
            TimeSpan busy = Environment.CpuUsage.TotalTime;
            try
            {
                if (Find(text, found, busy, ref position))
                {
                    return found;
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
    private bool Find(string text, List<int> found, TimeSpan busy, ref int position)
    {
        long start = Stopwatch.GetTimestamp();
        foreach (int candidate in Candidates(text))
        {
            position = candidate;
            if (IsBreak(text, candidate))
            {
                found.Add(candidate);
            }

            if (Stopwatch.GetElapsedTime(start) > _limit && Environment.CpuUsage.TotalTime - busy > _limit)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsBreak(string text, int position)
    {
        foreach ((bool breaks, Regex rules) in _runs)
        {
            if (rules.IsMatch(text, position))
            {
                return breaks;
            }
        }

        return false;
    }

    /// <summary>The positions inside a text, in order, that a break rule might match at.</summary>
    /// <exception cref="RegexMatchTimeoutException">While enumerating: a rule takes too long.</exception>
    public IEnumerable<int> Candidates(string text)
    {
        IEnumerable<int> marks = AfterLastCharacters(text);
        if (_searches.IsEmpty)
        {
            return marks;
        }

        var positions = new SortedSet<int>(marks);
        foreach ((_, Regex search) in _searches)
        {
            foreach (ValueMatch match in search.EnumerateMatches(text))
            {
                if (match.Index > 0 && match.Index < text.Length)
                {
                    positions.Add(match.Index);
                }
            }
        }

        return positions;
    }

    private IEnumerable<int> AfterLastCharacters(string text)
    {
        int position = 0;
        while (text.AsSpan(position).IndexOfAny(_lastCharacters) is >= 0 and var step)
        {
            position += step + 1;
            if (position < text.Length && char.IsWhiteSpace(text[position]))
            {
                yield return position;
            }
        }
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
                _ = new Regex(rule.SearchPattern, RegexOptions.CultureInvariant, TimeOfOneRule).IsMatch(text, position);
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
