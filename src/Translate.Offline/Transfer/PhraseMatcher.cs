using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Tokens;

namespace Translate.Offline.Transfer;

/// <summary>Joins the words of a phrase into one word with one reading.</summary>
internal sealed class PhraseMatcher(PhraseTable phrases)
{
    /// <summary>Joins all phrases found, left to right, the longest at each place.</summary>
    public List<Word> Join(List<Word> words)
    {
        List<Word> joined = new(words.Count);
        for (int at = 0; at < words.Count; at++)
        {
            Phrase? found = words[at].Kind == TokenKind.Word && !words[at].Fixed ? Find(words, at) : null;
            if (found is null)
            {
                joined.Add(words[at]);
                continue;
            }

            Word last = words[at + found.Words.Length - 1];
            var span = new Documents.TextSpan(words[at].Span.Start, last.Span.End - words[at].Span.Start);
            string text = string.Join(' ', words.Skip(at).Take(found.Words.Length).Select(w => w.Text));
            var whole = new Word(text, span, TokenKind.Word, words[at].SpaceBefore);
            whole.Readings.Add(new Reading(found.Tag, found.Entry));
            joined.Add(whole);
            at += found.Words.Length - 1;
        }

        return joined;
    }

    private Phrase? Find(List<Word> words, int at)
    {
        foreach (Phrase phrase in phrases.StartingWith(words[at].Lower))
        {
            if (at + phrase.Words.Length <= words.Count && Matches(phrase, words, at))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool Matches(Phrase phrase, List<Word> words, int at)
    {
        for (int i = 0; i < phrase.Words.Length; i++)
        {
            Word word = words[at + i];
            if (word.Fixed || !string.Equals(phrase.Words[i], word.Lower, StringComparison.Ordinal))
            {
                return false;
            }
        }

        // Nord i landet, but i nord i fjor.
        if (phrase.Words[0] is "nord" or "sør" or "øst" or "vest" && at > 0 && words[at - 1].Lower is "i")
        {
            return false;
        }

        // I løpet av det siste året: what says "in" by itself cannot follow a preposition.
        if (phrase.Tag == Tag.AV && at > 0 && words[at - 1].Lower is "i" or "av" or "for" or "fra" or "til" or "gjennom" or "under" or "enn"
            && phrase.Entry.English.AsSpan() is ['i', 'n', ' ', ..] or ['o', 'v', 'e', 'r', ' ', ..])
        {
            return false;
        }

        // På en dag: in a day, not on one day.
        if (phrase is { Tag: Tag.AV, Words: ["en", ..] } && at > 0 && words[at - 1].Lower is "på" or "i" or "om" or "for" or "til" or "av")
        {
            return false;
        }

        // I år 2000: the year has its number.
        if (phrase.Words is ["i", "år"] && at + 2 < words.Count && words[at + 2].Kind == TokenKind.Number)
        {
            return false;
        }

        // A name of several words has a capital somewhere after its article.
        return phrase.Entry.Class != 'p' || char.IsUpper(words[at].Text[0]);
    }
}
