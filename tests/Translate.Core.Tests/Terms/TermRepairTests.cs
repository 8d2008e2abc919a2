using System.Collections.Immutable;
using Translate.Documents;
using Translate.Terms;
using Xunit;

namespace Translate.Core.Tests.Terms;

public sealed class TermRepairTests
{
    /// <summary>Source and target are aligned by the words' letters before a bar: <c>a|Irak</c> made <c>a|Iraq</c>; words without one are not aligned.</summary>
    [Theory]
    [InlineData("name", "a|Kampene b|i c|Deir d|ez-Zor", "c|Deir d|ez-Zor", TermForm.Base, "Deir ez-Zor",
        "a|Fighting b|in c|Deir d|al-Zour", "Fighting in Deir ez-Zor")]
    [InlineData("punctuation stays", "a|Fra b|Irak.", "b|Irak", TermForm.Base, "Iraq", "a|From b|Irak.", "From Iraq.")]
    [InlineData("genitive for genitive", "a|Iraks b|hær", "a|Iraks", TermForm.Genitive, "Iraq's", "a|Irak's b|army", "Iraq's army")]
    [InlineData("genitive after of", "a|Iraks b|hær", "a|Iraks", TermForm.Genitive, "Iraq's", "b|army of a|Irak", "army of Iraq")]
    [InlineData("people in the genitive", "a|irakernes b|valg", "a|irakernes", TermForm.Inhabitant, "Iraqis'", "the a|Irakis' b|choice", "the Iraqis' choice")]
    [InlineData("adjective", "a|den b|irakske c|hæren", "b|irakske", TermForm.Adjective, "Iraqi", "a|the b|Iraki c|army", "the Iraqi army")]
    [InlineData("adjective left in Norwegian", "a|den b|irakske c|hæren", "b|irakske", TermForm.Adjective, "Iraqi", "a|the b|irakske c|army", "the Iraqi army")]
    [InlineData("indefinite article with the same sound", "a|en b|iraker", "b|iraker", TermForm.Inhabitant, "Iraqi", "a|an b|Iraki", "an Iraqi")]
    [InlineData("article after a preposition", "a|i b|Nederland", "b|Nederland", TermForm.Base, "the Netherlands", "a|in b|Nederland", "in the Netherlands")]
    [InlineData("article there already", "a|i b|Nederland", "b|Nederland", TermForm.Base, "the Netherlands", "a|in the b|Netherland", "in the Netherlands")]
    [InlineData("article first", "a|Nederland b|vant", "a|Nederland", TermForm.Base, "the Netherlands", "a|Nederland b|won", "The Netherlands won")]
    [InlineData("article of the engine's name falls", "a|i b|Irak", "b|Irak", TermForm.Base, "Iraq", "a|in b|the b|Irak", "in Iraq")]
    [InlineData("headline", "a|KAMP b|I c|IRAK", "c|IRAK", TermForm.Base, "Iraq", "a|FIGHT b|IN c|IRAK", "FIGHT IN IRAQ")]
    [InlineData("second of two", "a|Irak b|og c|Irak", "c|Irak", TermForm.Base, "Iraq", "a|Irak b|and c|Irak", "Irak and Iraq")]
    public void Puts_the_required_words_where_the_engine_put_others(
        string phenomenon, string source, string term, TermForm form, string required, string target, string expected) =>
        Assert.Equal((phenomenon, expected), (phenomenon, Repair(source, term, form, required, target).Text));

