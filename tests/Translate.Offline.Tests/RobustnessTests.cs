using System.Diagnostics;
using Translate.MachineTranslation;
using Translate.Testing;
using Xunit;

namespace Translate.Offline.Tests;

public sealed class RobustnessTests
{
    [Theory]
    [InlineData("...")]
    [InlineData("?")]
    [InlineData("«»")]
    [InlineData("–")]
    [InlineData("- - -")]
    [InlineData("12345")]
    [InlineData("1.000.000,50 %")]
    [InlineData("😀 👩‍👩‍👧 🇳🇴")]
    [InlineData("שלום עולם مرحبا")]
    [InlineData("\u200b\ufeff")]
    [InlineData("\ud800")]
    [InlineData("a\u0301 e\u0308")]
    [InlineData("<b>&amp;</b>")]
    [InlineData("'’-–—/.,;:!?()[]{}")]
    [InlineData("ALLE MÅ UT NÅ")]
    [InlineData("og og og og og")]
    [InlineData("som som at at om om")]
    [InlineData("ikke ikke ikke")]
    [InlineData("-er -en -et s' 's")]
    [InlineData("å å å")]
    [InlineData(" ")]
    public async Task Answers_whatever_it_is_given(string text)
    {
        TranslationReply reply = await English.Reply(text);

        Assert.NotNull(reply.Text);
        Assert.DoesNotContain('\n', reply.Text);
        Assert.InRange(reply.Confidence ?? 0, 0, 1);
        Assert.All(reply.Alignment, a => Assert.True(a.Source.End <= text.Length && a.Target.End <= reply.Text.Length));
    }

    [Theory]
    [InlineData("12345")]
    [InlineData("...")]
    [InlineData("😀")]
    public async Task Keeps_what_has_no_words(string text) => Assert.Equal(text, await English.Of(text));

    [Fact]
    public async Task Takes_time_in_proportion_to_length()
    {
        string text = string.Concat(Enumerable.Repeat("Regjeringen vil at kommunen skal bygge mannen som ikke har ", 4000));
        long before = Stopwatch.GetTimestamp();

        TranslationReply reply = await English.Reply(text);

        Assert.NotEmpty(reply.Text);
        Assert.True(Stopwatch.GetElapsedTime(before) < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Takes_a_long_word()
    {
        string text = new('x', 100_000);

        Assert.Equal(text, await English.Of(text), ignoreCase: true);
    }

    [Fact]
    public async Task Serves_several_threads()
    {
        string[] answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => English.Of("Hun har ikke lest boka."))));

        Assert.All(answers, a => Assert.Equal("She has not read the book.", a));
    }

    [Fact]
    public async Task Passes_unknown_words_through()
    {
        string english = await English.Of("Hun kjøpte en blårgfæs i Brzk.");

        Assert.Contains("blårgfæs", english, StringComparison.Ordinal);
        Assert.Contains("Brzk", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_less_certain_where_it_knows_less()
    {
        double? known = (await English.Reply("Hun kjøpte en ny bil.")).Confidence;
        double? unknown = (await English.Reply("Hun blårgfæst en zyxt wvutt.")).Confidence;

        Assert.True(known > unknown);
    }

    [Fact]
    public async Task Translates_a_whole_evaluation_set_and_keeps_its_numbers()
    {
        string[] lines = await File.ReadAllLinesAsync(
            Repository.SharedOrSkip("data", "translation", "flores-dev.nb"), TestContext.Current.CancellationToken);

        foreach (string line in lines)
        {
            TranslationReply reply = await English.Reply(line);
            Assert.False(string.IsNullOrWhiteSpace(reply.Text));
            Assert.All(DigitRuns(line).GroupBy(d => d), g => Assert.True(
                g.Key.Length < 4 || DigitRuns(reply.Text.Replace(",", "", StringComparison.Ordinal)).Contains(g.Key)
                    || line.Contains(g.Key + "-tall", StringComparison.Ordinal),
                $"{g.Key} is missing in: {reply.Text}"));
        }
    }

    private static string[] DigitRuns(string text) =>
        new string([.. text.Select(c => char.IsAsciiDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
