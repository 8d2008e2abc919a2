using Translate.Documents;
using Translate.Quality;
using Translate.Quality.Checks;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Quality;

public sealed class ChecksTests
{
    [Theory]
    [InlineData("same figure", "Det var 37 der.", "There were 37.", null)]
    [InlineData("thousands point", "Det koster 1.250 kroner.", "It costs 1,250 kroner.", null)]
    [InlineData("thousands space", "Det koster 12 500 kroner.", "It costs 12,500 kroner.", null)]
    [InlineData("thousands with no-break space", "Det koster 12\u00A0500 kroner.", "It costs 12500 kroner.", null)]
    [InlineData("decimal comma", "Renten er 4,5 prosent.", "The rate is 4.5 percent.", null)]
    [InlineData("decimal with trailing nought", "Renten er 4,50 prosent.", "The rate is 4.5 percent.", null)]
    [InlineData("time", "Møtet er kl. 09.05.", "The meeting is at 9:05.", null)]
    [InlineData("time left with its point", "Møtet er kl. 12.30.", "The meeting is at 12.30.", null)]
    [InlineData("small number as a word", "Hun har 3 barn.", "She has three children.", null)]
    [InlineData("ordinal as a word", "Han ble nr. 2.", "He came second.", null)]
    [InlineData("date", "Det skjedde 2. november 2017.", "It happened on 2 November 2017.", null)]
    [InlineData("date in figures", "Frist: 02.11.2017.", "Deadline: 2 November 2017.", null)]
    [InlineData("decade", "Det var på 1990-tallet.", "It was in the 1990s.", null)]
    [InlineData("short decade", "Det var på 90-tallet.", "It was in the nineties.", null)]
    [InlineData("century", "Kirken er fra 1600-tallet.", "The church is from the 17th century.", null)]
    [InlineData("score", "De vant 3-0.", "They won 3-0.", null)]
    [InlineData("time on the twelve-hour clock", "Det skjedde kl. 18.30.", "It happened at 6.30 p.m.", null)]
    [InlineData("time on the twelve-hour clock, with a colon", "Det skjedde klokken 00.30.", "It happened at 12:30 a.m.", null)]
    [InlineData("full hour on the twelve-hour clock", "Kampen starter kl. 19 og slutter kl. 21.00.", "The match begins at 7 p.m. and ends at 9 p.m.", null)]
    [InlineData("noon", "Møtet er kl. 12.", "The meeting is at noon.", null)]
    [InlineData("no time of day", "Prisen er 18.", "The price is 6.", "Not in the translation: 18.")]
    [InlineData("the same hour in the morning", "Kampen starter kl. 19.", "The match begins at 8 p.m.", "Not in the translation: 19.")]
    [InlineData("minutes, seconds and hundredths", "Hun gikk på 1.41,73.", "She finished in 1:41.73.", null)]
    [InlineData("hours, minutes and seconds", "Han løp på 2.05.33.", "He ran in 2:05:33.", null)]
    [InlineData("another second", "Hun gikk på 1.41,73.", "She finished in 1:42.73.", "Not in the translation: 1.41,73.")]
    [InlineData("decade in a word", "Det var på 50-tallet og i 20-årene.", "It was in the fifties and the twenties.", null)]
    [InlineData("century in a compound", "De bor i en 1800-tallsvilla.", "They live in a 19th-century villa.", null)]
    [InlineData("lost figure", "Det var 37 der.", "There were some.", "Not in the translation: 37.")]
    [InlineData("wrong figure", "Det koster 1.250 kroner.", "It costs 1.25 kroner.", "Not in the translation: 1.250.")]
    [InlineData("once for twice", "Mellom 5 og 5 000.", "Between 5 and 50.", "Not in the translation: 5 000.")]
    [InlineData("same figure twice", "Først 12, så 12.", "First 12.", "Not in the translation: 12.")]
    public void Numbers_are_compared_by_value(string phenomenon, string source, string target, string? expected) =>
        Assert.Equal((phenomenon, expected), (phenomenon, Messages(new NumbersCheck(), source, target)));

