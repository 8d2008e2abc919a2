namespace Translate.Offline.Tokens;

/// <summary>Where a segment holds several sentences, its parts; a part too long for a sentence is cut.</summary>
internal static class Sentences
{
    /// <summary>The tokens of each sentence.</summary>
    public static IEnumerable<List<Token>> Split(List<Token> tokens, int longest)
    {
        List<Token> sentence = [];
        for (int at = 0; at < tokens.Count; at++)
        {
            sentence.Add(tokens[at]);
            bool ends = tokens[at].Text is "." or "?" or "!" && at + 1 < tokens.Count && tokens[at + 1].SpaceBefore
                && !char.IsLower(tokens[at + 1].Text[0]);
            if (ends || sentence.Count >= longest)
            {
                yield return sentence;
                sentence = [];
            }
        }

        if (sentence.Count > 0)
        {
            yield return sentence;
        }
    }

    /// <summary>Whether the first letter or digit of a sentence is no small letter.</summary>
    public static bool BeginsWithCapital(List<Token> tokens)
    {
        foreach (Token token in tokens)
        {
            if (char.IsLetterOrDigit(token.Text[0]))
            {
                return !char.IsLower(token.Text[0]);
            }
        }

        return false;
    }

    /// <summary>Whether a sentence of several words is all capitals, so that capitals tell nothing.</summary>
    public static bool IsShouting(List<Token> tokens)
    {
        int words = 0;
        foreach (Token token in tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Term)
            {
                words += token.Text.Length > 2 ? 1 : 0;
                if (token.Text.Any(char.IsLower))
                {
                    return false;
                }
            }
        }

        return words >= 3;
    }
}
