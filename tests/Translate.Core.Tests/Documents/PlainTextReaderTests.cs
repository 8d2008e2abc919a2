using System.Text;
using Translate.Documents;
using Translate.Errors;
using Translate.Files;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Documents;

public sealed class PlainTextReaderTests
{
    [Theory]
    [InlineData("headline above text", "Nytt museum i Bodø\n\nMuseet åpnet i går.", "Headline Paragraph")]
    [InlineData("sub-heading", "Museet åpnet i går.\n\nTrangt om plassen\n\nMange kom.", "Lead Heading Paragraph")]
    [InlineData("heading with a question mark is a sentence", "Hva nå?\n\nIngen vet.", "Lead Paragraph")]
    [InlineData("metadata prefix on the first line", " date 2017-11 Byen er tatt.\n\nFolk feirer.", "Metadata Lead Paragraph")]
    [InlineData("metadata prefix alone", "dato: 2024-03-02\nNytt tog\n\nToget går i mai.", "Metadata Headline Paragraph")]
    [InlineData("dash quote", "– Vi er klare, sier hun.\n\n- Ja, sier han.", "Quote Quote")]
    [InlineData("dash list", "Dette er med.\n\n- smør\n- brød", "Paragraph ListItem ListItem")]
    [InlineData("dash list with an abbreviation at an end", "Dette er saken:\n- skatten økes\n- momsen kuttes til 15 pst.\n- bompenger fjernes", "Paragraph ListItem ListItem ListItem")]
    [InlineData("the last item of a dash list is no heading", "Dette er saken:\n\n- Skatten økes\n- Momsen kuttes\n\nDet er bra.", "Lead ListItem ListItem Paragraph")]
    [InlineData("bullets", "Dette er med.\n• smør\n• brød", "Paragraph ListItem ListItem")]
    [InlineData("quoted headline", "– Vi er klare\n\nLaget reiste i går.", "Headline Paragraph")]
    [InlineData("photo credit with label", "Laget reiste i går.\n\nFoto: Kari Vik / NTB", "Paragraph Credit")]
    [InlineData("photographer and agencies", "Laget reiste i går.\n\nOla Hansen / AP / NTB Scanpix\n\nDe kommer hjem.", "Lead Credit Paragraph")]
    [InlineData("agencies in odd spelling", "Laget reiste i går.\n\nREUTERS TV /Reuters/NTB scanpix", "Paragraph Credit")]
    [InlineData("a private picture", "Laget reiste i går.\n\nJonas Mikkelsen / privat\n\nDe kommer hjem.", "Lead Credit Paragraph")]
    [InlineData("agency alone", "Laget reiste i går.\n\n(©NTB)", "Paragraph Credit")]
    [InlineData("parties are no agencies", "Ap/Sp vil øke oljeskatten\n\nDe ble enige i går.\n\nAp/SV uenige\n\nSV sier nei.", "Headline Lead Heading Paragraph")]
    [InlineData("a headline that names newsrooms", "NRK/Aftenposten: Ap går tilbake\n\nSp går fram.", "Headline Paragraph")]
    [InlineData("an agency by way of another", "Laget reiste i går.\n\nOla Hansen, fotograf / AFP via NTB scanpix", "Paragraph Credit")]
    [InlineData("slash in text is no credit", "Laget reiste i går.\n\nBillettene koster 100/200 kroner og selges av NTB.", "Lead Paragraph")]
    [InlineData("a label before a sentence", "Laget reiste i går.\n\nVideo: Se hele intervjuet med Kari Vik her", "Lead Paragraph")]
    [InlineData("a label before a name", "Laget reiste i går.\n\nTekst og foto: Kari Vik og Ola Hansen, NTB", "Paragraph Byline")]
    [InlineData("a photo that nobody signed", "Laget reiste i går.\n\nFoto: skjermdump fra en video", "Paragraph Credit")]
    [InlineData("byline", "Nytt tog\n\nAv Kari Nordmann-Vik og Ola J. Hansen, NTB\n\nToget går i mai.", "Headline Byline Paragraph")]
    [InlineData("a heading that begins like a byline", "Toget går.\n\nAv Norges beste tog\n\nDet går i mai.", "Lead Heading Paragraph")]
    [InlineData("caption with its credit", "Ministeren på vei til møtet i går. Foto: Kari Vik / NTB", "Caption Credit")]
    [InlineData("last line without full stop is text", "Laget reiste i går.\n\nSiste runde er i dag", "Lead Paragraph")]
    [InlineData("single line", "Hei verden", "Paragraph")]
    [InlineData("the lead of an article without headline", "Byen er tatt.\n\nFolk feirer.\n\nKrigen er over.", "Lead Paragraph Paragraph")]
    [InlineData("the lead after byline and credit", "Byen er tatt\n\nAV KARI VIK\n\nFoto: Ola Dahl / NTB\n\nByen falt i går.\n\nFolk feirer.", "Headline Byline Credit Lead Paragraph")]
    [InlineData("a quote first is no lead", "– Vi feirer, sier folk.\n\nByen falt i går.", "Quote Paragraph")]
    [InlineData("dateline", "Ny avtale\n\nOSLO (NTB): Partene ble enige i natt.\n\nAvtalen er ny.", "Headline Dateline Lead Paragraph")]
    [InlineData("dateline with two cities and agencies", "WASHINGTON/KYIV (NTB-Reuters): Partene ble enige i natt.", "Dateline Paragraph")]
    [InlineData("dateline with a dash", "Ny-Ålesund (Svalbardposten) – Isen smelter.", "Dateline Paragraph")]
    [InlineData("a colon after brackets inside a sentence", "Statsminister Kari Vik (Ap) sier nei. Svaret hennes er klart.", "Paragraph")]
    [InlineData("byline by label", "Toget går.\n\nTekst: Kari Vik", "Paragraph Byline")]
    [InlineData("fact box in one piece", "Toget går i mai.\n\nFAKTA\nLengde: 42 km\nPris: 200 kroner\n\nDet er bra.", "Lead FactBox FactBox FactBox Paragraph")]
    [InlineData("fact box with bullets apart", "Toget går i mai.\n\nFakta om toget\n\n• Lengde: 42 km\n• Pris: 200 kroner\n\nDet er bra.", "Lead FactBox ListItem ListItem Paragraph")]
    [InlineData("a sentence about facts", "Fakta er viktig i krig.\n\nDet sier hun.", "Lead Paragraph")]
    [InlineData("table with tabs", "Stillingen er slik.\n\nLag\tKamper\tPoeng\nBrann\t12\t25\nViking\t12\t22", "Paragraph TableRow TableRow TableRow")]
    [InlineData("table with spaces", "Stillingen er slik.\nBrann    12  25\nViking   12  22", "Paragraph TableRow TableRow")]
    [InlineData("double spaces in a paragraph", "Hun kom hjem.  Han gikk ut.\n\nDe lo.", "Lead Paragraph")]
    public void Finds_the_kind_of_each_block(string phenomenon, string text, string kinds)
    {
        Article article = Parse(text);

        Assert.True(
            string.Equals(kinds, string.Join(' ', article.Blocks.Select(b => b.Kind)), StringComparison.Ordinal),
            $"{phenomenon}: {string.Join(" | ", article.Blocks.Select(b => $"{b.Kind}: {b.Text}"))}");
    }

