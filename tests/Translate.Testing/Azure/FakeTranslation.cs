using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Translate.Testing.Azure;

/// <summary>
/// What the test server takes for a translation: each word in angle quotes (<c>‹Oslo›</c>), so that source and target differ in length and a
/// position of the one is no position of the other. A dynamic dictionary puts its English there as it is; with one, and for HTML, the service tells
/// no alignment.
/// </summary>
/// <param name="Text">The translation.</param>
/// <param name="Projections">The word alignment; null where the service gives none.</param>
/// <param name="SourceLength">The length of what was sent.</param>
public sealed partial record FakeTranslation(string Text, string? Projections, int SourceLength)
{
    public static FakeTranslation Of(string source) => Of(source, ImmutableDictionary<string, string>.Empty, isHtml: false);

    /// <summary>Translates a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="words">Words that are translated as the test says instead of put into quotes.</param>
    /// <param name="isHtml">Whether the text, and so the translation, is HTML.</param>
    public static FakeTranslation Of(string source, IReadOnlyDictionary<string, string> words, bool isHtml)
    {
        if (!isHtml && !Dictionary().IsMatch(source))
        {
            return Plain(source, words);
        }

        var target = new StringBuilder();
        int start = 0;
        foreach (Match entry in Dictionary().Matches(source))
        {
            target.Append(Between(source[start..entry.Index]));
            target.Append(isHtml ? WebUtility.HtmlEncode(WebUtility.HtmlDecode(entry.Groups["english"].Value)) : WebUtility.HtmlDecode(entry.Groups["english"].Value));
            start = entry.Index + entry.Length;
        }

        return new FakeTranslation(target.Append(Between(source[start..])).ToString(), null, source.Length);

        string Between(string text) => isHtml
            ? string.Concat(Tag().Split(text).Select((part, i) => i % 2 == 1 ? part : WebUtility.HtmlEncode(Plain(WebUtility.HtmlDecode(part), words).Text)))
            : Plain(text, words).Text;
    }

    private static FakeTranslation Plain(string source, IReadOnlyDictionary<string, string> words)
    {
        var target = new StringBuilder();
        List<string> projections = [];
        int start = 0;
        foreach (string word in source.Split(' '))
        {
            if (word.Length > 0)
            {
                string translated = words.GetValueOrDefault(word) ?? $"‹{word}›";
                projections.Add(string.Create(
                    CultureInfo.InvariantCulture, $"{start}:{start + word.Length - 1}-{target.Length}:{target.Length + translated.Length - 1}"));
                target.Append(translated);
            }

            target.Append(' ');
            start += word.Length + 1;
        }

        return new FakeTranslation(target.ToString()[..^1], string.Join(' ', projections), source.Length);
    }

    [GeneratedRegex("<mstrans:dictionary translation=\"(?<english>[^\"<>]*)\">[^<>]*</mstrans:dictionary>")]
    private static partial Regex Dictionary();

    [GeneratedRegex("(<[^<>]*>)")]
    private static partial Regex Tag();
}