    [Theory]
    [InlineData("not aligned", "a|i b|Irak", "b|Irak", TermForm.Base, "Iraq", "a|in Irak")]
    [InlineData("a part not aligned", "a|i b|Deir ez-Zor", "b|Deir ez-Zor", TermForm.Base, "Deir ez-Zor", "a|in b|Deir al-Zour")]
    [InlineData("the rest of the name not aligned", "a|i b|Raqqa", "b|Raqqa", TermForm.Base, "Raqqah", "a|in b|Ar Rakkah")]
    [InlineData("words shared with a neighbour", "a|Irak b|krigen", "a|Irak", TermForm.Base, "Iraq", "ab|Irakwar")]
    [InlineData("one word with its neighbour", "a|Irak-krigen", "Irak", TermForm.Compound, "Iraq", "a|Irakwar")]
    [InlineData("a gap between", "a|ja b|Abu c|Kamal", "b|Abu c|Kamal", TermForm.Base, "Abu Kamal", "b|Albu a|yes c|Kamal")]
    [InlineData("a pronoun", "a|Irak b|vant", "a|Irak", TermForm.Base, "Iraq", "a|It b|won")]
    [InlineData("an ordinary word", "a|i b|Irak", "b|Irak", TermForm.Base, "Iraq", "a|in b|there")]
    [InlineData("a preposition inside", "a|Iraks b|hær", "a|Iraks", TermForm.Genitive, "Iraq's", "b|army a|of a|Irak")]
    [InlineData("a genitive that would be lost", "a|Iraks b|hær", "a|Iraks", TermForm.Genitive, "Iraq's", "the a|Irak b|army")]
    [InlineData("a quotation that ends", "a|i b|«Nederland»", "b|«Nederland»", TermForm.Base, "the Netherlands", "a|in b|'Netherland'")]
    [InlineData("the other number", "a|svensker b|vant", "a|svensker", TermForm.Inhabitant, "Swedes", "a|Svenska b|won")]
    [InlineData("an article before the name's", "a|sørlige b|Nederland", "b|Nederland", TermForm.Base, "the Netherlands", "a|southern b|Nederland")]
    [InlineData("an article that is not the name's", "a|Irak b|vant", "a|Irak", TermForm.Base, "Iraq", "the a|Irak b|won")]
    [InlineData("an indefinite article with another sound", "a|en b|brite", "b|brite", TermForm.Inhabitant, "Englishman", "a|a b|Brite")]
    [InlineData("part of a longer word", "a|mot b|Irak", "b|Irak", TermForm.Base, "Iraq", "b|anti-Irak")]
    public void Leaves_words_alone_where_a_sentence_would_break(
        string phenomenon, string source, string term, TermForm form, string required, string target)
    {
        ProvedTranslation repaired = Repair(source, term, form, required, target);

        Assert.DoesNotContain(repaired.Proofs, p => p.IsProved);
        Assert.Equal((phenomenon, Read(target).Text), (phenomenon, repaired.Text));
    }

    [Fact]
    public void Remembers_what_was_replaced_and_moves_everything_behind_it()
    {
        TermMatch first = Term("Albu Kamal", 0, "Abu Kamal");
        TermMatch second = Term("Deir ez-Zor", 14, "Deir ez-Zor");
        ImmutableArray<WordAlignment> alignment =
        [
            new(new TextSpan(0, 4), new TextSpan(0, 2)),
            new(new TextSpan(5, 5), new TextSpan(3, 5)),
            new(new TextSpan(11, 2), new TextSpan(9, 3)),
            new(new TextSpan(14, 4), new TextSpan(13, 4)),
            new(new TextSpan(19, 6), new TextSpan(18, 5)),
            new(new TextSpan(26, 1), new TextSpan(24, 1)),
        ];

        ProvedTranslation repaired = TermRepair.Apply(
            ProvedTranslation.Of([first, second], alignment, "Al Kamal and Deir al-Zr !"), "Albu Kamal og Deir ez-Zor !");

        Assert.Equal("Abu Kamal and Deir ez-Zor !", repaired.Text);
        Assert.Equal(["Abu Kamal", "Deir ez-Zor"], repaired.Proofs.Select(p => p.Target?.Of(repaired.Text)));
        Assert.Equal(["Al Kamal", "Deir al-Zr"], repaired.Proofs.Select(p => p.Replaced));
        Assert.All(repaired.Proofs, p => Assert.Equal(ProofMethod.Repair, p.Method));
        Assert.Equal(["Abu Kamal", "and", "Deir ez-Zor", "!"], repaired.Alignment.Select(a => a.Target.Of(repaired.Text)).Distinct(StringComparer.Ordinal));
    }

    private static TermMatch Term(string text, int start, string required) =>
        new(new TextSpan(start, text.Length), text, text, TermForm.Base, [required], required);

    private static ProvedTranslation Repair(string source, string term, TermForm form, string required, string target)
    {
        (string text, (char Letter, TextSpan Span)[] words) = Read(source);
        (string translation, (char Letter, TextSpan Span)[] made) = Read(target);
        string name = Read(term).Text.Trim('«', '»');
        string bare = required.EndsWith("'s", StringComparison.Ordinal) ? required[..^2] : required.TrimEnd('\'');
        var match = new TermMatch(
            new TextSpan(text.LastIndexOf(name, StringComparison.Ordinal), name.Length), name, name, form, [bare], required);
        ImmutableArray<WordAlignment> alignment =
            [.. words.SelectMany(w => made.Where(m => m.Letter == w.Letter).Select(m => new WordAlignment(w.Span, m.Span)))];
        return TermRepair.Apply(ProvedTranslation.Of([match], alignment, translation), text);
    }

    private static (string Text, (char Letter, TextSpan Span)[] Words) Read(string marked)
    {
        List<string> text = [];
        List<(char, TextSpan)> words = [];
        int position = 0;
        foreach (string word in marked.Split(' '))
        {
            string[] parts = word.Split('|');
            words.AddRange(parts.Length == 1 ? [] : parts[0].Select(letter => (letter, new TextSpan(position, parts[^1].Length))));
            text.Add(parts[^1]);
            position += parts[^1].Length + 1;
        }

        return (string.Join(' ', text), [.. words]);
    }
}
