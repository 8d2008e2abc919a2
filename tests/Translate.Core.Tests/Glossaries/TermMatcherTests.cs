using Translate.Documents;
using Xunit;

namespace Translate.Core.Tests.Glossaries;

public sealed class TermMatcherTests
{
    [Theory]
    [InlineData("Hun bor i Irak nå.", "Irak = Iraq")]
    [InlineData("Reisen gikk til Sør-Afrika og Nord‑Korea.", "Sør-Afrika = South Africa; Nord‑Korea = North Korea (base of Nord-Korea)")]
    [InlineData("De forente\narabiske  emirater svarte.", "De forente\narabiske  emirater = the United Arab Emirates (base of De forente arabiske emirater)")]
    [InlineData("På Island og i USA.", "Island = Iceland; USA = the United States")]
    public void Finds_names_as_they_stand(string sentence, string expected) => AssertFound(sentence, expected);

    [Theory]
    [InlineData("Iraks statsminister kom hjem.", "Iraks = Iraq's (genitive of Irak)")]
    [InlineData("Hellas' gjeld og USAs renter.", "Hellas' = Greece's (genitive of Hellas); USAs = the United States' (genitive of USA)")]
    public void Finds_the_genitive(string sentence, string expected) => AssertFound(sentence, expected);

    [Theory]
    [InlineData("Den irakske hæren møtte svenskenes lag.", "irakske = Iraqi (adjective of Irak); svenskenes = Swedes' (inhabitant of Sverige)")]
    public void Finds_words_made_from_names(string sentence, string expected) => AssertFound(sentence, expected);

    [Theory]
    [InlineData("De møttes på Bowen Island.")]
    [InlineData("Skriv til post@norge.no eller se norge.no.")]
    public void Leaves_alone_what_is_no_name(string sentence) => AssertFound(sentence, "");

    private static void AssertFound(string sentence, string expected)
    {
        IReadOnlyList<TermMatch> found = ShippedGlossary.Matcher.Find(sentence);
        Assert.Equal(expected, FoundTerms.Line(found));
        Assert.All(found, m => Assert.Equal(m.Text, m.Span.Of(sentence)));
    }
}
