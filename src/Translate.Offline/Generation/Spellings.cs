using System.Text;
using Translate.Offline.Lexicon;
using Translate.Offline.Transfer;

namespace Translate.Offline.Generation;

/// <summary>British and American spelling, by <c>spellings.tsv</c>. Names, glossary terms and what passes through keep theirs.</summary>
internal sealed class Spellings
{
    private readonly Dictionary<string, string> _toAmerican = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _toBritish = new(StringComparer.Ordinal);

    /// <summary>The spellings of the embedded data.</summary>
    public Spellings()
    {
        foreach (string[] row in DataFile.Rows("spellings.tsv"))
        {
            foreach (string ending in row[2].Split(' '))
            {
                string end = ending is "-" ? "" : ending;
                _toAmerican[row[0] + end] = row[1] + end;
                if (row[3] is "both")
                {
                    _toBritish[row[1] + end] = row[0] + end;
                }
            }
        }
    }

    /// <summary>Spells the words of a sentence in one style.</summary>
    public void Apply(List<Word> words, EnglishStyle style)
    {
        Dictionary<string, string> table = style.American ? _toAmerican : _toBritish;
        foreach (Word word in words)
        {
            bool own = word.Fixed || word.Out is null or "" || word.Reading.Entry.Class is 'p' or 'm'
                || string.Equals(word.Out, word.Text, StringComparison.Ordinal);
            if (!own)
            {
                word.Out = Spell(word.Out!, table);
            }
        }
    }

    private static string Spell(string text, Dictionary<string, string> table)
    {
        StringBuilder? spelt = null;
        int start = 0;
        while (start < text.Length)
        {
            int end = start;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            string part = text[start..Math.Max(end, start + 1)];
            if (table.TryGetValue(part, out string? other))
            {
                spelt ??= new StringBuilder(text, 0, start, text.Length + 4);
                spelt.Append(other);
            }
            else
            {
                spelt?.Append(part);
            }

            start += part.Length;
        }

        return spelt?.ToString() ?? text;
    }
}
