using Translate.MachineTranslation;
using Xunit;

namespace Translate.Offline.Tests.Generation;

public sealed class TargetTextTests
{
    [Theory]
    [InlineData("Hun er skuespiller.", "She is an actor.")]
    [InlineData("Det var en ærlig mann.", "It was an honest man.")]
    [InlineData("Han går på et universitet.", "He goes to a university.")]
    [InlineData("Hun er en 18-åring.", "She is an 18-year-old.")]
    public async Task Writes_an_before_a_vowel_that_is_heard(string norwegian, string english)
    {
        string text = await English.Of(norwegian);

        Assert.Contains(english.Contains(" an ", StringComparison.Ordinal) ? " an " : " a ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_where_each_word_came_from()
    {
        const string Norwegian = "I går kom ikke toget.";

        TranslationReply reply = await English.Reply(Norwegian);

        Assert.Equal("Yesterday the train did not come.", reply.Text);
        (string, string)[] pairs = [.. reply.Alignment.Select(a => (a.Source.Of(Norwegian), a.Target.Of(reply.Text)))];
        Assert.Contains(("I går", "Yesterday"), pairs);
        Assert.Contains(("toget", "train"), pairs);
        Assert.Contains(("ikke", "not"), pairs);
        Assert.Contains(("kom", "come"), pairs);
    }

    [Fact]
    public async Task Covers_every_source_word()
    {
        const string Norwegian = "Statsministeren, som nylig kom hjem fra Paris, vil ikke si noe om de 3 200 sakene.";

        TranslationReply reply = await English.Reply(Norwegian);

        IEnumerable<int> uncovered = Enumerable.Range(0, Norwegian.Length)
            .Where(i => char.IsLetterOrDigit(Norwegian[i]) && !reply.Alignment.Any(a => a.Source.Start <= i && i < a.Source.End));
        Assert.Empty(uncovered);
    }
}
