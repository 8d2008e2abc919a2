namespace Translate.Offline.Lexicon;

/// <summary>Phrases by their first word, the longest first.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase.</summary>
    public void Add(Phrase phrase)
    {
        if (!_byFirst.TryGetValue(phrase.Words[0], out List<Phrase>? list))
        {
            _byFirst.Add(phrase.Words[0], list = []);
        }

        int at = 0;
        while (at < list.Count && list[at].Words.Length >= phrase.Words.Length)
        {
            at++;
        }

        list.Insert(at, phrase);
    }

    /// <summary>Whether words are a phrase.</summary>
    public bool Contains(ReadOnlySpan<string> words)
    {
        foreach (Phrase phrase in StartingWith(words[0]))
        {
            if (words.SequenceEqual(phrase.Words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The phrases that begin with a word, the longest first.</summary>
    public IReadOnlyList<Phrase> StartingWith(string word) => _byFirst.TryGetValue(word, out List<Phrase>? list) ? list : [];
}
