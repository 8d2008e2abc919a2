using Translate.Offline.Tokens;
using Xunit;

namespace Translate.Offline.Tests.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Hun kom, så og vant.", "Hun|kom|,|så|og|vant|.")]
    [InlineData("kl. 12.30", "kl.|12.30")]
    [InlineData("IS-lederens (41) svar", "IS-lederens|(|41|)|svar")]
    [InlineData("«Nå», sa han", "«|Nå|»|,|sa|han")]
    [InlineData("1 250 kroner", "1 250|kroner")]
    [InlineData("bl.a. dette", "bl.a.|dette")]
    [InlineData("17-åring på 1990-tallet", "17-åring|på|1990-tallet")]
    [InlineData("37% av", "37|%|av")]
    public void Cuts_a_text_into_tokens(string text, string tokens)
    {
        var tokenizer = new Tokenizer(new HashSet<string>(StringComparer.Ordinal) { "kl.", "bl.a." });

        Assert.Equal(tokens.Split('|'), tokenizer.Split(text, []).Select(t => t.Text));
    }
}
