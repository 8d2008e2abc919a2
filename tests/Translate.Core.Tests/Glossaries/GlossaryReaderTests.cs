using Translate.Documents;
using Translate.Errors;
using Translate.Glossaries;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Glossaries;

public sealed class GlossaryReaderTests
{
    [Fact]
    public void Reads_everything_an_entry_can_say()
    {
        TermEntry entry = Assert.Single(Read("""
            kind: country
            entries:
              - term: Frankrike
                english: [France, the French Republic]
                also: Frankrig
                definite: [Frankriket]
                compound: French
                adjective: { fransk: French }
                inhabitant: { franskmann: { english: Frenchman, plural: [Frenchmen, French], forms: [franskmannen, franskmenn, franskmennene] } }
                forbidden: [Frankreich, Franconia]
                domain: [sport, armed-forces]
                guard: [not-after-name, not-first]
                note: Not the duchy.
            """).Entries);

        Assert.Equal(TermKind.Country, entry.Kind);
        Assert.Equal(["France", "the French Republic"], entry.English);
        Assert.Equal(["Frankrig"], entry.Also);
        Assert.Equal(["Frankriket"], entry.Definite);
        Assert.Equal(["French"], entry.Compound);
        Assert.Equal("fransk", Assert.Single(entry.Adjectives).Word);
        Inhabitant person = Assert.Single(entry.Inhabitants);
        Assert.Equal(["Frenchmen", "French"], person.Plural);
        Assert.Equal(["franskmann", "franskmannen", "franskmenn", "franskmennene"], person.AllForms().Select(f => f.Text));
        Assert.Equal(["Frankreich", "Franconia"], entry.Forbidden);
        Assert.Equal(["sport", "armed-forces"], entry.Domains);
        Assert.False(entry.IsKept);
        Assert.Equal(TermGuard.NotAfterName | TermGuard.NotFirst, entry.Guard);
        Assert.Equal("Not the duchy.", entry.Note);
    }

    [Fact]
    public void A_name_alone_is_kept_as_it_is()
    {
        TermEntry entry = Assert.Single(Read("kind: city\nentries:\n  - Bodø\n").Entries);

        Assert.Equal("Bodø", entry.Term);
        Assert.Equal(["Bodø"], entry.English);
    }

    [Fact]
    public void A_name_that_is_not_translated_stays_in_the_spelling_found()
    {
        Glossary glossary = Read("kind: organisation\nentries:\n  - { term: Dagsposten, also: Dagspòsten, do-not-translate: true, forbidden: Daily Post }\n");

        Assert.True(Assert.Single(glossary.Entries).IsKept);
        TermMatch match = Assert.Single(new TermMatcher(glossary).Find("Dagspòstens leder"));
        Assert.Equal(["Dagspòsten"], match.Accepted);
        Assert.Equal("Dagspòsten's", match.Required);
        Assert.Equal(["Daily Post"], match.Forbidden);
    }

    [Fact]
    public void What_is_forbidden_and_required_at_once_is_reported()
    {
        string first = """
            kind: city
            entries:
              - { term: Haag, english: The Hague, forbidden: [Haag, the hague] }
              - { term: Brugge, english: Bruges, compound: Brugge, forbidden: Brugge }
              - { term: Gent, english: Ghent, inhabitant: { genter: { english: Ghentian, plural: People of Ghent } }, forbidden: People of Ghent }
              - { term: Køln, do-not-translate: true, forbidden: Køln }
              - { term: Wien, english: Vienna, forbidden: Wien }
              - { term: Roma, english: Rome }
            """;
        string second = """
            kind: city
            entries:
              - { term: Wien, english: [Vienna, Wien] }
              - { term: Roma, english: Roma, forbidden: Rome }
              - { term: Bonn, english: Bonn, do-not-translate: true }
              - { term: Bern, english: Berne, do-not-translate: yes }
              - { term: Basel, english: Basle, domain: Sport, forbidden: [] }
              - { term: Genf, english: Geneva, domain: [sport, "two words"] }
            """;

        AssertMistakes("forbidden-and-required.txt", Source("glossaries/a.yml", first), Source("glossaries/b.yml", second));
    }

