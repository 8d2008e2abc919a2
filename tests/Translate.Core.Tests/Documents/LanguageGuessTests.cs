using Translate.Documents;
using Xunit;

namespace Translate.Core.Tests.Documents;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("nb", "Statsministeren sier at regjeringen ikke vil gi seg, og at de har det som skal til for å få til en avtale med partiene på Stortinget.", null)]
    [InlineData("nb", "Statsministeren seier at regjeringa ikkje vil gje seg, og at dei har det som skal til for å få til ein avtale med partia på Stortinget.", "Norwegian Nynorsk")]
    [InlineData("nn", "Statsministeren seier at regjeringa ikkje vil gje seg, og at dei har det som skal til for å få til ein avtale med partia på Stortinget.", null)]
    [InlineData("no", "Statsministeren seier at regjeringa ikkje vil gje seg, og at dei har det som skal til for å få til ein avtale med partia på Stortinget.", null)]
    [InlineData("nb", "Statsministern säger att regeringen inte kommer att ge sig, och att de har det som krävs för att få till ett avtal med partierna.", "Swedish")]
    [InlineData("nb", "Statsministeren siger, at regeringen ikke vil give sig, og at de har hvad der skal til for at få en aftale med partierne efter mødet, men ikke af den grund.", "Danish")]
    [InlineData("nb", "The prime minister said that the government would not give in, and that they have what it takes to reach a deal with the parties.", "English")]
    [InlineData("nb", "Presidenten skrev på Twitter: «We will defeat the terrorists wherever they are, and we will never give up.» Det skjedde i går.", null)]
    [InlineData("nb", "Правительство заявило, что переговоры продолжатся на следующей неделе.", "a language in Cyrillic script")]
    [InlineData("nb", "Bare noen få ord her.", null)]
    public void Names_the_language_when_it_is_not_the_one_expected(string expected, string text, string? guess) =>
        Assert.Equal(guess, LanguageGuess.Unexpected([text], new LanguageCode(expected)));
}
