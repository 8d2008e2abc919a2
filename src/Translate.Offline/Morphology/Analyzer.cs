using System.Globalization;
using Translate.Offline.Lexicon;
using Translate.Offline.Tokens;
using Translate.Offline.Transfer;

namespace Translate.Offline.Morphology;

/// <summary>Finds the readings of each word: known forms, names, genitives, compounds, and at last a guess.</summary>
internal sealed class Analyzer(Wordbook book)
{
    private readonly Compounds _compounds = new(book);
    private readonly Guesses _guesses = new(book);

    /// <summary>Reads the compounds that leave their last part to a later word, before any word is read.</summary>
    public void ReadSuspended(List<Word> words) => new SuspendedCompounds(_compounds).Read(words);

    /// <summary>Adds the readings of a word to it, at least one.</summary>
    /// <param name="word">The word.</param>
    /// <param name="begins">Whether it begins a sentence, so that a capital tells nothing.</param>
    /// <param name="shouting">Whether the sentence is all capitals.</param>
    public void Analyze(Word word, bool begins, bool shouting)
    {
        if (word.Kind != TokenKind.Word)
        {
            word.Readings.Add(Marks.Read(word));
            return;
        }

        bool capital = char.IsUpper(word.Text[0]);
        if (capital && !(shouting && book.Forms.Knows(word.Lower)) && FindName(word))
        {
            return;
        }

        if (capital && !begins && !shouting)
        {
            Unknown(word);
            return;
        }

        if (!capital && IsArticledName(word.Text))
        {
            Unknown(word);
            return;
        }

        book.Forms.Find(word.Lower, word.Readings);
        foreach (string other in word.Also.Span)
        {
            book.Forms.Find(other, word.Readings);
        }

        if (!begins)
        {
            // Inside a sentence an imperative is rarer than any homograph.
            word.Readings.RemoveAll(r => r.Tag == Tag.VIM);
        }

        if (word.Readings.Count > 0 || Genitive(word) || Hyphenated(word) || (!HasDigit(word.Text) && FindCompound(word)))
        {
            return;
        }

        if (capital && word.Lower.EndsWith("ene", StringComparison.Ordinal) && _guesses.FindCognate(word.Lower, word.Readings))
        {
            return;
        }

        if (capital || HasDigit(word.Text))
        {
            Unknown(word);
            return;
        }

        _guesses.Find(word.Lower, word.Text, word.Readings);
    }

    /// <summary>A name that an article of its own language begins: <c>al-Qaim</c>, <c>ez-Zor</c>.</summary>
    private static bool IsArticledName(string text)
    {
        int hyphen = text.IndexOf('-', StringComparison.Ordinal);
        return hyphen is 2 or 3 && hyphen + 1 < text.Length && char.IsUpper(text[hyphen + 1]) && text[..hyphen] is not ("pro" or "eks" or "non");
    }

    private bool FindName(Word word)
    {
        if (book.Names.TryGetValue(word.Text, out Entry? name))
        {
            word.Readings.Add(new Reading(Tag.PN, name));
            return true;
        }

        string bare = WithoutGenitive(word.Text);
        if (bare.Length < word.Text.Length && book.Names.TryGetValue(bare, out name))
        {
            word.Readings.Add(new Reading(Tag.PNG, name));
            return true;
        }

        return false;
    }

    /// <summary>A name that no list holds: it passes through. With -s it may be a genitive; what follows decides.</summary>
    private void Unknown(Word word)
    {
        if (Hyphenated(word))
        {
            return;
        }

        word.Readings.Add(new Reading(Tag.PN, new Entry(word.Text, 'p', word.Text, EntryFlags.None), Shape.Guessed));
        PartOfPlace(word);
        string bare = WithoutGenitive(word.Text);
        bool silent = word.Text.Length - bare.Length == 1 && word.Text[^1] == 's'
            && (word.Text.EndsWith("ss", StringComparison.Ordinal) || bare.Length < 3);
        if (bare.Length < word.Text.Length && !silent)
        {
            word.Readings.Add(new Reading(Tag.PNG, new Entry(bare, 'p', bare, EntryFlags.None), Shape.Guessed));
        }
    }

    /// <summary>A part of a place that no list holds: <c>Nord-California</c> → northern California.</summary>
    private void PartOfPlace(Word word)
    {
        int hyphen = word.Text.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 0 || hyphen + 1 >= word.Text.Length || !char.IsUpper(word.Text[hyphen + 1])
            || !book.Names.TryGetValue(word.Text[..(hyphen + 1)], out Entry? part))
        {
            return;
        }

