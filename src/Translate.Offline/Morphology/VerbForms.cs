using Translate.Offline.Lexicon;

namespace Translate.Offline.Morphology;

/// <summary>Inflects verbs by their paradigm.</summary>
internal static class VerbForms
{
    /// <summary>The paradigms of the lexicon's paradigm column, by how the preterite ends.</summary>
    public static IReadOnlySet<string> Paradigms { get; } = new HashSet<string>(StringComparer.Ordinal) { "et", "te", "de", "dde" };

    /// <summary>Adds all forms of a regular verb.</summary>
    public static void Add(FormTable table, Entry entry, string paradigm)
    {
        string lemma = entry.Lemma;
        string stem = lemma[^1] == 'e' ? lemma[..^1] : lemma;
        Present(table, entry, lemma, lemma + "r");
        string past = paradigm is "et" ? stem : Undoubled(stem);
        table.Add(past + paradigm, Tag.VPT, entry);
        switch (paradigm)
        {
            case "et":
                table.Add(stem + "a", Tag.VPT, entry);
                table.Add(stem + "a", Tag.VPP, entry);
                Participle(table, entry, stem + "et", stem + "ede");
                table.Add(stem + "ete", Tag.AJP, entry, Shape.Participle);
                break;
            case "te":
                Participle(table, entry, past + "t", past + "te");
                break;
            case "de":
                Participle(table, entry, past + "d", past + "de");
                break;
            default:
                Participle(table, entry, lemma + "dd", lemma + "dde");
                break;
        }

        table.Add(Undoubled(stem) is [.., 'm'] cut ? cut : stem, Tag.VIM, entry);
    }

    /// <summary>Adds all forms of an irregular verb from its present, preterites and participles (alternatives with '/').</summary>
    public static void AddIrregular(FormTable table, Entry entry, string prefix, string[] row)
    {
        bool deponent = row[0].EndsWith('s') && string.Equals(row[0], row[1], StringComparison.Ordinal);
        string present = prefix + row[1];
        if (deponent)
        {
            table.Add(entry.Lemma, Tag.VIN, entry, Shape.Deponent);
            table.Add(present, Tag.VPR, entry, Shape.Deponent);
        }
        else
        {
            Present(table, entry, entry.Lemma, present);
        }

        foreach (string past in row[2].Split('/'))
        {
            table.Add(prefix + past, Tag.VPT, entry);
        }

        if (row.Length > 3 && !(deponent && string.Equals(row[3], row[0], StringComparison.Ordinal)))
        {
            foreach (string participle in row[3].Split('/'))
            {
                string form = prefix + participle;
                if (entry.Lemma is "være" or "ha" or "bli" or "kunne" or "skulle"
                    or "ville" or "måtte" or "burde" or "få" or "gå" or "komme" or "si")
                {
                    table.Add(form, Tag.VPP, entry);
                    continue;
                }

                string plural = form.EndsWith("et", StringComparison.Ordinal) ? form[..^2] + "ne" : form + "e";
                Participle(table, entry, form, plural);
            }
        }

        string stem = entry.Lemma[^1] == 'e' ? entry.Lemma[..^1] : entry.Lemma;
        table.Add(stem.EndsWith("mm", StringComparison.Ordinal) ? stem[..^1] : stem, Tag.VIM, entry);
    }

    private static void Present(FormTable table, Entry entry, string infinitive, string present)
    {
        table.Add(infinitive, Tag.VIN, entry);
        table.Add(present, Tag.VPR, entry);
        table.Add(infinitive + "s", Tag.VPS, entry);
        table.Add(infinitive + "s", Tag.VPI, entry);
        table.Add(infinitive + (infinitive[^1] == 'e' ? "nde" : "ende"), Tag.AJR, entry, Shape.Participle);
    }

    private static void Participle(FormTable table, Entry entry, string participle, string plural)
    {
        table.Add(participle, Tag.VPP, entry);
        table.Add(participle, Tag.AJ, entry, Shape.Participle);
        table.Add(participle, Tag.AJN, entry, Shape.Participle);
        table.Add(plural, Tag.AJP, entry, Shape.Participle);
    }

    private static string Undoubled(string stem) => stem.Length > 2 && stem[^1] == stem[^2] ? stem[..^1] : stem;
}
