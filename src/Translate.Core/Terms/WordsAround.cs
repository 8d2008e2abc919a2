using Translate.Documents;

namespace Translate.Terms;

/// <summary>Words of a translation in their sentence: the words themselves, and what touches them.</summary>
internal sealed class WordsAround
{
    private const string Closing = "\"'”’»)] \u00A0";
    private const string Opening = "\"'“‘«([";

    private readonly string _before;
    private readonly string _after;

    public WordsAround(string text, TextSpan words)
    {
        Words = words.Of(text);
        _before = text[..words.Start];
        _after = text[words.End..];
        IsInCapitals = text.Any(char.IsLetter) && !text.Any(char.IsLower);
    }

    /// <summary>The words themselves.</summary>
    public string Words { get; }

    /// <summary>Whether the whole translation is in capitals, as headlines are.</summary>
    public bool IsInCapitals { get; }

    /// <summary>Whether a sentence begins with the words.</summary>
    public bool BeginSentence =>
        _before.TrimEnd([.. Opening, .. Closing, '-', '–', '—']) is { Length: var length } before && (length == 0 || before[^1] is '.' or '!' or '?' or ':');

    /// <summary>Whether a letter or a hyphen touches the words, so that they are part of a longer one.</summary>
    public bool ArePartOfWord => (_before.Length > 0 && IsJoint(_before[^1])) || (_after.Length > 0 && IsJoint(_after[0]));

    /// <summary>The word before, where only a space, perhaps with an opening mark, stands between; otherwise empty.</summary>
    public string WordBefore
    {
        get
        {
            string before = _before.TrimEnd([.. Opening]);
            int end = before.EndsWith(' ') ? before.Length - 1 : 0;
            int start = end;
            while (start > 0 && char.IsLetterOrDigit(before[start - 1]))
            {
                start--;
            }

            return before[start..end];
        }
    }

    /// <summary>The genitive ending directly after the words: <c>'s</c>, <c>'</c> (which may end a quotation too), or nothing.</summary>
    public string EndingAfter => _after switch
    {
        ['\'' or '’', 's', ..] when _after.Length == 2 || !char.IsLetterOrDigit(_after[2]) => "'s",
        ['\'' or '’', ..] => "'",
        _ => "",
    };

    private static bool IsJoint(char c) => char.IsLetterOrDigit(c) || c is '-' or '\u2011';
}
