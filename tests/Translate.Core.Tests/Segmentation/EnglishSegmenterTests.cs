using Translate.Segmentation;
using Xunit;

namespace Translate.Core.Tests.Segmentation;

public sealed class EnglishSegmenterTests
{
    [Theory]
    [InlineData("The ships wait. The cargo is rice.", "The ships wait.¦The cargo is rice.")]
    [InlineData("Mr. Vik met Dr. Moe and Sen. Berg. They left.", "Mr. Vik met Dr. Moe and Sen. Berg.¦They left.")]
    [InlineData("It began at 10 a.m. Saturday in Bergen.", "It began at 10 a.m. Saturday in Bergen.")]
    [InlineData("It began at 10 a.m. The ferry had left.", "It began at 10 a.m.¦The ferry had left.")]
    [InlineData("The U.S. Navy came. So did others.", "The U.S. Navy came.¦So did others.")]
    [InlineData("The firm is Moe & Co. It sells fish.", "The firm is Moe & Co.¦It sells fish.")]
    [InlineData("They chose No. 7 of the list.", "They chose No. 7 of the list.")]
    [InlineData("Did they come? No. Nobody came.", "Did they come?¦No.¦Nobody came.")]
    [InlineData("J. K. Moe wrote it. It sold well.", "J. K. Moe wrote it.¦It sold well.")]
    [InlineData("“Stop!” he cried. Then he ran.", "“Stop!” he cried.¦Then he ran.")]
    [InlineData("(Mr. Vik was ill.) He is back.", "(Mr. Vik was ill.)¦He is back.")]
    public void Ends_a_segment_where_an_English_sentence_ends(string text, string expected) =>
        Assert.Equal(expected, string.Join('¦', new EnglishSegmenter().Split(text).Select(s => s.Of(text))));

    [Fact]
    public void Explains_what_it_held()
    {
        BreakDecision decision = Assert.Single(new EnglishSegmenter().Explain("Messrs. Vik and Moe left."));

        Assert.Equal((false, "english-abbreviation"), (decision.Rule.Breaks, decision.Rule.Name));
    }
}
