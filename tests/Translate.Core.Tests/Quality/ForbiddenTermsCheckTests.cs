using System.Collections.Immutable;
using Translate.Documents;
using Translate.Quality;
using Translate.Quality.Checks;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Quality;

public sealed class ForbiddenTermsCheckTests
{
    [Theory]
    [InlineData("The Persian Gulf is calm.", null)]
    [InlineData("The Arabian Gulf is calm.", "“Persiabukta” must not be “Arabian Gulf” in English; it is “the Persian Gulf”.")]
    [InlineData("THE ARABIAN GULF IS CALM", "“Persiabukta” must not be “Arabian Gulf” in English; it is “the Persian Gulf”.")]
    [InlineData("The Persian Gulf, or Arabian Gulf, is calm.", "“Persiabukta” must not be “Arabian Gulf” in English; it is “the Persian Gulf”.")]
    [InlineData("The arabian gulf is calm.", null)]
    [InlineData("The Arabian Gulfstream is calm.", null)]
    [InlineData(null, null)]
    public async Task Reports_what_the_glossary_forbids(string? target, string? message)
    {
        var term = new TermMatch(new TextSpan(0, 11), "Persiabukta", "Persiabukta", TermForm.Base, ["the Persian Gulf"], "the Persian Gulf") { Forbidden = ["Arabian Gulf"] };

        Assert.Equal(message is null ? [] : [message], await Messages("Persiabukta er stille.", target, term));
    }

    [Fact]
    public async Task Words_that_another_name_asks_for_are_right()
    {
        var ireland = new TermMatch(new TextSpan(0, 6), "Irland", "Irland", TermForm.Base, ["the Republic"], "the Republic") { Forbidden = ["Ireland"] };
        var north = new TermMatch(new TextSpan(10, 11), "Nord-Irland", "Nord-Irland", TermForm.Base, ["Northern Ireland"], "Northern Ireland");

        Assert.Empty(await Messages("Irland og Nord-Irland", "the Republic and Northern Ireland", ireland, north));
        Assert.Single(await Messages("Irland og Nord-Irland", "the Republic, Ireland, and Northern Ireland", ireland, north));
    }

    private static async Task<IEnumerable<string>> Messages(string source, string? target, params ImmutableArray<TermMatch> terms)
    {
        BilingualDocument document = Some.Document(source);
        document = document.WithUnits([Some.Unit(source, target) with { Block = document.Article.Blocks[0], Terms = terms }]);
        BilingualDocument result = await new QualityStage([new ForbiddenTermsCheck()]).RunAsync(document, TestContext.Current.CancellationToken);
        return result.Units[0].Issues.Select(i => i.Message);
    }
}