    [Fact]
    public void A_name_may_mean_something_else_in_a_domain()
    {
        Glossary glossary = Read("""
            kind: city
            entries:
              - { term: Brann, english: Brann in Sogn }
              - { term: Brann, english: SK Brann, kind: organisation, domain: [sport, betting] }
              - { term: Brann, english: the Fire Service, kind: organisation, domain: emergency }
            """);

        Assert.Equal(["Brann in Sogn", "SK Brann", "the Fire Service"], Found(glossary.ForDomains([])));
        Assert.Equal(["SK Brann", "Brann in Sogn"], Found(glossary.ForDomains(["sport"])));
        Assert.Equal(["the Fire Service", "Brann in Sogn"], Found(glossary.ForDomains(["emergency"])));
        Assert.NotEqual(glossary.ForDomains(["sport"]).Signature, glossary.ForDomains(["emergency"]).Signature);
        Assert.Equal(
            "No entry of the glossary belongs to the domain 'sprot'. Did you mean 'sport'?",
            Assert.Throws<ConfigurationException>(() => glossary.ForDomains(["sport", "sprot"])).Message);

        static IEnumerable<string> Found(Glossary glossary) => Assert.Single(new TermMatcher(glossary).Find("Mot Brann i dag")).Accepted;
    }

    [Fact]
    public void The_kind_may_stand_below_the_entries()
    {
        Glossary glossary = Read("entries:\n  - Bodø\n  - { term: Glomma, english: Glomma, kind: river }\n  - Narvik\nkind: city\n");

        Assert.Equal([TermKind.City, TermKind.River, TermKind.City], glossary.Entries.Select(e => e.Kind));
    }

    [Fact]
    public void Words_that_other_programs_take_for_yes_no_and_numbers_are_names_here()
    {
        Glossary glossary = Read("kind: city\nentries:\n  - { term: No, english: \"Yes\" }\n  - { term: Ja, english: On }\n  - { term: Y1, english: 0x1F }\n");

        Assert.Equal(["No", "Ja", "Y1"], glossary.Entries.Select(e => e.Term));
    }

    [Fact]
    public void Names_are_composed_and_lose_what_cannot_be_seen()
    {
        TermEntry entry = Assert.Single(Read("kind: city\nentries:\n  - { term: \"A\u030Ale\u00ADsund\u200B  by\", english: \"A\u030Alesund\" }\n").Entries);

        Assert.Equal("Ålesund by", entry.Term);
        Assert.Equal(["Ålesund"], entry.English);
    }

    [Fact]
    public void The_same_name_with_the_same_English_may_stand_in_two_files()
    {
        Glossary glossary = GlossaryReader.Read([Source("a.yml", "kind: city\nentries:\n  - Bodø\n"), Source("b.yml", "kind: city\nentries:\n  - Bodø\n")]);

        Assert.Single(new TermMatcher(glossary).Find("I Bodø."));
    }

    [Fact]
    public void Every_mistake_is_reported_at_once()
    {
        string file = """
            kinds: city
            kind: cty
            entries:
              - { term: Roma, english: Rome, adjectiv: romersk }
              - { term: Wien }
              - { english: Prague }
              - { term: Athen, english: [] }
              - { term: Milano, english: "" }
              - { term: "…", english: Dots }
              - { term: Torino, english: "--" }
              - { term: napoli, english: Naples }
              - { term: Haag, english: The Hague, kind: sity }
              - { term: Firenze, english: Florence, adjective: florentinsk }
              - { term: Genova, english: Genoa, adjective: { Genovesisk: Genoese } }
              - { term: Venezia, english: Venice, inhabitant: { venetianer: { plural: Venetians, form: [x] } } }
              - { term: Sevilla, english: Seville, inhabitant: { sevillaner: { english: Sevillian, forms: [sevillaneren] } } }
              - { term: Moskva, english: Moscow, term: Moskau }
              - { term: [Beograd, Belgrad], english: Belgrade }
              - { term: Zagreb, english: Zagreb, guard: not-after-nme }
              - { term: Wien, english: Vienna }
              - [Paris, Paris]
              -
            """;

        AssertMistakes("every-mistake.txt", Source("glossaries/cities.yml", file));
    }