    [Theory]
    [InlineData("Dette er en helt vanlig setning.", "Dette er en helt vanlig setning.", "Most of the segment stands in Norwegian still.")]
    [InlineData("Hun bor på øya nå.", "She lives on the øya now.", "Left in Norwegian: “øya”.")]
    [InlineData("Hun bor på øya nå.", "She lives on the island now.", null)]
    [InlineData("Ola Dahl, Kari Vik", "Ola Dahl, Kari Vik", null)]
    [InlineData("E-post: post@roros.no. Se www.roros.no/mat/meny.", "Email: post@roros.no. See www.roros.no/mat/meny.", null)]
    [InlineData("Les https://eksempel.no/kultur/teater/anmeldelse nå.", "Read https://eksempel.no/kultur/teater/anmeldelse now.", null)]
    [InlineData("«We will defeat the terrorists, and we will never give up.»", "“We will defeat the terrorists, and we will never give up.”", null)]
    [InlineData("«Er vi klare for alt dette?»", "“Er vi klare for alt dette?”", "Most of the segment stands in Norwegian still.")]
    [InlineData("Fakta om Røros", "Fakta om Røros", "The translation is the same as the source.")]
    [InlineData("SMÅTT OG STORT", "SMÅTT OG STORT", "The translation is the same as the source.")]
    [InlineData("Haider al-Abadi, NTB", "Haider al-Abadi, NTB", null)]
    [InlineData("BRANN", "BRANN", null)]
    [InlineData("Hotel Bristol i Oslo er full i dag", "The Bristol Hotel in Oslo is full today", null)]
    public void Norwegian_left_in_the_target_is_found(string source, string target, string? expected) =>
        Assert.Equal(expected, Messages(new UntranslatedCheck(), source, target));

    [Theory]
    [InlineData("Dette er en setning av vanlig lengde.", "Short.", "The translation is 0.2 times as long as the source. Is something missing or added?")]
    [InlineData("Dette er en setning av vanlig lengde.", "This is a sentence of usual length.", null)]
    [InlineData("Ja.", "Absolutely, without any doubt.", null)]
    public void Lengths_are_compared(string source, string target, string? expected) =>
        Assert.Equal(expected, Messages(new LengthRatioCheck(), source, target));

    [Theory]
    [InlineData("Hun kom.", null, "The segment has no translation.")]
    [InlineData("Hun kom.", " ", "The segment has no translation.")]
    [InlineData("Hun kom.", "She came.", null)]
    [InlineData("***", null, null)]
    public void A_missing_target_is_critical(string source, string? target, string? expected) =>
        Assert.Equal(expected, Messages(new MissingTargetCheck(), source, target));

    [Fact]
    public async Task The_stage_proves_terms_and_reports_those_that_are_missing()
    {
        TranslationUnit unit = Some.Unit("Irak og Syria.", "Iraq and Assyria.") with
        {
            Terms =
            [
                new TermMatch(new TextSpan(0, 4), "Irak", "Irak", TermForm.Base, ["Iraq"], "Iraq"),
                new TermMatch(new TextSpan(8, 5), "Syria", "Syria", TermForm.Base, ["Syria"], "Syria"),
            ],
        };
        BilingualDocument document = Some.Document("Irak og Syria.");
        document = document.WithUnits([unit with { Block = document.Article.Blocks[0] }]);

        BilingualDocument result = await new QualityStage([new RequiredTermsCheck()]).RunAsync(document, TestContext.Current.CancellationToken);

        Assert.Equal([new TextSpan(0, 4), null], result.Units[0].Proofs.Select(p => p.Target));
        Assert.Equal("“Syria” should be “Syria” in the translation.", Assert.Single(result.Units[0].Issues).Message);
    }

    private static string? Messages(IQualityCheck check, string source, string? target)
    {
        TranslationUnit unit = Some.Unit(source, target);
        QualityIssue[] issues = [.. check.Inspect(unit, Some.Document(source))];
        return issues.Length == 0 ? null : string.Join(' ', issues.Select(i => i.Message));
    }
}
