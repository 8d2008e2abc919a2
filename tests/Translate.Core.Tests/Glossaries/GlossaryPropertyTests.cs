using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Translate.Documents;
using Translate.Errors;
using Translate.Glossaries;
using Xunit;

namespace Translate.Core.Tests.Glossaries;

public sealed class GlossaryPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Irak", "Iraks", "irakske", "Nord-Korea", "Det hvite hus", "Köln", "Åland", "Færøyene", "Hellas'", "Island", "Bowen", "USA", "IS", "svenskene", "nordmenn",
        "De forente arabiske emirater", "og", "til", "krigen", "-", "–", "'", "’", " ", " ", " ", " ", "\u00A0", "\n", ".", ",", ": ", "«", "»", "s", "\u0301", "\u00AD", "\u200B", "1", "\uD83D", "🇳🇴", "É",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Matches_are_words_of_the_text_in_order_and_never_overlap() => Prop.ForAll(Texts, text =>
    {
        int last = 0;
        foreach (TermMatch match in ShippedGlossary.Matcher.Find(text))
        {
            Assert.InRange(match.Span.Start, last, text.Length);
            Assert.InRange(match.Span.End, match.Span.Start + 1, text.Length);
            Assert.Equal(match.Text, match.Span.Of(text));
            Assert.False(match.Span.Start > 0 && char.IsLetterOrDigit(text[match.Span.Start - 1]));
            Assert.False(match.Span.End < text.Length && char.IsLetterOrDigit(text[match.Span.End]));
            Assert.NotEmpty(match.Accepted);
            last = match.Span.End;
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_decomposed_text_has_the_same_matches_at_its_own_offsets() => Prop.ForAll(Texts, text =>
    {
        string composed = WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormC);
        string decomposed = composed.Normalize(NormalizationForm.FormD);

        IReadOnlyList<TermMatch> expected = ShippedGlossary.Matcher.Find(composed);
        IReadOnlyList<TermMatch> found = ShippedGlossary.Matcher.Find(decomposed);

        Assert.Equal(
            expected.Select(m => (m.Text, m.Term, m.Form, m.Required)),
            found.Select(m => (m.Text.Normalize(), m.Term, m.Form, m.Required)));
        Assert.Equal(
            expected.Select(m => composed[..m.Span.Start].Normalize(NormalizationForm.FormD).Length),
            found.Select(m => m.Span.Start));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_form_of_every_shipped_entry_is_found_by_itself() => Assert.All(ShippedGlossary.Glossary.Entries, entry =>
    {
        foreach (string word in (string[])[entry.Term, .. entry.Also, .. entry.Definite, .. entry.Adjectives.Select(a => a.Word)])
        {
            TermMatch match = Assert.Single(ShippedGlossary.Matcher.Find($"om {word} nå"));
            Assert.Equal(word, match.Text);
        }

        foreach (Inhabitant person in entry.Inhabitants)
        {
            TermMatch match = Assert.Single(ShippedGlossary.Matcher.Find($"om en {person.Word} nå"));
            Assert.Equal(person.Word, match.Text);
        }
    });

    [Fact]
    public void A_glossary_damaged_anywhere_is_read_or_refused_and_never_a_crash()
    {
        const string Whole = "kind: city\nentries:\n  - { term: Wien, english: [Vienna, 'Wien'], adjective: { wiensk: Viennese } }\n  - Oslo\n";
        Gen<string> damaged =
            from at in Gen.Choose(0, Whole.Length - 1)
            from length in Gen.Choose(0, 12)
            from put in Gen.Elements("", "{", "}", "[", "]", "'", "\"", ":", "- ", "\n", "\t", "&a ", "*a ", "!!", "#", "|", ">", "%", "@", "---", "\u0085", "\\")
            select Whole.Remove(at, Math.Min(length, Whole.Length - at)).Insert(at, put);

        Prop.ForAll(damaged.ToArbitrary(), text =>
        {
            try
            {
                _ = GlossaryReader.Read([new GlossarySource("x.yml", text)]);
            }
            catch (DataFileException e)
            {
                Assert.NotEmpty(e.Mistakes);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static string WithoutLoneSurrogates(string text) => string.Concat(text.EnumerateRunes().Where(r => r != Rune.ReplacementChar));
}
