using Translate.Offline.Lexicon;

namespace Translate.Offline.Morphology;

/// <summary>
/// Readings for words that nothing else explains: by their ending, spelt the English way where the ending is international.
/// </summary>
internal sealed class Guesses(Wordbook book)
{
    private static readonly (string Ending, string Base, Tag Tag, char Class)[] Endings =
    [
        ("ene", "", Tag.NPD, 'n'), ("ene", "e", Tag.NPD, 'n'), ("er", "", Tag.NP, 'n'), ("er", "e", Tag.NP, 'n'), ("en", "", Tag.NSD, 'n'),
        ("en", "e", Tag.NSD, 'n'), ("et", "", Tag.NSD, 'n'), ("", "", Tag.NS, 'n'), ("ne", "", Tag.NPD, 'n'), ("e", "", Tag.NP, 'n'),
        ("te", "e", Tag.VPT, 'v'), ("t", "e", Tag.VPP, 'v'), ("r", "", Tag.VPR, 'v'), ("", "", Tag.VIN, 'v'), ("s", "", Tag.VPS, 'v'),
            ("s", "", Tag.VPI, 'v'),
        ("", "", Tag.AJ, 'a'), ("e", "", Tag.AJP, 'a'), ("t", "", Tag.AJN, 'a'), ("le", "el", Tag.AJP, 'a'), ("re", "er", Tag.AJP, 'a'),
    ];

    /// <summary>Adds readings, at least one.</summary>
    public void Find(string word, string text, List<Reading> found)
    {
        if (FindCognate(word, found))
        {
            return;
        }

        foreach (Tag tag in ByEnding(word))
        {
            char wordClass = tag is Tag.VPR or Tag.VPT or Tag.VIN or Tag.VPP ? 'v' : tag is Tag.AJ or Tag.AJP or Tag.AJN ? 'a' : 'n';
            found.Add(new Reading(tag, new Entry(word, wordClass, text, EntryFlags.Unc), Shape.Guessed));
        }
    }

    /// <summary>Adds the readings of an international word; false where there are none.</summary>
    public bool FindCognate(string word, List<Reading> found)
    {
        if (word.Length <= 30)
        {
            Cognates(word, found);
        }

        return found.Count > 0;
    }

    private void Cognates(string word, List<Reading> found)
    {
        foreach ((string ending, string stemEnd, Tag tag, char wordClass) in Endings)
        {
            if (word.Length <= ending.Length + 4 || !word.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            string lemma = word[..^ending.Length] + stemEnd;
            (string Ending, char Class, string English) best = default;
            foreach ((string Ending, char Class, string English) rule in book.Cognates)
            {
                bool longer = rule.Ending.Length > (best.Ending?.Length ?? 2);
                if (rule.Class == wordClass && longer && lemma.Length > rule.Ending.Length + 2
                    && lemma.EndsWith(rule.Ending, StringComparison.Ordinal))
                {
                    best = rule;
                }
            }

            if (best.Ending is not null && !found.Exists(r => r.Tag == tag))
            {
                string english = Spelt(lemma[..^best.Ending.Length]) + best.English;
                found.Add(new Reading(tag, new Entry(lemma, wordClass, english, EntryFlags.None), Shape.Guessed));
            }
        }
    }

    private static string Spelt(string stem) =>
        stem.Replace("ks", "x", StringComparison.Ordinal).Replace("kv", "qu", StringComparison.Ordinal).Replace("ke", "ce",
            StringComparison.Ordinal)
            .Replace("ki", "ci", StringComparison.Ordinal).Replace('k', 'c').Replace("ø", "o", StringComparison.Ordinal)
            .Replace("æ", "e", StringComparison.Ordinal).Replace("å", "a", StringComparison.Ordinal);

    private static Tag[] ByEnding(string word) => word switch
    {
        [.., 'e', 'n', 'e'] => [Tag.NPD],
        [.., 'e', 'd', 'e'] or [.., 'e', 't', 'e'] => [Tag.AJP, Tag.VPT],
        [.., 'e', 'r'] => [Tag.NP, Tag.VPR, Tag.NS],
        [.., 'e', 'n'] => [Tag.NSD, Tag.NS],
        [.., 'e', 't'] => [Tag.NSD, Tag.VPP, Tag.VPT],
        [.., 'e'] => [Tag.AJP, Tag.VIN, Tag.NS],
        [.., 'i', 'g'] or [.., 's', 'k'] => [Tag.AJ, Tag.NS],
        [.., 't'] => [Tag.AJN, Tag.NS, Tag.VPP],
        _ => [Tag.NS, Tag.AJ],
    };
}
