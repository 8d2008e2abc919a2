using Translate.Errors;
using Xunit;

namespace Translate.Core.Tests.Errors;

public sealed class NearestTests
{
    private static readonly string[] Known = ["segmentation", "glossary", "memory", "files"];

    [Theory]
    [InlineData("segmentaton", "Did you mean 'segmentation'?")]
    [InlineData("Glosary", "Did you mean 'glossary'?")]
    [InlineData("flies", "Did you mean 'files'?")]
    [InlineData("writing", "Known here: segmentation, glossary, memory, files.")]
    [InlineData("x", "Known here: segmentation, glossary, memory, files.")]
    public void Suggests_the_word_that_was_meant(string word, string suggestion) => Assert.Equal(suggestion, Nearest.Suggestion(word, Known));
}
