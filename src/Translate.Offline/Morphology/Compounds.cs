using Translate.Offline.Lexicon;

namespace Translate.Offline.Morphology;

/// <summary>Takes compounds apart: a known last part that carries the inflection, and known parts before it.</summary>
internal sealed class Compounds(Wordbook book)
{
    private const int ShortestPart = 3;
    private const int LongestWord = 40;

    /// <summary>Adds the readings of a compound to a list.</summary>
    public bool Find(string word, List<Reading> found)
    {
        if (word.Length is < 2 * ShortestPart or > LongestWord)
        {
            return false;
        }

        foreach (char headClass in "nav")
        {
            for (int at = ShortestPart; at <= word.Length - ShortestPart; at++)
            {
                int headLength = word.Length - at;
                if (headLength < 5 && (headClass != 'n' || (headLength < 4 && at < 5)))
                {
                    break;
                }

                if (book.Forms.FindClass(word.AsSpan(at), headClass) is not { } head || head.Entry.Is(EntryFlags.NoComp)
                    || head.Entry.Lemma.Length < ShortestPart)
                {
                    continue;
                }

                if (headClass == 'v' && !book.Forms.Knows(word[..at]))
                {
                    continue;
                }

                if (Modifier(word[..at], 2) is { } modifier)
                {
                    Add(word[at..], headClass, modifier, found);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The English of a part that stands first in a compound, or null.</summary>
    public string? Modifier(string part, int depth)
    {
        if (Simple(part) is { } whole)
        {
            return whole;
        }

        if (part.Length > ShortestPart + 1 && part[^1] is 's' or 'e' && Simple(part[..^1]) is { } linked)
        {
            return linked;
        }

        if (depth == 0)
        {
            return null;
        }

        for (int at = ShortestPart; at <= part.Length - ShortestPart; at++)
        {
            string head = part[at..];
            string? english = Simple(head) ?? (head.Length > ShortestPart + 1 && head[^1] == 's' ? Simple(head[..^1]) : null);
            if (english is not null && Modifier(part[..at], depth - 1) is { } first)
            {
                return first + " " + english;
            }
        }

        return null;
    }

    private string? Simple(string part)
    {
        if (part.Length < ShortestPart)
        {
            return null;
        }

        if (book.Forms.FindClass(part, 'n') is { } noun && !noun.Entry.Is(EntryFlags.NoComp) && noun.Tag is Tag.NS or Tag.NP)
        {
            return noun.Entry.English;
        }

        if (book.Forms.FindClass(part, 'a') is { Tag: Tag.AJ } adjective)
        {
            return adjective.Entry.English;
        }

        return book.Forms.FindClass(part + "e", 'v') is { Tag: Tag.VIN } && part.Length > ShortestPart
            && book.Forms.FindClass(part + "ing", 'n') is { } action
            ? action.Entry.English
            : null;
    }

    private void Add(string head, char headClass, string modifier, List<Reading> found)
    {
        List<Reading> readings = [];
        book.Forms.Find(head, readings);
        string joint = headClass == 'n' ? " " : "-";
        foreach (Reading reading in readings.Where(r => r.Entry.Class == headClass))
        {
            string english = headClass == 'v' ? reading.Entry.English : modifier + joint + reading.Entry.English;
            found.Add(reading with
            {
                Entry = reading.Entry with { English = english },
                Shape = reading.Shape | Shape.Guessed,
            });
        }
    }
}
