using System.Text;
using Translate.Glossaries;
using Translate.Glossaries.Interchange;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Glossaries.Interchange;

public sealed class TableImportTests
{
    [Theory]
    [InlineData("term,english\nRoma,Rome\n")]
    [InlineData("Norsk;Engelsk\r\nRoma;Rome\r\n")]
    [InlineData("nb\ten\nRoma\tRome")]
    [InlineData("sep=;\nsource;target\nRoma;Rome")]
    [InlineData("\uFEFFterm,english\rRoma,Rome\r")]
    [InlineData("english,term\n\n,\n\"Rome\",\"Roma\"\n")]
    public void Tables_of_many_programs_are_read(string text)
    {
        TermEntry entry = Assert.Single(Imported.From(text, InterchangeFormat.Csv).Entries);

        Assert.Equal(("Roma", "Rome"), (entry.Term, Assert.Single(entry.English)));
    }

    [Fact]
    public void Fields_in_quotation_marks_hold_anything()
    {
        ImportResult result = Imported.From("term,english,note\n\"Washington, D.C.\",\"Washington, DC\",\"He said \"\"so\"\"\r\nand went\"\n", InterchangeFormat.Csv);

        TermEntry entry = Assert.Single(result.Entries);
        Assert.Equal("Washington, D.C.", entry.Term);
        Assert.Equal("Washington, DC", Assert.Single(entry.English));
        Assert.Equal("He said \"so\"\r\nand went", entry.Note);
    }

    [Fact]
    public void Windows_encodings_are_recognised()
    {
        TermEntry windows = Assert.Single(Imported.From(Encoding.Latin1.GetBytes("term,english\nTromsø,Tromsø\n"), InterchangeFormat.Csv).Entries);
        TermEntry unicode = Assert.Single(Imported.From([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("term\tenglish\nTromsø\tTromsø\n")], InterchangeFormat.Tsv).Entries);

        Assert.Equal("Tromsø", windows.Term);
        Assert.Equal("Tromsø", unicode.Term);
    }

    [Fact]
    public void Fields_hold_lists_and_words_with_their_English()
    {
        TermEntry entry = Assert.Single(Imported.From(
            """
            term,english,kind,adjective,inhabitant,inhabitant-plural,inhabitant-forms
            Serbia,Serbia | the Republic of Serbia,land,serbisk = Serbian | serbisk = Serb,serber = Serb,serber = Serbs | serber = Serbians,serber = serberen | serber = serbere | serber = serberne
            """,
            InterchangeFormat.Csv).Entries);

        Assert.Equal(["Serbia", "the Republic of Serbia"], entry.English);
        Assert.Equal(TermKind.Country, entry.Kind);
        Assert.Equal(["Serbian", "Serb"], Assert.Single(entry.Adjectives).English);
        Assert.Equal(["Serbs", "Serbians"], Assert.Single(entry.Inhabitants).Plural);
        Assert.Equal(["serber", "serberen", "serbere", "serberne"], entry.Inhabitants[0].AllForms().Select(f => f.Text));
    }

    [Fact]
    public void A_row_for_each_English_name_makes_one_entry()
    {
        ImportResult result = Imported.From("term,english\nNederland,the Netherlands\nNederland,Holland\n", InterchangeFormat.Csv);

        Assert.Equal(["the Netherlands", "Holland"], Assert.Single(result.Entries).English);
        Assert.Equal([3], Assert.Single(result.Remarks).Lines);
    }

    [Fact]
    public void A_status_beside_each_name_forbids_or_accepts_it()
    {
        ImportResult result = Imported.From(
            "source,target,status,domain,dnt\nHellas,Greece,preferred,World News,\nHellas,Hellas,deprecated,World News,no\nBrann,Brann,,sport,x\nBrann,Fire,,,\n", InterchangeFormat.Csv);

        Assert.Equal(
            [
                "term : Hellas; english : Greece; kind : city; forbidden : Hellas; domain : world-news",
                "term : Brann; kind : city; do-not-translate : true; domain : sport",
                "term : Brann; english : Fire; kind : city",
            ],
            result.Entries.Select(Imported.Told));
    }

    [Fact]
    public void Columns_that_a_glossary_has_no_place_for_are_counted()
    {
        ImportResult result = Imported.From("term,english,Who,When\nRoma,Rome,Kari,\nAthen,Athens,Ola,May\n", InterchangeFormat.Csv);

        Assert.Equal(
            [
                "names.csv:2: 2 × a field of the column 'Who', for which a glossary has no place: left out. Lines 2, 3.",
                "names.csv:3: 1 × a field of the column 'When', for which a glossary has no place: left out.",
            ],
            result.Remarks.Select(r => r.ToString()));
    }

    [Fact]
    public void A_field_without_end_is_refused_where_it_begins()
    {
        string text = "term,english\nRoma,\"Rome\n" + string.Concat(Enumerable.Repeat("Athen,Athens\n", 10_000));

        string mistakes = Imported.MistakesOf(text, InterchangeFormat.Csv);

        Assert.StartsWith("names.csv:2:", mistakes, StringComparison.Ordinal);
        Assert.Contains("names.csv:2:6: this field has more than 10,000 characters.", mistakes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv-empty", "")]
    [InlineData("csv-header", "navnet,engelsk\nRoma,Rome\n")]
    [InlineData("csv-header-of-neither", "navnet,engelsken\nRoma,Rome\n")]
    [InlineData("csv-header-twice", "term,nb,english\nRoma,Roma,Rome\n")]
    [InlineData("csv-mistakes", "term,english,kind,status,adjective\nRoma,,,,\n,Rome,,,\nnapoli,Naples,,,\nWien,\"Vienna\"x,,,\nHaag,The Hague,cty,,\nAthen,Ath\"ens,,maybe,\nKairo,Cairo,,,kairosk\nSofia,…,,,\nPraha,Prague,,,,too much\nBern,\"Berne\n")]
    public void Every_mistake_of_a_table_is_reported_at_once(string name, string text) =>
        GoldenFile.Matches(name + ".txt", Imported.MistakesOf(text, InterchangeFormat.Csv) + "\n");
}
