using Translate.Documents;
using Translate.Glossaries;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Glossaries;

public sealed class GlossaryStageTests
{
    [Fact]
    public async Task Adds_terms_to_what_is_translated_and_leaves_the_rest()
    {
        var stage = new GlossaryStage(ShippedGlossary.Matcher);
        var document = BilingualDocument.FromArticle(
            Some.ArticleOf((BlockKind.Paragraph, "Oslo ligger i Norge."), (BlockKind.Credit, "Foto: NTB, Oslo")), LanguageCode.English);

        BilingualDocument found = await stage.RunAsync(document, TestContext.Current.CancellationToken);

        Assert.Equal("glossary", stage.Name);
        Assert.Equal(["Oslo", "Norge"], found.Units[0].Terms.Select(t => t.Text));
        Assert.Empty(found.Units[1].Terms);
        Assert.Equal(document.Units.Select(u => u.Source), found.Units.Select(u => u.Source));
    }

    [Fact]
    public async Task Stops_when_cancelled() => await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        await new GlossaryStage(ShippedGlossary.Matcher).RunAsync(Some.Document("Norge"), new CancellationToken(canceled: true)));
}
