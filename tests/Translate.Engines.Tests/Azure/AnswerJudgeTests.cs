using Azure.AI.Translation.Text;
using Translate.Engines.Azure;
using Translate.Testing;
using Xunit;

namespace Translate.Engines.Tests.Azure;

public sealed class AnswerJudgeTests
{
    private const string Source = "Ja. Nei 🌨.";
    private const string Target = "Yes. No.";

    private static Inquiry Asked => new(Some.Request(Source), RequestBatches.MaxCharacters);

    [Theory]
    [InlineData(new[] { 11 }, new[] { 8 })]
    [InlineData(new[] { 4, 7 }, new[] { 5, 3 })]
    [InlineData(new[] { 3, 7 }, new[] { 4, 3 })]
    [InlineData(new[] { 10 }, new[] { 8 })]
    [InlineData(new int[0], new int[0])]
    public void Believes_lengths_that_cover_the_texts_in_any_way_of_counting(int[] source, int[] target) =>
        Assert.Equal(nameof(Verdict.Fits), Judge(AITranslationTextModelFactory.SentenceBoundaries(source, target)));

    [Theory]
    [InlineData(new[] { 12 }, new[] { 8 })]
    [InlineData(new[] { 4 }, new[] { 8 })]
    [InlineData(new[] { 11 }, new[] { 9 })]
    [InlineData(new[] { 11 }, new[] { 4 })]
    [InlineData(new[] { -1, 12 }, new[] { 8 })]
    [InlineData(new[] { int.MaxValue, int.MaxValue, 13 }, new[] { 8 })]
    public void Does_not_believe_lengths_of_another_text(int[] source, int[] target) =>
        Assert.Equal(nameof(Verdict.DoesNotFit), Judge(AITranslationTextModelFactory.SentenceBoundaries(source, target)));

    [Fact]
    public void Tells_a_wrong_alignment_from_a_wrong_text()
    {
        TranslatedTextAlignment alignment = AITranslationTextModelFactory.TranslatedTextAlignment("0:50-0:2");

        Assert.Equal(nameof(Verdict.AlignmentDoesNotFit), Judge(null, alignment));
    }

    [Fact]
    public void Does_not_believe_an_answer_in_no_or_two_languages()
    {
        TranslationText translation = AITranslationTextModelFactory.TranslationText("en", Target);

        Assert.Equal(Verdict.DoesNotFit, AnswerJudge.Judge(AITranslationTextModelFactory.TranslatedTextItem(), Asked, out _));
        Assert.Equal(
            Verdict.DoesNotFit, AnswerJudge.Judge(AITranslationTextModelFactory.TranslatedTextItem(translations: [translation, translation]), Asked, out _));
    }

    private static string Judge(SentenceBoundaries? sentences, TranslatedTextAlignment? alignment = null)
    {
        TranslationText translation = AITranslationTextModelFactory.TranslationText(
            "en", Target, alignment: alignment, sentenceBoundaries: sentences);
        return AnswerJudge.Judge(AITranslationTextModelFactory.TranslatedTextItem(translations: [translation]), Asked, out _).ToString();
    }
}