    [Theory]
    [InlineData("Nytt tog\r\n\r\nToget går.\r\n")]
    [InlineData("\n\n  Nytt tog \n\t\nToget går.  ")]
    [InlineData("Nytt tog\rToget går.\r")]
    [InlineData("Nytt tog\fToget går.\u2028Det er fullt.\u0085")]
    [InlineData(" date 2017-11 Byen falt.\n\nAP/ NTB Scanpix\n")]
    public void Keeps_every_line_end_and_space(string text)
    {
        Article article = Parse(text);

        Assert.Equal(text, string.Concat(article.Blocks.Select(b => b.SpaceBefore + b.Text)) + article.Tail);
    }

    [Fact]
    public void Keeps_the_brackets_of_a_credit_with_it()
    {
        Article article = Parse("Soldater feirer i byen. (Foto: Kari Vik / NTB)");

        Assert.Equal(["Soldater feirer i byen.", "(Foto: Kari Vik / NTB)"], article.Blocks.Select(b => b.Text));
        Assert.Equal(" ", article.Blocks[1].SpaceBefore);
    }

    [Fact]
    public void Joins_lines_that_were_broken_at_a_column()
    {
        Article article = Parse("Regjeringen la i går fram et forslag som skal gi flere\nstudenter bedre råd. Det vekker glede blant mange unge,\nmen ikke hos alle.\n\nMøtet varte lenge.");

        Assert.Equal(2, article.Blocks.Length);
        Assert.EndsWith("men ikke hos alle.", article.Blocks[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\f")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void Ends_a_line_at_every_line_end_of_Unicode(string lineEnd)
    {
        Article article = Parse($"Toget går.{lineEnd}Det er fullt.");

        Assert.Equal(["Toget går.", "Det er fullt."], article.Blocks.Select(b => b.Text));
    }

    [Fact]
    public void Takes_title_and_date_from_the_text()
    {
        Article article = Parse("date 2017-11 Nytt museum i Bodø\n\nMuseet åpnet i går.");

        Assert.Equal(new ArticleMetadata("Nytt museum i Bodø", "2017-11"), article.Metadata);
    }

    [Fact]
    public void Composes_letters_and_drops_what_is_never_seen()
    {
        Article article = Parse("\uFEFFMa\u030Ane\u00ADlyst \u200Bvar pa\u030A vei.");

        Assert.Equal("Månelyst var på vei.", article.Blocks[0].Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("\u00AD\u200B")]
    public void Refuses_a_file_without_text(string text)
    {
        DataFileException error = Assert.Throws<DataFileException>(() => Parse(text));

        Assert.Equal("articles/x.txt: the file is empty; an article needs at least one line of text.", error.Message);
    }

    [Fact]
    public void Reads_the_real_article_as_a_person_would()
    {
        string path = Repository.SharedOrSkip("data", "articles", "albu-kamal.nb.txt");

        Article article = PlainTextReader.Read(path, "albu-kamal.nb", LanguageCode.Bokmaal);

        Assert.Equal(
            "Metadata Lead Paragraph Paragraph Credit Heading Paragraph Quote Paragraph Credit Heading Paragraph Paragraph Credit "
            + "Heading Paragraph Paragraph Paragraph Credit Heading Paragraph Paragraph Paragraph Paragraph",
            string.Join(' ', article.Blocks.Select(b => b.Kind)));
    }

    private static Article Parse(string text) => PlainTextReader.Parse(
        TextFile.Decode(Encoding.UTF8.GetBytes(text), "articles/x.txt"), "articles/x.txt", "x", LanguageCode.Bokmaal);
}