        string rest = word.Text[(hyphen + 1)..];
        string place = book.Names.TryGetValue(rest, out Entry? whole) ? WithoutArticle(whole.English) : rest;
        word.Readings.Clear();
        word.Readings.Add(new Reading(Tag.PN, new Entry(word.Text, 'p', part.English + " " + place, EntryFlags.Place)));
    }

    private bool Genitive(Word word)
    {
        string bare = WithoutGenitive(word.Lower);
        if (bare.Length == word.Lower.Length || bare.Length < 2)
        {
            return false;
        }

        List<Reading> bases = [];
        book.Forms.Find(bare, bases);
        if (bases.Count == 0 && !_compounds.Find(bare, bases))
        {
            return false;
        }

        foreach (Reading reading in bases.Where(r => r.Entry.Class == 'n' || (r.Tag == Tag.AJP && r.Shape != Shape.None)))
        {
            Shape shape = reading.Shape
                | (reading.Tag is Tag.NP or Tag.NPD ? Shape.Plural : Shape.None)
                | (reading.Tag is Tag.NSD or Tag.NPD ? Shape.Definite : Shape.None);
            word.Readings.Add(new Reading(Tag.NG, reading.Entry, shape));
        }

        return word.Readings.Count > 0;
    }

    private bool FindCompound(Word word) => _compounds.Find(word.Lower, word.Readings);

    /// <summary>A hyphen compound: <c>IS-medlemmene</c>, <c>17-åring</c>. The last part carries the inflection.</summary>
    private bool Hyphenated(Word word)
    {
        int hyphen = word.Text.LastIndexOf('-');
        if (hyphen < 1 || hyphen >= word.Text.Length - 2 || !char.IsLower(word.Text[hyphen + 1]))
        {
            return false;
        }

        string first = word.Text[..hyphen];
        string last = word.Lower[(hyphen + 1)..];
        if (Decades.Read(first, last) is { } decade)
        {
            word.Readings.Add(decade);
            return true;
        }

        if (first.All(char.IsUpper) && Abbreviation(first, last) is { } abbreviation)
        {
            word.Readings.Add(abbreviation);
            return true;
        }

        List<Reading> heads = [];
        book.Forms.Find(last, heads);
        if (heads.Count == 0 && !_compounds.Find(last, heads) && last.EndsWith('s'))
        {
            var bare = new Word(last, word.Span, TokenKind.Word, spaceBefore: false);
            Genitive(bare);
            heads.AddRange(bare.Readings);
        }

        string english = FirstPart(first);
        foreach (Reading head in heads.Where(h => h.Entry.Class is 'n' or 'a' or 'v'))
        {
            bool adjective = head.Entry.Class == 'a' || head.Tag is Tag.AJ or Tag.AJN or Tag.AJP or Tag.AJR;
            if (head.Entry.Class == 'v' && !adjective)
            {
                continue;
            }

            // A participle inflects at its end, so the first part goes before the English verb.
            word.Readings.Add(head with { Entry = head.Entry with { English = english + (adjective ? "-" : " ") + head.Entry.English } });
        }

        return word.Readings.Count > 0;
    }

    /// <summary>An abbreviation with an ending: <c>TV-er</c> → TVs, <c>PC-en</c> → the PC.</summary>
    private static Reading? Abbreviation(string first, string ending)
    {
        Tag? tag = ending switch { "en" or "et" or "a" => Tag.NSD, "er" => Tag.NP, "ene" => Tag.NPD, _ => null };
        return tag is { } form ? new Reading(form, new Entry(first, 'n', first, EntryFlags.None)) : null;
    }

    private string FirstPart(string part)
    {
        if (book.NameModifiers.TryGetValue(part, out string? modifier))
        {
            return modifier;
        }

        if (book.Names.TryGetValue(part, out Entry? name))
        {
            return WithoutArticle(name.English);
        }

        return char.IsUpper(part[0]) || char.IsAsciiDigit(part[0])
            ? part : _compounds.Modifier(part.ToLower(CultureInfo.InvariantCulture), 2) ?? book.Forms.FindClass(part, 'c')?.Entry.English ?? part;
    }

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;

    private static string WithoutGenitive(string text) => text switch
    {
        [.., '\'' or '’', 's'] => text[..^2],
        [.., '\'' or '’'] => text[..^1],
        [.., 's'] => text[..^1],
        _ => text,
    };

    private static bool HasDigit(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
}
