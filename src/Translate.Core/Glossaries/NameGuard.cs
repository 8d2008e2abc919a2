namespace Translate.Glossaries;

/// <summary>Keeps names from being found where they are a part of a longer name, a person's, a team's or a firm's.</summary>
internal static class NameGuard
{
    private static readonly WordList GivenNames = WordList.Read("given-names.txt");
    private static readonly WordList NameHeads = WordList.Read("name-heads.txt");
    private static readonly WordList FirmWords = WordList.Read("firm-words.txt");
    private static readonly WordList SportWords = WordList.Read("sport-words.txt");
    private static readonly WordList OrdinaryWords = WordList.Read("ordinary-words.txt");
    private static readonly WordList OneWords = WordList.Read("one-words.txt");

    /// <summary>What keeps a form from standing at a place: its capitals, its entry's guards, or the names beside it.</summary>
    public static TermObstacle Check(TermPattern pattern, ReadOnlySpan<char> text, int start, int end)
    {
        if (!TermCasing.Fits(pattern, text, start, end))
        {
            return TermObstacle.Capitals;
        }

        return pattern.IsName ? CheckName(pattern, text, start, end) : CheckWord(pattern, text, start, end);
    }

    private static TermObstacle CheckName(TermPattern pattern, ReadOnlySpan<char> text, int start, int end)
    {
        TermGuard guard = pattern.Entry.Guard;
        if (guard.HasFlag(TermGuard.NotFirst) && (SentenceStart.IsAt(text, start) || TermCasing.IsRaised(pattern.Spelling, text, start, end)))
        {
            return TermObstacle.SentenceStart;
        }

        if (guard.HasFlag(TermGuard.NotTeam) && IsTeam(text, start, end))
        {
            return TermObstacle.Team;
        }

        if (IsAfterName(pattern, text, start))
        {
            return TermObstacle.AfterName;
        }

        if ((pattern.IsAlike || guard.HasFlag(TermGuard.NotBeforeName)) && NeighbouringWords.PrecedesName(text, end))
        {
            return TermObstacle.BeforeName;
        }

        return IsSurname(pattern, text, start) ? TermObstacle.AfterGivenName : TermObstacle.None;
    }

    // 'Restaurant Hellas' is no Greece; of 'Hertha Berlin' English keeps both parts.
    private static bool IsAfterName(TermPattern pattern, ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> before = NeighbouringWords.Before(text, start);
        if (before.Length > 1 && char.IsUpper(before[0]) && NameHeads.Contains(before))
        {
            return true;
        }

        bool isGuarded = pattern.Entry.Guard.HasFlag(TermGuard.NotAfterName)
            || (pattern.IsAlike && !NeighbouringWords.FollowsOrdinaryWord(text, start));
        return isGuarded && NeighbouringWords.FollowsName(text, start);
    }

    // 'Dansk Supermarked' is a firm, even where a sentence begins; 'Svenske Volvo' is Volvo, and 'Europeisk Tyrkia' a part of Turkey.
    private static TermObstacle CheckWord(TermPattern pattern, ReadOnlySpan<char> text, int start, int end)
    {
        if (pattern.Form == Documents.TermForm.Inhabitant && OrdinaryWords.Contains(text[start..end]) && !OneWords.Contains(NeighbouringWords.Before(text, start)))
        {
            return TermObstacle.OrdinaryWord;
        }

        bool isFirm = pattern.Form == Documents.TermForm.Adjective
            && char.IsUpper(text[start])
            && FirmWords.Contains(text[start..end])
            && NeighbouringWords.IsCapitalised(NeighbouringWords.After(text, end));
        return isFirm ? TermObstacle.BeforeName : TermObstacle.None;
    }

    private static bool IsSurname(TermPattern pattern, ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> before = NeighbouringWords.Before(text, start);
        bool isName = before is "von" or "van" || (NeighbouringWords.IsCapitalised(before) && GivenNames.Contains(before));
        return isName && !pattern.Spelling.Contains(' ', StringComparison.Ordinal);
    }

    private static bool IsTeam(ReadOnlySpan<char> text, int start, int end)
    {
        bool isTied = end < text.Length && NameText.IsHyphen(text[end]);
        ReadOnlySpan<char> after = isTied ? NeighbouringWords.WordAt(text, end + 1) : NeighbouringWords.After(text, end);
        return SportWords.Contains(after) || SportWords.Contains(NeighbouringWords.Before(text, start));
    }
}
