using Translate.Documents;
using Translate.MachineTranslation;
using Xunit;

namespace Translate.Core.Tests.MachineTranslation;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Snø i Oslo.", "Snø i Oslo.")]
    [InlineData("Snø\ni\r\nOslo.", "Snø i Oslo.")]
    [InlineData("Snø \t i   Oslo.", "Snø i Oslo.")]
    [InlineData("  Snø i Oslo.\n", "Snø i Oslo.")]
    [InlineData("1\u00A0250 kroner", "1\u00A0250 kroner")]
    [InlineData("1\u00A0\n250 kroner", "1 250 kroner")]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    public void Makes_one_space_of_each_run_of_white_space(string original, string folded) =>
        Assert.Equal(folded, FoldedText.Of(original).Text);

    [Theory]
    [InlineData("Snø i Oslo.")]
    [InlineData(" Snø \n i\t\tOslo. ")]
    [InlineData("\n\nDet  er\r\n\r\n1\u00A0250  kroner\n")]
    public void Finds_each_word_of_the_folded_text_in_the_original_and_back(string original)
    {
        var folded = FoldedText.Of(original);
        int at = 0;
        foreach (string word in folded.Text.Split(' '))
        {
            TextSpan inOriginal = folded.ToOriginal(new TextSpan(at, word.Length));

            Assert.Equal(word, inOriginal.Of(original));
            Assert.Equal(new TextSpan(at, word.Length), folded.ToFolded(inOriginal));
            at += word.Length + 1;
        }
    }
}
