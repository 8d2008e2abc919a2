using Translate.Documents;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Documents;

public sealed class SourceContextTests
{
    [Fact]
    public void Names_the_neighbours_that_are_translated_too()
    {
        var document = BilingualDocument.FromArticle(
            Some.ArticleOf((BlockKind.Heading, "Nytt hus"), (BlockKind.Byline, "Av Kari Moe"), (BlockKind.Paragraph, "Det står.")), LanguageCode.English);

        Assert.Equal([new SourceContext(null, "Det står."), default, new SourceContext("Nytt hus", null)], SourceContext.Of(document));
    }

    [Fact]
    public void Knows_no_neighbour_of_a_lone_unit() => Assert.True(Assert.Single(SourceContext.Of(Some.Document("Alene."))).IsEmpty);
}
