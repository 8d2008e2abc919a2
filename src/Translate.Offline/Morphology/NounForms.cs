using Translate.Offline.Lexicon;

namespace Translate.Offline.Morphology;

/// <summary>Inflects nouns by their paradigm.</summary>
internal static class NounForms
{
    /// <summary>The paradigms of the lexicon's paradigm column.</summary>
    public static IReadOnlySet<string> Paradigms { get; } = new HashSet<string>(StringComparer.Ordinal) { "m", "f", "n0", "n1", "n",
        "um", "pl", "inv" };

    /// <summary>Adds all forms but the genitive, which is made when it is met.</summary>
    public static void Add(FormTable table, Entry entry, string paradigm)
    {
        string lemma = entry.Lemma;
        switch (paradigm)
        {
            case "pl":
                table.Add(lemma, Tag.NP, entry);
                table.Add(lemma.EndsWith("er", StringComparison.Ordinal) ? lemma[..^1] + "ne" : lemma + "ene", Tag.NPD, entry);
                return;
            case "inv":
                table.Add(lemma, Tag.NS, entry);
                table.Add(lemma, Tag.NP, entry);
                return;
            case "um":
                Plain(table, entry, lemma, lemma[..^2] + "et", lemma[..^2] + "er", lemma[..^2] + "ene");
                return;
        }

        bool neuter = paradigm[0] == 'n';
        if (lemma[^1] == 'e')
        {
            EndingInE(table, entry, paradigm, neuter);
            return;
        }

        table.Add(lemma, Tag.NS, entry);
        Endings(table, entry, lemma, paradigm, neuter);
        if (lemma[^1] == 'm' && lemma.Length > 2 && IsVowel(lemma[^2]))
        {
            Endings(table, entry, lemma + "m", paradigm, neuter);
        }

        if (lemma[^1] == 'é')
        {
            // Idé, ideen: the accent stands only where nothing follows.
            Endings(table, entry, lemma[..^1] + "e", paradigm, neuter);
        }

        if (lemma.Length > 4 && (lemma.EndsWith("el", StringComparison.Ordinal) || (neuter
            && lemma.EndsWith("er", StringComparison.Ordinal))))
        {
            Endings(table, entry, Contracted(lemma), neuter ? "n1" : paradigm, neuter);
        }
    }

    /// <summary>The contracted stem: <c>artikkel</c> → <c>artikl</c>, <c>nummer</c> → <c>numr</c>.</summary>
    public static string Contracted(string lemma)
    {
        string stem = lemma[..^2];
        bool isDouble = stem.Length > 1 && stem[^1] == stem[^2];
        return (isDouble ? stem[..^1] : stem) + lemma[^1];
    }

    private static void EndingInE(FormTable table, Entry entry, string paradigm, bool neuter)
    {
        string lemma = entry.Lemma;
        Plain(table, entry, lemma, lemma + (neuter ? 't' : 'n'), lemma + 'r', lemma + "ne");
        if (paradigm is "f")
        {
            table.Add(lemma[..^1] + "a", Tag.NSD, entry);
        }
        else if (neuter)
        {
            table.Add(lemma[..^1] + "a", Tag.NPD, entry);
        }
    }

    private static void Endings(FormTable table, Entry entry, string stem, string paradigm, bool neuter)
    {
        table.Add(stem + (neuter ? "et" : "en"), Tag.NSD, entry);
        table.Add(stem + "ene", Tag.NPD, entry);
        if (paradigm is "f")
        {
            table.Add(stem + "a", Tag.NSD, entry);
        }

        if (neuter)
        {
            table.Add(stem + "a", Tag.NPD, entry);
        }

        if (paradigm is "n0" or "n" && string.Equals(stem, entry.Lemma, StringComparison.Ordinal))
        {
            table.Add(stem, Tag.NP, entry);
        }

        if (stem.EndsWith("er", StringComparison.Ordinal) && !neuter)
        {
            table.Add(stem + "e", Tag.NP, entry);
            table.Add(stem + "ne", Tag.NPD, entry);
        }
        else if (paradigm is not "n0")
        {
            table.Add(stem + "er", Tag.NP, entry);
        }
    }

    private static void Plain(FormTable table, Entry entry, string singular, string definite, string plural, string definitePlural)
    {
        table.Add(singular, Tag.NS, entry);
        table.Add(definite, Tag.NSD, entry);
        table.Add(plural, Tag.NP, entry);
        table.Add(definitePlural, Tag.NPD, entry);
    }

    private static bool IsVowel(char letter) => "aeiouyæøå".Contains(letter, StringComparison.Ordinal);
}
