using System.Collections.Immutable;
using System.Globalization;
using Translate.Documents;

namespace Translate.Offline.Tokens;

/// <summary>Cuts a text into tokens. Glossary terms are kept whole, and cut out of a hyphen compound.</summary>
internal sealed class Tokenizer(IReadOnlySet<string> abbreviations)
{
    private const string JoinersInWord = "-’'‑&/.@_";

    /// <summary>The tokens of a text, in order. Only white space is left out.</summary>
    public List<Token> Split(string text, ImmutableArray<TermMatch> terms)
    {
        List<Token> tokens = [];
        List<TermMatch> usable = TermPlaces.Usable(text, terms);
        int term = 0;
        int position = 0;
        bool space = true;
        while (position < text.Length)
        {
            if (term < usable.Count && usable[term].Span.Start == position)
            {
                TermMatch match = usable[term++];
                tokens.Add(new Token(match.Span.Of(text), match.Span, TokenKind.Term, space, match));
                position = match.Span.End;
                space = false;
                continue;
            }

            if (char.IsWhiteSpace(text[position]) || char.IsControl(text[position]) || text[position] is '\u200b' or '\ufeff')
            {
                space = true;
                position++;
                continue;
            }

            int limit = term < usable.Count ? usable[term].Span.Start : text.Length;
            (int end, TokenKind kind) = Next(text, position, limit);
            tokens.Add(new Token(text[position..end], new TextSpan(position, end - position), kind, space));
            position = end;
            space = false;
        }

        return tokens;
    }

    private (int End, TokenKind Kind) Next(string text, int start, int limit)
    {
        char first = text[start];
        if (char.IsAsciiDigit(first))
        {
            int end = NumberShape.End(text, start, limit);
            if (end >= limit || !IsWordPart(text, end, limit))
            {
                return NumberShape.IsOrdinal(text, start, end, limit) ? (end + 1, TokenKind.Ordinal) : (end, TokenKind.Number);
            }

            return (WordEnd(text, start, limit), TokenKind.Word);
        }

        if (IsLetter(text, start))
        {
            return (WordEnd(text, start, limit), TokenKind.Word);
        }

        if (char.IsHighSurrogate(first) && start + 1 < limit)
        {
            int end = start + 2;
            while (end < limit && (char.IsSurrogate(text[end]) || text[end] is '\u200d' or '\ufe0f'))
            {
                end++;
            }

            return (end, TokenKind.Symbol);
        }

        return (start + 1, char.IsPunctuation(first) ? TokenKind.Punctuation : TokenKind.Symbol);
    }

    private int WordEnd(string text, int start, int limit)
    {
        int end = start + 1;
        while (end < limit && IsWordPart(text, end, limit))
        {
            end++;
        }

        bool stopFollows = end < limit && text[end] == '.';
        return stopFollows && abbreviations.Contains(string.Concat(text.AsSpan(start, end - start), ".").ToLowerInvariant())
            ? end + 1 : end;
    }

    private static bool IsWordPart(string text, int at, int limit)
    {
        if (IsLetter(text, at) || char.IsAsciiDigit(text[at]) || text[at] is '²' or '³'
            || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark)
        {
            return true;
        }

        return JoinersInWord.Contains(text[at], StringComparison.Ordinal)
            && at + 1 < limit
            && (IsLetter(text, at + 1) || (char.IsAsciiDigit(text[at + 1]) && text[at] is '-' or '_'))
            && (text[at] != '.' || StandsInAbbreviation(text, at));
    }

    /// <summary>
    /// A full stop inside a word joins only short parts (<c>f.eks</c>) or a web address; elsewhere a space was forgotten.
    /// </summary>
    private static bool StandsInAbbreviation(string text, int stop) =>
        char.IsLower(text[stop + 1]) || (stop >= 2 && !char.IsLetter(text[stop - 2]) && char.IsUpper(text[stop + 1])) || stop == 1;

    private static bool IsLetter(string text, int at) => char.IsLetter(text[at]);
}
