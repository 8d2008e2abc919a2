using Translate.Offline.Lexicon;
using Translate.Offline.Tokens;
using Translate.Offline.Transfer;

namespace Translate.Offline.Morphology;

/// <summary>
/// Reads Nynorsk words as the Bokmål words they are, so that a quotation in the other written Norwegian is not lost. Each stretch
/// between quotation marks is judged by itself: Nynorsk is quoted in Bokmål articles.
/// </summary>
internal sealed class Nynorsk(Wordbook book)
{
    private const int ShortestAlone = 4;
    private const int Reach = 5;

    private readonly NynorskForms _forms = new(book);

    /// <summary>Tells each word that is Nynorsk how Bokmål writes it.</summary>
    public void Apply(IReadOnlyList<Word> words)
    {
        for (int from = 0; from < words.Count;)
        {
            int to = from;
            int balance = 0;
            while (to < words.Count && words[to].Text is not ("«" or "»" or "\"" or "“" or "”" or "„"))
            {
                balance += IsWord(words, to) ? Tells(words, to) : 0;
                to++;
            }

            for (int at = from; at < to; at++)
            {
                if (IsWord(words, at))
                {
                    Read(words, at, balance > 0);
                }
            }

            from = to + 1;
        }
    }

    /// <summary>Whether a word may be read: a capital inside a sentence is a name's.</summary>
    private static bool IsWord(IReadOnlyList<Word> words, int at) => words[at] is { Kind: TokenKind.Word, Fixed: false } word
        && (!char.IsUpper(word.Text[0]) || at == 0 || words[at - 1].Kind != TokenKind.Word);

    /// <summary>What a word tells of its text: 1 Nynorsk, -1 Bokmål, 0 nothing.</summary>
    private int Tells(IReadOnlyList<Word> words, int at)
    {
        string form = words[at].Lower;
        int told = book.Nynorsk.Tells(form is "kor" && at + 1 < words.Count ? "kor " + words[at + 1].Lower : form);
        if (told != 0 || book.Forms.Knows(form))
        {
            // Har vart lenge is Bokmål; vart skadd is not.
            return form is "vart" && at > 0 && words[at - 1].Lower is "har" or "hadde" ? 0 : told;
        }

        bool ends = form.EndsWith("ane", StringComparison.Ordinal) || form.EndsWith("leg", StringComparison.Ordinal)
            || form.EndsWith("lege", StringComparison.Ordinal) || form.EndsWith("heit", StringComparison.Ordinal);
        return book.Nynorsk.Forms(form) is not null || (ends && _forms.Find(form).Length > 0) ? 1 : 0;
    }

    private void Read(IReadOnlyList<Word> words, int at, bool amongNynorsk)
    {
        Word word = words[at];
        if (amongNynorsk && word.Lower.LastIndexOf('-') is var hyphen and > 0)
        {
            // 1800-talet, EU-landa: the part after the hyphen carries the inflection.
            string last = word.Lower[(hyphen + 1)..];
            string[] found = book.Nynorsk.Forms(last) ?? (last.Length > 1 ? _forms.Find(last) : []);
            word.ReadAs([word.Lower[..(hyphen + 1)] + (found.Length > 0 ? found[0] : last)]);
            return;
        }

        bool known = book.Forms.Knows(word.Lower);
        string[] forms = book.Nynorsk.Forms(word.Lower) is { } listed
            ? (amongNynorsk || (!known && word.Lower.Length >= ShortestAlone) ? listed : [])
            : amongNynorsk ? _forms.Find(word.Lower) : [];
        if (forms.Length > 0)
        {
            word.ReadAs(word.Lower is "dei" or "ho" && IsObject(words, at) ? [forms[1]] : Fitting(forms, words, at));
        }
    }

    /// <summary>
    /// Those of several forms that fit the verb before them: Nynorsk often has one form for infinitive and participle
    /// (<c>vil skrive</c>, <c>har skrive</c>).
    /// </summary>
    private string[] Fitting(string[] forms, IReadOnlyList<Word> words, int at)
    {
        Tag wanted = Tag.UK;
        for (int back = at - 1; forms.Length > 1 && wanted == Tag.UK && back >= Math.Max(0, at - Reach); back--)
        {
            wanted = words[back].Lower switch
            {
                "å" or "vil" or "ville" or "skal" or "skulle" or "kan" or "kunne" or "må" or "måtte" or "bør" or "burde" => Tag.VIN,
                "har" or "hadde" or "ha" or "er" or "var" or "ble" or "blir" or "bli" or "blitt" or "vært" or "være" => Tag.VPP,
                _ => words[back].Kind == TokenKind.Word ? Tag.UK : Tag.PX,
            };
        }

        string[] fitting = [.. forms.Where(f => Has(f, wanted))];
        return fitting.Length > 0 ? fitting : forms;
    }

    private bool Has(string form, Tag tag)
    {
        List<Reading> readings = [];
        book.Forms.Find(form, readings);
        return readings.Exists(r => r.Tag == tag);
    }

    /// <summary>Whether a pronoun is governed by a preposition: <c>med dei</c>, but <c>med dei andre</c>.</summary>
    private bool IsObject(IReadOnlyList<Word> words, int at) =>
        at > 0 && words[at - 1].Lower is not "enn" && Has(words[at - 1].Lower, Tag.PP) && (at + 1 == words.Count || words[at + 1].Kind != TokenKind.Word
            || (book.Forms.FindClass(words[at + 1].Lower, 'n') ?? book.Forms.FindClass(words[at + 1].Lower, 'a')) is null);
}
