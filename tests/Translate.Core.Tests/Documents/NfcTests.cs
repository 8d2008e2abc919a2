using System.Text;
using Translate.Documents;
using Xunit;

namespace Translate.Core.Tests.Documents;

public sealed class NfcTests
{
    [Fact]
    public void Agrees_with_the_runtime_on_every_character_with_and_without_a_mark_after_it()
    {
        for (char c = '\0'; c < char.MaxValue; c++)
        {
            if (!char.IsSurrogate(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.OtherNotAssigned)
            {
                Assert.Equal($"a{c}e".Normalize(NormalizationForm.FormC), Nfc.Of($"a{c}e"));
                Assert.Equal($"{c}\u030A".Normalize(NormalizationForm.FormC), Nfc.Of($"{c}\u030A"));
            }
        }
    }

    [Fact]
    public void Gives_back_the_very_text_that_is_composed()
    {
        string text = string.Concat("«Båt», sa han – ", "ærlig …");

        Assert.Same(text, Nfc.Of(text));
    }
}
