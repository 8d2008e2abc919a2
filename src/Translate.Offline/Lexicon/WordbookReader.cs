using Translate.Offline.Morphology;

namespace Translate.Offline.Lexicon;

/// <summary>Reads the data files into a wordbook.</summary>
internal static class WordbookReader
{
    /// <summary>The wordbook of the embedded data.</summary>
    public static Wordbook Read()
    {
        var book = new Wordbook();
        ReadClosed(book);
        ReadLexicon(book);
        ReadNames(book);
        ReadPhrases(book);
        foreach (string[] row in DataFile.Rows("verbs.tsv"))
        {
            string[] words = row[1].Split(' ');
            string? last = row[3] is "-" ? null : row[3];
            book.VerbFrames.Add(new VerbFrame(row[0], [.. words.Select(w => w.Replace('_', ' '))], row[2], last));
            AddJoined(book, row, words, last);
        }

        foreach (string[] row in DataFile.Rows("select.tsv"))
        {
            int colon = row[2].IndexOf(':', StringComparison.Ordinal);
            book.Selections.Add(row[0], row[1][0], new Selection(row[2][..colon], row[2][(colon + 1)..].Split('|'), row[3]));
        }

        foreach (string[] row in DataFile.Rows("cognates.tsv"))
        {
            book.Cognates.Add((row[0], row[1][0], row[2]));
        }

        return book;
    }

    /// <summary>
    /// Where a frame's words are a phrase of their own (<c>sette i gang</c>), they will have been joined before the verb is looked at.
    /// </summary>
    private static void AddJoined(Wordbook book, string[] row, string[] words, string? last)
    {
        for (int from = 0; from < words.Length - 1; from++)
        {
            for (int to = words.Length; to > from + 1; to--)
            {
                if (book.Phrases.Contains(words.AsSpan(from, to - from)))
                {
                    string[] joined = [.. words[..from], string.Join(' ', words[from..to]), .. words[to..]];
                    book.VerbFrames.Add(new VerbFrame(row[0], joined, row[2], last));
                }
            }
        }
    }

    private static void ReadClosed(Wordbook book)
    {
        foreach (string[] row in DataFile.Rows("closed.tsv"))
        {
            book.Forms.Add(row[0], Enum.Parse<Tag>(row[1]), new Entry(row[0], 'c', row[2], DataFile.Flags(row[3])));
            AddAbbreviation(book, row[0]);
        }
    }

    private static void ReadLexicon(Wordbook book)
    {
        var irregular = DataFile.Rows("irregular-norwegian.tsv").GroupBy(r => (r[0], r[1])).ToDictionary(g => g.Key, g => g.First());
        // Verbs come last: where a participle and an adjective have one form, the adjective is meant.
        foreach (string[] row in DataFile.Rows("lexicon.tsv").OrderBy(r => r[1] is "v" ? 1 : 0))
        {
            var entry = new Entry(row[0], row[1][0], row[3], DataFile.Flags(row[4]));
            AddAbbreviation(book, row[0]);
            if (row[2].StartsWith("irr", StringComparison.Ordinal))
            {
                string model = row[2].Length > 4 ? row[2][4..] : row[0];
                AddIrregular(book.Forms, entry, row[0][..^model.Length], irregular[(row[1], model)][1..]);
                continue;
            }

            switch (entry.Class)
            {
                case 'n':
                    NounForms.Add(book.Forms, entry, row[2]);
                    break;
                case 'v':
                    VerbForms.Add(book.Forms, entry, row[2]);
                    break;
                case 'a':
                    AdjectiveForms.Add(book.Forms, entry, row[2]);
                    break;
                default:
                    book.Forms.Add(entry.Lemma, Tag.AV, entry);
                    break;
            }
        }
    }

    private static void AddIrregular(FormTable table, Entry entry, string prefix, string[] row)
    {
        switch (entry.Class)
        {
            case 'n':
                Tag[] tags = [Tag.NS, Tag.NSD, Tag.NP, Tag.NPD];
                for (int i = 0; i < tags.Length; i++)
                {
                    foreach (string form in row[i].Split('/', StringSplitOptions.RemoveEmptyEntries))
                    {
                        table.Add(prefix + form, tags[i], entry);
                    }
                }

                break;
            case 'v':
                VerbForms.AddIrregular(table, entry, prefix, row);
                break;
            default:
                AdjectiveForms.AddIrregular(table, entry, row);
                break;
        }
    }

    private static void ReadNames(Wordbook book)
    {
        foreach (string[] row in DataFile.Rows("names.tsv"))
        {
            string key = row[0];
            var entry = new Entry(row[0], 'p', row[1], DataFile.Flags(row[2]));
            if (key.Contains(' ', StringComparison.Ordinal))
            {
                book.Phrases.Add(new Phrase(key.ToLowerInvariant().Split(' '), Tag.PN, entry));
            }
            else
            {
                book.Names[key] = entry;
                if (row.Length > 3)
                {
                    book.NameModifiers[key] = row[3];
                }
            }
        }
    }

    private static void ReadPhrases(Wordbook book)
    {
        foreach (string[] row in DataFile.Rows("phrases.tsv"))
        {
            book.Phrases.Add(new Phrase(row[0].Split(' '), Enum.Parse<Tag>(row[1]), new Entry(row[0], 'c', row[2],
                DataFile.Flags(row[3]))));
        }
    }

    private static void AddAbbreviation(Wordbook book, string form)
    {
        if (form[^1] == '.')
        {
            book.Abbreviations.Add(form);
        }
    }
}
