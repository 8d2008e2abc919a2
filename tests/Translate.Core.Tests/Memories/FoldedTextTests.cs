using Translate.Memories;
using Xunit;

namespace Translate.Core.Tests.Memories;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Han sa: «Nei!»", "han sa nei")]
    [InlineData("12 500 kroner, 3,5 prosent", "# kroner # prosent")]
    [InlineData("kl. 12.30", "kl #")]
    [InlineData("Nord-Norge", "nord norge")]
    [InlineData(" … ", "")]
    [InlineData("😀 å", "😀 å")]
    public void Leaves_what_counts(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text));
}
