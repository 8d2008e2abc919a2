using Translate.Documents;
using Translate.Errors;
using Translate.Pipeline;
using Translate.Running;
using Xunit;

namespace Translate.Core.Tests.Running;

public sealed class ArticleFinderTests
{
    private static readonly PipelineDefinition Definition =
        new("news/pipeline.yml", LanguageCode.Bokmaal, LanguageCode.English, ["articles/**/*.txt"], "editions", []);

    [Theory]
    [InlineData("")]
    [InlineData("news/articles")]
    [InlineData("news/articles/x.docx")]
    public void Refuses_what_is_no_text_file_by_its_name(string path)
    {
        ConfigurationException error = Assert.Throws<ConfigurationException>(() => ArticleFinder.Find(Definition, [path]));

        Assert.Equal($"{path}: articles are read from plain text files, whose names end in '.txt'.", error.Message);
    }

    [Theory]
    [InlineData("news/articles/abroad/x.txt", "abroad/x")]
    [InlineData("elsewhere/x.txt", "x")]
    public void Names_an_article_by_its_place_under_the_articles_folder(string path, string name) =>
        Assert.Equal(name, Assert.Single(ArticleFinder.Find(Definition, [path])).Name);
}
