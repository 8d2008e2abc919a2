using System.Collections.Immutable;
using System.Text;
using Translate.Documents;
using Translate.Offline.Morphology;
using Translate.Offline.Transfer;

namespace Translate.Offline.Generation;

/// <summary>Writes the English down: spaces, a and an, capitals, quotation marks, and where each word came from.</summary>
/// <param name="quoteOpen">Whether a quotation that began before is open.</param>
internal sealed class TargetText(bool quoteOpen = false)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<WordAlignment>.Builder _alignment = ImmutableArray.CreateBuilder<WordAlignment>();
    private bool _capitalNext = true;
    private bool _glueNext = true;
    private bool _quoteOpen = quoteOpen;
    private bool _innerOpen;

    /// <summary>The alignment so far.</summary>
    public ImmutableArray<WordAlignment> Alignment => _alignment.ToImmutable();

    /// <summary>The text so far.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Writes one sentence.</summary>
    /// <param name="words">Its words in English order.</param>
    /// <param name="shouting">Whether all is in capitals.</param>
    /// <param name="capital">Whether it begins with a capital.</param>
    public void Write(List<Word> words, bool shouting, bool capital)
    {
        _capitalNext = capital;
        for (int at = 0; at < words.Count; at++)
        {
            Word word = words[at];
            string text = Spelling(words, at);
            if (text.Length == 0)
            {
                continue;
            }

            if (word.Is(Tag.PC, Tag.PF, Tag.PQ, Tag.PX))
            {
                Mark(word, text, at + 1 < words.Count ? words[at + 1] : null, words.Skip(at + 1).FirstOrDefault(w => w.Text.Length > 0));
                continue;
            }

            bool hyphen = word.Joined && word.Is(Tag.AJ, Tag.AJN, Tag.AJP);
            text = hyphen ? "-" + text : text;
            text = shouting ? text.ToUpperInvariant() : _capitalNext ? Capital(text) : text;
            Append(word, text, glue: _glueNext || hyphen);
            _glueNext = false;
            _capitalNext = false;
        }
    }

    private static string Spelling(List<Word> words, int at)
    {
        string text = words[at].Out ?? words[at].Text;
        if (text is not ("a" or "such a" or "half a") || words[at].Text is "a")
        {
            return text;
        }

        string next = at + 1 < words.Count ? words[at + 1].Out ?? words[at + 1].Text : "";
        return SoundsLikeVowel(next) ? text + "n" : text;
    }

    private static bool SoundsLikeVowel(string word)
    {
        string lower = word.ToLowerInvariant();
        if (lower.Length == 0)
        {
            return false;
        }

        bool abbreviation = word.Length is > 1 and < 6 && word.All(char.IsUpper);
        if (abbreviation)
        {
            return "AEFHILMNORSX".Contains(word[0], StringComparison.Ordinal);
        }

        if (lower[0] == '8' || lower.StartsWith("11-", StringComparison.Ordinal)
            || lower.StartsWith("18-", StringComparison.Ordinal) || lower is "11" or "18"
            || lower.StartsWith("hour", StringComparison.Ordinal) || lower.StartsWith("honest", StringComparison.Ordinal)
            || lower.StartsWith("honor", StringComparison.Ordinal) || lower.StartsWith("heir", StringComparison.Ordinal))
        {
            return true;
        }

        bool soundsYou = lower.StartsWith("uni", StringComparison.Ordinal) && !lower.StartsWith("unin", StringComparison.Ordinal)
            && !lower.StartsWith("unim", StringComparison.Ordinal) && !lower.StartsWith("unid", StringComparison.Ordinal)
            || lower.StartsWith("use", StringComparison.Ordinal) || lower.StartsWith("usu", StringComparison.Ordinal)
                || lower.StartsWith("eu", StringComparison.Ordinal)
            || lower.StartsWith("one", StringComparison.Ordinal) || lower.StartsWith("ukr", StringComparison.Ordinal);
        return !soundsYou && "aeiouæøå".Contains(lower[0], StringComparison.Ordinal);
    }

    private void Mark(Word word, string text, Word? next, Word? nextInSource)
    {
        bool opens = word.SpaceBefore || word.Span.Start == 0;
        bool spaceAfter = next is null || next.SpaceBefore;
        switch (text[0])
        {
            case '«' or '„':
                text = _quoteOpen ? "‘" : "“";
                opens = true;
                _innerOpen = _quoteOpen;
                _quoteOpen = true;
                break;
            case '»':
                text = _innerOpen ? "’" : "”";
                opens = false;
                _quoteOpen = _innerOpen;
                _innerOpen = false;
                break;
            case '"' or '“' or '”':
                opens = !word.Closes && (!_quoteOpen || word.Text is "–" or "—" or "-");
                _quoteOpen = opens;
                text = opens ? "“" : "”";
                break;
            case '(' or '[' or '{' or '¿' or '¡':
                opens = true;
                break;
            case '–' or '—' or '-' or '/' or '\'' or '&' or '*' or '#' or '@' or '_' or '\\' or '’' or '‘':
                Append(word, text, glue: _glueNext || !word.SpaceBefore);
                _glueNext = !spaceAfter;
                return;
            default:
                opens = false;
                break;
        }

        bool afterColon = _text.Length > 0 && _text[^1] == ':';
        Append(word, text, glue: _glueNext || (!opens && (!word.SpaceBefore || word.Text.Length == 0
            || text is "”" or "’" or ")" or "]" or "," or "." or "?" or "!" or ":" or ";")));
        _capitalNext |= text is "“" or "‘" && nextInSource is not null && char.IsUpper(nextInSource.Text[0])
            && (!nextInSource.Fixed || afterColon);
        _glueNext = opens || (!spaceAfter && word.Tag != Tag.PC && text is not ("”" or "…") && next is { Kind: not Tokens.TokenKind.Word });
        _capitalNext |= text is ":" && nextInSource is not null && char.IsUpper(nextInSource.Text[0]) && EndsDateline();
        _capitalNext |= text is "." or "?" or "!" && !(nextInSource is not null && (char.IsLower(nextInSource.Text[0])
            || nextInSource.Is(Tag.PC)));
    }

    /// <summary>OSLO (NTB): whether all before the colon is in capitals, so that a sentence begins after it.</summary>
    private bool EndsDateline()
    {
        int letters = 0;
        for (int at = 0; at < _text.Length; at++)
        {
            letters += char.IsUpper(_text[at]) ? 1 : 0;
            if (char.IsLower(_text[at]))
            {
                return false;
            }
        }

        return letters > 1;
    }

    private void Append(Word word, string text, bool glue)
    {
        if (!glue && _text.Length > 0)
        {
            _text.Append(' ');
        }

        var target = new TextSpan(_text.Length, text.Length);
        _text.Append(text);
        _alignment.Add(new WordAlignment(word.Span, target));
        foreach (TextSpan also in word.AlsoFrom)
        {
            _alignment.Add(new WordAlignment(also, target));
        }
    }

    /// <summary>The text with a capital first letter; a brand that wants a small one (iPhone) keeps it.</summary>
    private static string Capital(string text) =>
        char.IsLower(text[0]) && !(text.Length > 1 && char.IsUpper(text[1])) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
