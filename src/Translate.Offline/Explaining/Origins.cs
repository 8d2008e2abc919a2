using Translate.Offline.Lexicon;
using Translate.Offline.Transfer;

namespace Translate.Offline.Explaining;

/// <summary>Which data file, or which guess, a word's reading comes from.</summary>
internal sealed class Origins(Wordbook book)
{
    /// <summary>The origin of the reading chosen.</summary>
    public string Of(Word word)
    {
        Entry entry = word.Reading.Entry;
        bool guessed = word.Reading.Shape.HasFlag(Shape.Guessed);
        return (entry.Class, guessed) switch
        {
            _ when word.Fixed => "the glossary",
            ('m', _) => "a mark or number",
            ('p', true) => "a name in no list: it passes through",
            ('p', false) => "names.tsv",
            (_, true) when string.Equals(entry.English, word.Text, StringComparison.OrdinalIgnoreCase) => "unknown: it passes through",
            (_, true) => "a guess by its ending (cognates.tsv)",
            ('c', _) when word.Lower.Contains(' ', StringComparison.Ordinal) => "phrases.tsv",
            ('c', _) => "closed.tsv",
            _ when !book.Forms.Knows(word.Lower) && !book.Forms.Knows(word.Lower.TrimEnd('s')) => "a compound, by its parts in lexicon.tsv",
            _ => "lexicon.tsv",
        };
    }
}
