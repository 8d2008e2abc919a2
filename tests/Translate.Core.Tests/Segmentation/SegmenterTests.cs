using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Translate.Documents;
using Translate.Segmentation;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Segmentation;

public sealed class SegmenterTests
{
    [Theory]
    [InlineData("full stop", "Hun kom hjem. Han gikk ut.", "Hun kom hjem.|Han gikk ut.")]
    [InlineData("question and exclamation", "Hva skjer? Ingen vet det! Vi venter.", "Hva skjer?|Ingen vet det!|Vi venter.")]
    [InlineData("no mark at the end", "Politiet rykket ut. Ingen er skadd", "Politiet rykket ut.|Ingen er skadd")]
    [InlineData("time with kl.", "Møtet starter kl. 12.30 i Oslo. Alle er velkomne.", "Møtet starter kl. 12.30 i Oslo.|Alle er velkomne.")]
    [InlineData("for example", "Mange land, f.eks. Sverige, sa nei.", "Mange land, f.eks. Sverige, sa nei.")]
    [InlineData("among others", "Der var bl.a. Kari Vik. Hun talte.", "Der var bl.a. Kari Vik.|Hun talte.")]
    [InlineData("and so on, before a capital", "De solgte frukt, brød osv. Salget gikk bra.", "De solgte frukt, brød osv.|Salget gikk bra.")]
    [InlineData("and so on, before lower case", "De solgte frukt, brød osv. til alle.", "De solgte frukt, brød osv. til alle.")]
    [InlineData("title before a name", "Pasienten møtte dr. Berg. Hun var rolig.", "Pasienten møtte dr. Berg.|Hun var rolig.")]
    [InlineData("degree before a name", "Dr.ing. Per Vik og siv.ing. Kari Dahl kom. De talte.", "Dr.ing. Per Vik og siv.ing. Kari Dahl kom.|De talte.")]
    [InlineData("born on a date", "Han er f. 12. mai 1950. Han bor i Bergen.", "Han er f. 12. mai 1950.|Han bor i Bergen.")]
    [InlineData("page", "Se s. 12. Der står det.", "Se s. 12.|Der står det.")]
    [InlineData("weekday before a date", "Møtet er man. 12. november. Kom!", "Møtet er man. 12. november.|Kom!")]
    [InlineData("a pronoun that looks like a weekday", "Det gjør man. Så er man ferdig.", "Det gjør man.|Så er man ferdig.")]
    [InlineData("initials", "Forfatteren A. B. Lund er død. Han ble 90 år.", "Forfatteren A. B. Lund er død.|Han ble 90 år.")]
    [InlineData("a letter that names a thing", "De mangler vitamin C. Det er alvorlig.", "De mangler vitamin C.|Det er alvorlig.")]
    [InlineData("date", "Byen falt 2. november. Dagen etter kom hæren.", "Byen falt 2. november.|Dagen etter kom hæren.")]
    [InlineData("date with a capital month", "De feirer 17. Mai hvert år.", "De feirer 17. Mai hvert år.")]
    [InlineData("ordinal before a noun", "Hun ble nr. 4 og han kom på 3. plass. Begge var fornøyde.", "Hun ble nr. 4 og han kom på 3. plass.|Begge var fornøyde.")]
    [InlineData("king's number", "Kong Harald 5. åpnet broen.", "Kong Harald 5. åpnet broen.")]
    [InlineData("year at the end", "Det skjedde i 2014. Nå er alt nytt.", "Det skjedde i 2014.|Nå er alt nytt.")]
    [InlineData("number of a list at the start", "1. Innledning", "1. Innledning")]
    [InlineData("billions", "Staten betaler 1,2 mrd. kroner. Det er mye.", "Staten betaler 1,2 mrd. kroner.|Det er mye.")]
    [InlineData("percent abbreviated", "Prisene steg 3,4 pst. i fjor.", "Prisene steg 3,4 pst. i fjor.")]
    [InlineData("percent at the end", "Prisene steg 3,4 pst. Renten var uendret.", "Prisene steg 3,4 pst.|Renten var uendret.")]
    [InlineData("thousands point", "Det koster 1.250 kroner. Ingen kjøper.", "Det koster 1.250 kroner.|Ingen kjøper.")]
    [InlineData("law reference", "Saken gjelder § 3 nr. 2 i loven. Den er ny.", "Saken gjelder § 3 nr. 2 i loven.|Den er ny.")]
    [InlineData("party at the end, not an abbreviation", "Hun stemmer SV. Broren stemmer Sp. Faren stemmer ikke.", "Hun stemmer SV.|Broren stemmer Sp.|Faren stemmer ikke.")]
    [InlineData("dash quote after a sentence", "Hun er klar. – Vi gjør det, sier hun.", "Hun er klar.|– Vi gjør det, sier hun.")]
    [InlineData("hyphen as quotation dash", "Hun er klar. - Vi gjør det.", "Hun er klar.|- Vi gjør det.")]
    [InlineData("question before the reporting verb", "– Hva nå? spør han. Ingen svarer.", "– Hva nå? spør han.|Ingen svarer.")]
    [InlineData("stop before the closing quotation mark", "«Vi vant.» Så dro de hjem.", "«Vi vant.»|Så dro de hjem.")]
    [InlineData("stop after the closing quotation mark", "Han sa «nei». Hun sa «ja».", "Han sa «nei».|Hun sa «ja».")]
    [InlineData("stops inside a quotation that its sentence goes on after", "Mannen ropte «Stopp! Politi!» og løp. Ingen så ham.", "Mannen ropte «Stopp! Politi!» og løp.|Ingen så ham.")]
    [InlineData("bracket after the stop", "Hun vant (for første gang.) Så gråt hun.", "Hun vant (for første gang.)|Så gråt hun.")]
    [InlineData("ellipsis before a capital", "Han nølte … Men så gikk han.", "Han nølte …|Men så gikk han.")]
    [InlineData("ellipsis before lower case", "Han nølte ... og gikk.", "Han nølte ... og gikk.")]
    [InlineData("colon before a quotation", "Han sa: «Vi må snakke sammen.»", "Han sa:|«Vi må snakke sammen.»")]
    [InlineData("colon before a clause", "Det er én grunn til dette: Pengene tok slutt i fjor høst.", "Det er én grunn til dette:|Pengene tok slutt i fjor høst.")]
    [InlineData("colon after a label", "Foto: Kari Solberg Vik og Ola Dahl", "Foto: Kari Solberg Vik og Ola Dahl")]
    [InlineData("dateline", "OSLO (NTB): Regjeringen gikk av i går kveld.", "OSLO (NTB): Regjeringen gikk av i går kveld.")]
    [InlineData("colon inside a title", "Boken «Nord: En reise i det kalde landet» er ute.", "Boken «Nord: En reise i det kalde landet» er ute.")]
    [InlineData("web address", "Les mer på www.eksempel.no. Siden er ny.", "Les mer på www.eksempel.no.|Siden er ny.")]
    [InlineData("Nynorsk", "Ho kjem ikkje t.d. i dag. Eg veit det ikkje. «Kva no?» spør dei.", "Ho kjem ikkje t.d. i dag.|Eg veit det ikkje.|«Kva no?» spør dei.")]
    public void Splits_at_sentence_ends_alone(string phenomenon, string block, string expected)
    {
        string actual = string.Join('|', new Segmenter().Split(block).Select(s => s.Of(block)));

        Assert.True(string.Equals(expected, actual, StringComparison.Ordinal), $"{phenomenon}: {actual}");
    }

