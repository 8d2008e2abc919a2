using System.Collections.Immutable;
using Translate.Documents;
using Translate.Glossaries;
using Xunit;

namespace Translate.Core.Tests.Glossaries;

public sealed class TermDecisionTests
{
    private const string Entries = """
        kind: city
        entries:
          - { term: Irak, english: Iraq, adjective: { irakisk: Iraqi }, inhabitant: { iraker: Iraqi } }
          - { term: Paris, english: Paris, guard: not-before-name }
          - { term: Island, english: Iceland, guard: not-after-name }
          - { term: Kongressen, english: Congress, guard: not-first }
          - { term: Noreg, english: Norway, also: Noregsveldet, definite: Noreget }
          - { term: Storting, english: Storting }
          - Stortinget i Oslo
          - { term: Danmark, english: Denmark, adjective: { dansk: Danish } }
          - { term: Napoli, english: Naples, guard: not-team }
          - Berlin
          - { term: Syria, english: Syria, inhabitant: { syrer: Syrian } }
        """;

    private static readonly TermMatcher Matcher = new(GlossaryReader.Read([new GlossarySource("names.yml", Entries)]));

    [Theory]
    [InlineData("i Irak nå", "the name as it stands")]
    [InlineData("Iraks hær", "'Irak' with genitive -s")]
    [InlineData("Paris' gater", "'Paris' with the apostrophe of the genitive")]
    [InlineData("Irak-krigen", "'Irak' before a hyphen")]
    [InlineData("Stortings-flertallet", "'Storting' with a joining -s before a hyphen")]
    [InlineData("HÆREN I IRAK", "'Irak', all in capitals")]
    [InlineData("en ung syrer", "'syrer', form of the inhabitant 'syrer'")]
    [InlineData("den irakiske hæren", "'irakiske', form of the adjective 'irakisk'")]
    [InlineData("irakernes valg", "'irakerne', form of the inhabitant 'iraker' with genitive -s")]
    [InlineData("i Noregsveldet", "'Noregsveldet', other spelling of 'Noreg'")]
    [InlineData("i Noreget", "'Noreget', definite form of 'Noreg'")]
    public void Tells_how_the_words_were_taken_apart(string text, string reason)
    {
        TermDecision decision = Assert.Single(Matcher.Explain(text));

        Assert.Equal(reason, decision.Reason);
        Assert.Equal(TermObstacle.None, decision.Obstacle);
        TermMatch found = Assert.Single(Matcher.Find(text));
        Assert.Equal((found.Span, found.Term, found.Form, found.Required), (decision.Span, decision.Match!.Term, decision.Match.Form, decision.Match.Required));
    }

    [Theory]
    [InlineData("i irak nå", TermObstacle.Capitals, "the name is written 'Irak', with its capitals")]
    [InlineData("klubben Irakiske Venner", TermObstacle.Capitals, "'irakiske' has a capital only where a sentence begins; inside one it is a part of another name")]
    [InlineData("på Bowen Island", TermObstacle.AfterName, "guard not-after-name: 'Bowen' before it has a capital too")]
    [InlineData("med Paris Hilton", TermObstacle.BeforeName, "guard not-before-name: 'Hilton' after it has a capital too")]
    [InlineData("Kongressen åpnet", TermObstacle.SentenceStart, "guard not-first: the capital tells nothing where a sentence begins or all is in capitals")]
    [InlineData("NÅ ÅPNER KONGRESSEN", TermObstacle.SentenceStart, "guard not-first: the capital tells nothing where a sentence begins or all is in capitals")]
    [InlineData("sa Michael Irak", TermObstacle.AfterGivenName, "it is a surname after 'Michael'")]
    [InlineData("Lars von Irak", TermObstacle.AfterGivenName, "it is a surname after 'von'")]
    [InlineData("da Napoli slo dem", TermObstacle.Team, "guard not-team: a word of sport beside it makes it a team, which keeps its name")]
    [InlineData("Napoli-treneren gikk", TermObstacle.Team, "guard not-team: a word of sport beside it makes it a team, which keeps its name")]
    [InlineData("i Hertha Berlin", TermObstacle.AfterName, "English keeps the name, so it is left alone within a longer one: 'Hertha' before it has a capital too")]
    [InlineData("på Berlin Arena", TermObstacle.BeforeName, "English keeps the name, so it is left alone within a longer one: 'Arena' after it has a capital too")]
    [InlineData("Dansk Supermarked", TermObstacle.BeforeName, "it begins the name of a firm: 'Supermarked' after it has a capital too")]
    [InlineData("sterke syrer", TermObstacle.OrdinaryWord, "'syrer' is an ordinary word too, and a person only after such words as 'en'")]
    [InlineData("følg #Irak", TermObstacle.WebAddress, "it is a part of an address, a tag or a user name")]
    [InlineData("irakisks hær", TermObstacle.NoGenitive, "'irakisk' has no such genitive")]
    public void Tells_what_a_guard_asked_for(string text, TermObstacle obstacle, string reason)
    {
        TermDecision decision = Assert.Single(Matcher.Explain(text));

        Assert.Equal((obstacle, reason), (decision.Obstacle, decision.Reason));
        Assert.Null(decision.Match);
        Assert.Empty(Matcher.Find(text));
    }

    [Fact]
    public void Tells_of_the_shorter_name_that_a_longer_one_covers()
    {
        ImmutableArray<TermDecision> decisions =
            new TermMatcher(GlossaryReader.Read([new GlossarySource("x.yml", "kind: city\nentries: [Deir, Deir ez-Zor]\n")])).Explain("I Deir ez-Zor.");

        Assert.Equal(["the longer 'Deir ez-Zor' begins here", "the name as it stands"], decisions.Select(d => d.Reason));
    }

    [Fact]
    public void Names_the_file_and_line_of_the_entry()
    {
        Assert.Equal("names.yml:3", Assert.Single(Matcher.Explain("i Irak")).Entry.Place.ToString());
        Assert.Equal("names.yml:9", Assert.Single(Matcher.Explain("Stortinget i Oslo")).Entry.Place.ToString());
    }

    [Fact]
    public void Spans_are_those_of_the_text_as_given()
    {
        TermDecision decision = Assert.Single(Matcher.Explain("I\u00AD I\u00ADraks hær"));

        Assert.Equal((3, "I\u00ADraks"), (decision.Span.Start, decision.Text));
    }
}
