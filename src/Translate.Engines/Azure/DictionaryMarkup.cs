using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Translate.Documents;

namespace Translate.Engines.Azure;

/// <summary>
/// A text as HTML in which the terms that are forced carry their English (the service's <em>dynamic dictionary</em>). HTML is the one form of text for
/// which the service defines how <c>&lt;</c> and <c>&amp;</c> are told from markup, so everything else in it is escaped, and read back exactly.
/// </summary>
internal static partial class DictionaryMarkup
{
    /// <summary>Whether the service would take a part of a plain text for its markup.</summary>
    public static bool IsIn(string text) => text.Contains("mstrans:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text as HTML, each of the terms with the English it requires. Of two terms that overlap the first is marked.</summary>
    public static string Write(string text, IEnumerable<TermMatch> forced)
    {
        var html = new StringBuilder(text.Length);
        int written = 0;
        foreach (TermMatch term in forced.OrderBy(t => t.Span.Start).ThenByDescending(t => t.Span.Length))
        {
            if (term.Span.Start >= written && term.Span.Length > 0 && term.Span.End <= text.Length)
            {
                html.Append(Escaped(text[written..term.Span.Start]));
                html.Append("<mstrans:dictionary translation=\"").Append(Escaped(English(term, text)).Replace("\"", "&quot;", StringComparison.Ordinal)).Append("\">");
                html.Append(Escaped(term.Span.Of(text))).Append("</mstrans:dictionary>");
                written = term.Span.End;
            }
        }

        return html.Append(Escaped(text[written..])).ToString();
    }

    /// <summary>The text of an answer in HTML: without dictionary elements, should any have been left in it, and without escapes.</summary>
    public static string Read(string html) => WebUtility.HtmlDecode(Element().Replace(html, ""));

    // The service puts the English there as it is written.
    private static string English(TermMatch term, string text) => text.AsSpan(0, term.Span.Start).ContainsAnyLetterOrDigit()
        ? term.Required
        : char.ToUpperInvariant(term.Required[0]) + term.Required[1..];

    private static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    [GeneratedRegex("</?mstrans:dictionary(?: [^<>]*)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Element();
}
