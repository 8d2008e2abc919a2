namespace Translate.Errors;

/// <summary>Finds the word that a misspelled one was meant to be.</summary>
public static class Nearest
{
    /// <summary>“Did you mean 'x'?” when a known word is close, otherwise the list of all of them.</summary>
    public static string Suggestion(string word, IEnumerable<string> known)
    {
        string[] all = [.. known];
        return Word(word, all) is { } near ? $"Did you mean '{near}'?" : $"Known here: {string.Join(", ", all)}.";
    }

    /// <summary>The known word within a third of its length in edits (at least two), or null. The first of equals wins.</summary>
    public static string? Word(string word, IEnumerable<string> known) => known
        .Select(candidate => (candidate, distance: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
        .Where(c => c.distance <= Math.Max(2, c.candidate.Length / 3) && c.distance < c.candidate.Length)
        .OrderBy(c => c.distance)
        .Select(c => c.candidate)
        .FirstOrDefault();

    /// <summary>Levenshtein distance in UTF-16 units.</summary>
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = row[j];
                row[j] = cost;
            }
        }

        return row[^1];
    }
}