    [Fact]
    public void Gives_every_character_back()
    {
        var blocks = Gen.Elements("Hun", "kl.", "12", ".", "!", "?", "…", ":", "«", "»", "–", " ", "  ", "\n", "f.eks.", "å", "a\u030A", "(", ")", "NTB", "\u00A0")
            .ListOf().Select(string.Concat).ToArbitrary();

        Prop.ForAll(blocks, block =>
        {
            ImmutableArray<TextSpan> spans = new Segmenter().Split(block);
            var rebuilt = new StringBuilder();
            int position = 0;
            foreach (TextSpan span in spans)
            {
                Assert.True(string.IsNullOrWhiteSpace(block[position..span.Start]));
                rebuilt.Append(block, position, span.Start - position).Append(span.Of(block));
                position = span.End;
            }

            Assert.Equal(block, rebuilt.Append(block, position, block.Length - position).ToString());
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("A. ")]
    [InlineData(".")]
    [InlineData("?!")]
    [InlineData("a: B ")]
    [InlineData("« ")]
    [InlineData("«Nei! ")]
    [InlineData("1. ")]
    [InlineData("mange ord uten slutt ")]
    public async Task Takes_linear_time_for_a_very_long_line(string repeated)
    {
        string block = string.Concat(Enumerable.Repeat(repeated, 2_000_000 / repeated.Length));

        var split = Task.Run(() => new Segmenter().Split(block), TestContext.Current.CancellationToken);

        Assert.NotEmpty(await split.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("bokmaal")]
    [InlineData("nynorsk")]
    public void Finds_98_in_100_sentence_ends_of_a_treebank(string language)
    {
        string json = File.ReadAllText(Repository.SharedOrSkip("data", "segmentation", $"{language}-dev.struct.json"));
        using var gold = System.Text.Json.JsonDocument.Parse(json);
        int right = 0;
        int all = 0;
        foreach (System.Text.Json.JsonElement paragraph in gold.RootElement.GetProperty("paragraphs").EnumerateArray())
        {
            string text = paragraph.GetProperty("text").GetString()!;
            var ends = new Segmenter().Split(text).Select(s => s.End).ToHashSet();
            int[] expected = [.. paragraph.GetProperty("boundaries").EnumerateArray().Select(b => CodeUnit(text, b.GetInt32()))];
            all += expected.Length;
            right += expected.Count(e => ends.Contains(text[..e].TrimEnd().Length));
        }

        Assert.True(right > all * 0.98, FormattableString.Invariant($"{right} of {all}"));
    }

    // The gold counts code points.
    private static int CodeUnit(string text, int codePoint) => text.EnumerateRunes().Take(codePoint).Sum(r => r.Utf16SequenceLength);
}