    [Fact]
    public void Contradictions_within_and_between_files_are_reported()
    {
        string first = """
            kind: city
            entries:
              - { term: Gent, english: Ghent }
              - { term: Brugge, english: Bruges, adjective: { bruggesk: Bruges } }
              - { term: Gent, english: Gand }
              - { term: Antwerpen, english: Antwerp, also: Brugge }
              - { term: Brussel, english: Brussels }
              - { term: Brussel, english: Brussels }
            """;
        string second = """
            kind: city
            entries:
              - { term: Brugge, english: Brugge }
              - { term: Kortrijk, english: Courtrai, adjective: { bruggesk: Flemish } }
              - { term: Brussel, english: Brussels }
            """;

        AssertMistakes("contradictions.txt", Source("glossaries/a.yml", first), Source("glossaries/b.yml", second));
    }

    [Theory]
    [InlineData("empty", "")]
    [InlineData("only-a-remark", "# nothing yet\n")]
    [InlineData("a-list", "- Oslo\n- Bergen\n")]
    [InlineData("no-entries", "kind: city\n")]
    [InlineData("entries-not-a-list", "kind: city\nentries: Oslo\n")]
    [InlineData("no-kind", "entries:\n  - Oslo\n  - { term: Wien, english: Vienna }\n")]
    [InlineData("entries-twice", "kind: city\nentries:\n  - Oslo\nentries:\n  - Bergen\n")]
    [InlineData("anchored-entries", "kind: city\nentries: &all\n  - Oslo\n")]
    [InlineData("wrong-kind-below", "entries:\n  - Oslo\nkind: cty\n")]
    [InlineData("not-yaml", "kind: city\nentries:\n  - { term: Wien, english: Vienna\n  - Oslo\n")]
    [InlineData("alias-bomb", "a: &a [x, x]\nb: &b [*a, *a]\nkind: city\nentries: [*b, *b]\n")]
    public void What_is_no_glossary_is_refused(string name, string text) => AssertMistakes(name + ".txt", Source("glossaries/x.yml", text));

    [Fact]
    public void Files_are_found_by_pattern_and_named_as_the_user_did()
    {
        using var folder = new TemporaryFolder();
        folder.Write("glossaries/b.yml", "kind: city\nentries: [Bergen]\n");
        folder.Write("glossaries/a.yml", "kind: city\nentries: [Oslo]\n");
        folder.Write("glossaries/notes.txt", "not a glossary");

        Assert.Equal(["Oslo", "Bergen"], GlossaryReader.Read(folder.Path, ["glossaries/*.yml", "glossaries/a.yml"]).Entries.Select(e => e.Term));
        Assert.Empty(GlossaryReader.Read(folder.Path, ["names/*.yml"]).Entries);
        DataFileException missing = Assert.Throws<DataFileException>(() => GlossaryReader.Read(folder.Path, ["glossaries/c.yml"]));
        Assert.EndsWith("glossaries/c.yml: there is no such file.", missing.Message, StringComparison.Ordinal);
    }

    private static Glossary Read(string text) => GlossaryReader.Read([Source("glossary.yml", text)]);

    private static GlossarySource Source(string file, string text) => new(file, text);

    private static void AssertMistakes(string golden, params GlossarySource[] sources) =>
        GoldenFile.Matches(golden, Assert.Throws<DataFileException>(() => GlossaryReader.Read(sources)).Message + "\n");
}
