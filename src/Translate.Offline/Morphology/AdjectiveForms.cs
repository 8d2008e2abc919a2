using Translate.Offline.Lexicon;

namespace Translate.Offline.Morphology;

/// <summary>Inflects adjectives.</summary>
internal static class AdjectiveForms
{
    /// <summary>The paradigms: regular, and never inflected (<c>pågående</c>, <c>fullskala</c>).</summary>
    public static readonly string[] Paradigms = ["a", "inv"];

    /// <summary>Adds all forms of an adjective of one of the <see cref="Paradigms"/>.</summary>
    public static void Add(FormTable table, Entry entry, string paradigm)
    {
        string lemma = entry.Lemma;
        table.Add(lemma, Tag.AJ, entry);
        if (paradigm is "inv")
        {
            table.Add(lemma, Tag.AJN, entry);
            table.Add(lemma, Tag.AJP, entry);
            return;
        }

        table.Add(Neuter(lemma), Tag.AJN, entry);
        if (lemma.EndsWith("sk", StringComparison.Ordinal) && lemma.Length < 7)
        {
            table.Add(lemma + "t", Tag.AJN, entry);
        }

        if (lemma[^1] is 'a' or 'e' or 'o')
        {
            table.Add(lemma, Tag.AJP, entry);
            return;
        }

        string stem = Stem(lemma);
        table.Add(stem + "e", Tag.AJP, entry);
        if (lemma.EndsWith("et", StringComparison.Ordinal))
        {
            table.Add(lemma[..^1] + "de", Tag.AJP, entry);
            return;
        }

        bool isShort = lemma.EndsWith("ig", StringComparison.Ordinal) || lemma.EndsWith("som", StringComparison.Ordinal);
        Compared(table, entry, stem + "ere", isShort ? lemma + "st" : stem + "est");
    }

    /// <summary>
    /// Adds the forms of an irregular adjective: base, neuter, plural, comparative, superlative; an empty column has no such form.
    /// </summary>
    public static void AddIrregular(FormTable table, Entry entry, string[] row)
    {
        table.Add(entry.Lemma, Tag.AJ, entry);
        table.Add(row[1].Length > 0 ? row[1] : entry.Lemma, Tag.AJN, entry);
        table.Add(row[2].Length > 0 ? row[2] : entry.Lemma, Tag.AJP, entry);
        if (row[3].Length > 0)
        {
            Compared(table, entry, row[3], row[4]);
        }
    }

    private static void Compared(FormTable table, Entry entry, string comparative, string superlative)
    {
        table.Add(comparative, Tag.AJC, entry);
        table.Add(superlative, Tag.AJS, entry);
        table.Add(superlative + "e", Tag.AJS, entry);
    }

    private static string Neuter(string lemma)
    {
        bool unchanged = lemma[^1] is 't' or 'a' or 'e' or 'o'
            || lemma.EndsWith("ig", StringComparison.Ordinal)
            || lemma.EndsWith("sk", StringComparison.Ordinal)
            || lemma.EndsWith("dd", StringComparison.Ordinal);
        if (unchanged)
        {
            return lemma;
        }

        if (EndsLikeParticiple(lemma))
        {
            return lemma[..^1] + "t";
        }

        bool isDouble = lemma.Length > 2 && lemma[^1] == lemma[^2] && lemma[^1] != 's';
        return (isDouble ? lemma[..^1] : lemma) + (lemma[^1] is 'å' or 'ø' or 'y' or 'i' ? "tt" : "t");
    }

    // Old participles of strong verbs: særegen særeget, tvungen tvunget, overdreven overdrevet, frossen frosset.
    private static bool EndsLikeParticiple(string lemma) => lemma.Length > 5
        && (lemma.EndsWith("egen", StringComparison.Ordinal) || lemma.EndsWith("ungen", StringComparison.Ordinal)
            || lemma.EndsWith("reven", StringComparison.Ordinal) || lemma.EndsWith("ossen", StringComparison.Ordinal)
            || lemma.EndsWith("utten", StringComparison.Ordinal) || lemma.EndsWith("oven", StringComparison.Ordinal));

    // Loan words keep their vowel: suverene, homogene, perifere.
    private static bool IsLoan(string lemma) => lemma.EndsWith("veren", StringComparison.Ordinal)
        || lemma.EndsWith("gen", StringComparison.Ordinal) && lemma[^4] is 'o'
        || lemma.EndsWith("fer", StringComparison.Ordinal);

    private static string Stem(string lemma)
    {
        bool contracts = lemma.Length > 3 && !IsLoan(lemma)
            && (lemma.EndsWith("el", StringComparison.Ordinal) || lemma.EndsWith("en", StringComparison.Ordinal)
                || lemma.EndsWith("er", StringComparison.Ordinal))
            && !"aeiouyæøå".Contains(lemma[^3], StringComparison.Ordinal);
        if (contracts)
        {
            return NounForms.Contracted(lemma);
        }

        return lemma.EndsWith("som", StringComparison.Ordinal) || lemma is "dum" or "tom" or "stram" or "lam" or "øm" or "grim"
            ? lemma + "m" : lemma;
    }
}
