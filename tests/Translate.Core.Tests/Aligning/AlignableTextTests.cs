using Translate.Aligning;
using Translate.Documents;
using Translate.Errors;
using Translate.Files;
using Xunit;

namespace Translate.Core.Tests.Aligning;

public sealed class AlignableTextTests
{
    [Fact]
    public async Task An_article_is_split_into_sentences() => Assert.Equal(
        ["Havnen åpner igjen", "Skipene venter.", "Lasten er ris."],
        await Segments("Havnen åpner igjen\n\nSkipene venter. Lasten er ris.\n", TextLayout.Article));

    [Fact]
    public async Task Lines_stay_whole_and_are_numbered_as_in_the_file()
    {
        BilingualDocument document = await ReadAsync("Skipene venter. Lasten er ris.\r\n\r\n  A\u030A nei.\n", TextLayout.Lines);

        Assert.Equal([("b1.1", "Skipene venter. Lasten er ris."), ("b3.1", "Å nei.")], document.Units.Select(u => (u.Id, u.Source.Text)));
    }

    [Theory]
    [InlineData("En setning.", 10, true)]
    [InlineData("En setning.", 9, false)]
    [InlineData("En setning. Så en til.", 10, false)]
    public void A_list_of_sentences_is_long_and_has_few_on_a_line(string line, int times, bool expected) => Assert.Equal(
        expected, AlignableText.LooksLikeLines(Text(string.Concat(Enumerable.Repeat(line + "\n", times))), LanguageCode.Bokmaal));

    [Fact]
    public void A_text_with_an_empty_line_is_no_list() => Assert.False(AlignableText.LooksLikeLines(
        Text(string.Concat(Enumerable.Repeat("En setning.\n", 10)) + "\nEn setning.\n"), LanguageCode.Bokmaal));

    [Theory]
    [InlineData(TextLayout.Article)]
    [InlineData(TextLayout.Lines)]
    public async Task A_text_without_text_is_refused(TextLayout layout)
    {
        DataFileException e = await Assert.ThrowsAsync<DataFileException>(() => ReadAsync(" \n\n", layout));

        Assert.Equal("havn.txt: the file is empty; an article needs at least one line of text.", e.Message);
    }

    private static async Task<string[]> Segments(string text, TextLayout layout) => [.. (await ReadAsync(text, layout)).Units.Select(u => u.Source.Text)];

    private static Task<BilingualDocument> ReadAsync(string text, TextLayout layout) => AlignableText.ReadAsync(
        Text(text), "havn.txt", LanguageCode.Bokmaal, LanguageCode.English, layout, TestContext.Current.CancellationToken);

    private static DecodedText Text(string text) => new(text, TextEncodingKind.Utf8, HasByteOrderMark: false);
}
