using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Glossaries;

/// <summary>A form of the glossary at a place in a text.</summary>
/// <param name="Patterns">What it can be, the likeliest first; at least one.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The first position after it.</param>
/// <param name="IsGenitive">Whether it has a genitive -s or apostrophe.</param>
/// <param name="IsCompound">Whether a hyphen ties it to another word after it.</param>
internal readonly record struct Occurrence(ImmutableArray<TermPattern> Patterns, int Start, int End, bool IsGenitive, bool IsCompound)
{
    /// <summary>
    /// The forms that may stand in a text from <paramref name="start"/> to <paramref name="end"/>, with the apostrophe or hyphen after
    /// them.
    /// </summary>
    public static Occurrence? Of(ImmutableArray<TermPattern> candidates, string text, int start, int end)
    {
        ImmutableArray<TermPattern> fitting = Fitting(candidates, text, start, end, isGenitive: false);
        if (fitting.IsEmpty || WebAddress.Holds(text, start, end))
        {
            return null;
        }

        fitting = PersonFirst(fitting, text, start);
        end += ClosingMark(fitting[0].Spelling, text, end);
        int apostrophe = fitting[0].Form == TermForm.Adjective ? 0 : GenitiveApostrophe(text, start, end);
        return new Occurrence(fitting, start, end + apostrophe, apostrophe > 0, apostrophe == 0 && TiesToNextWord(text, end));
    }

    /// <summary>The forms whose genitive with -s may stand in a text from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static Occurrence? InGenitive(ImmutableArray<TermPattern> candidates, string text, int start, int end)
    {
        ImmutableArray<TermPattern> fitting = Fitting(candidates, text, start, end, isGenitive: true);
        if (fitting.IsEmpty || WebAddress.Holds(text, start, end))
        {
            return null;
        }

        // The -s of Stortings-flertallet joins two words and is no genitive.
        bool isCompound = TiesToNextWord(text, end);
        return new Occurrence(fitting, start, end, !isCompound, isCompound);
    }

    /// <summary>What keeps the genitive of a form from standing in a text from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static TermObstacle ObstacleInGenitive(TermPattern pattern, string text, int start, int end)
    {
        bool isCapital = char.IsUpper(text[end - 1]);
        return pattern.Form == TermForm.Adjective || (isCapital && !pattern.Spelling.Any(char.IsLower))
            ? TermObstacle.NoGenitive
            : NameGuard.Check(pattern, text, start, end - 1);
    }

    /// <summary>What the document keeps of it.</summary>
    public TermMatch ToMatch(TextSpan span, string words)
    {
        TermPattern first = Patterns[0];
        bool isName = first.IsName;
        if (IsCompound)
        {
            ImmutableArray<string> before = [.. Patterns.SelectMany(BeforeNoun).Distinct(StringComparer.Ordinal)];
            return new TermMatch(span, words, first.Entry.Term, TermForm.Compound, before, before[0])
            {
                Forbidden = Forbidden(),
                Related = Related(),
            };
        }

        ImmutableArray<string> accepted = Patterns.Length == 1
            ? first.Accepted
            : [.. Patterns.SelectMany(p => p.Accepted).Distinct(StringComparer.Ordinal)];
        return new TermMatch(
            span,
            words,
            first.Entry.Term,
            IsGenitive && isName ? TermForm.Genitive : first.Form,
            accepted,
            IsGenitive ? EnglishInflection.Possessive(first.Required, first.IsPlural) : first.Required)
        {
            Forbidden = Forbidden(),
            Related = Related(),
        };
    }

    // What one of the entries accepts is right, whatever another one says.
    private ImmutableArray<string> Forbidden()
    {
        ImmutableArray<TermPattern> patterns = Patterns;
        return patterns is [{ Entry.Forbidden: var forbidden }]
            ? forbidden
            : [.. patterns.SelectMany(p => p.Entry.Forbidden).Distinct(StringComparer.Ordinal).Where(f => !patterns.Any(p => RequiredEnglish.Holds(p.Entry, f)))];
    }

    private ImmutableArray<string> Related() => Patterns.Length == 1
        ? EntryEnglish.Of(Patterns[0].Entry)
        : [.. Patterns.SelectMany(p => EntryEnglish.Of(p.Entry)).Distinct(StringComparer.Ordinal)];

    // 'En svenske' is a person: an adjective after 'en' would be 'svensk'.
    private static ImmutableArray<TermPattern> PersonFirst(ImmutableArray<TermPattern> patterns, string text, int start) =>
        patterns is [{ Form: TermForm.Adjective }, _, ..]
            && NeighbouringWords.Before(text, start) is "en" or "En" or "én" or "Én" or "ein" or "Ein" or "hver" or "Hver" or "ingen" or "Ingen"
                ? [.. patterns.Where(p => p.Form == TermForm.Inhabitant), .. patterns.Where(p => p.Form != TermForm.Inhabitant)]
                : patterns;

    // Most places have one candidate, which fits: then nothing is made.
    private static ImmutableArray<TermPattern> Fitting(ImmutableArray<TermPattern> candidates, string text, int start, int end, bool isGenitive)
    {
        ImmutableArray<TermPattern> fitting = candidates;
        foreach (TermPattern pattern in candidates)
        {
            TermObstacle obstacle = isGenitive ? ObstacleInGenitive(pattern, text, start, end) : NameGuard.Check(pattern, text, start, end);
            if (obstacle != TermObstacle.None)
            {
                fitting = fitting.Remove(pattern);
            }
        }

        return fitting;
    }

    private static IEnumerable<string> BeforeNoun(TermPattern pattern) => pattern.IsName
        ? [.. pattern.Entry.Compound, .. pattern.Accepted.Select(EnglishInflection.WithoutArticle)]
        : pattern.Accepted;

    // The last point of D.C. belongs to the name.
    private static int ClosingMark(string spelling, string text, int end) =>
        end < text.Length && spelling[^1] == text[end] && !NameText.IsWordPart(text[end]) ? 1 : 0;

    // Paris' and Hellas’, but not the closing mark of 'Paris'; Irak's is no good Norwegian, and is written all the same.
    private static int GenitiveApostrophe(string text, int start, int end)
    {
        if (end >= text.Length || !NameText.IsApostrophe(text[end]) || (start > 0 && NameText.IsApostrophe(text[start - 1])))
        {
            return 0;
        }

        bool atWordEnd = end + 1 >= text.Length || !NameText.IsWordPart(text[end + 1]);
        if (atWordEnd)
        {
            return text[end - 1] is 's' or 'x' or 'z' or 'S' or 'X' or 'Z' ? 1 : 0;
        }

        return text[end + 1] == 's' && (end + 2 >= text.Length || !NameText.IsWordPart(text[end + 2])) ? 2 : 0;
    }

    private static bool TiesToNextWord(string text, int end) => end < text.Length
        && (NameText.IsHyphen(text[end]) || (NameText.IsDash(text[end]) && end + 1 < text.Length && char.IsLower(text[end + 1])));
}
