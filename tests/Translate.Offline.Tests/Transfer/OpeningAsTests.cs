using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class OpeningAsTests
{
    [Theory]
    [InlineData("as a child", "Som barn bodde hun i Bergen.", "As a child, she lived in Bergen.")]
    [InlineData("as children", "Som barn bodde de i Bergen.", "As children, they lived in Bergen.")]
    [InlineData("office", "Som statsminister reiste han ofte.", "As a prime minister, he often travelled.")]
    [InlineData("clause", "Som politiet sier, er veien glatt.", "As the police say, the road is slippery.")]
    [InlineData("pronoun", "Som vi vet, er krigen over.", "As we know, the war is over.")]
    [InlineData("work", "Han arbeider som lærer.", "He works as a teacher.")]
    [InlineData("description", "Han beskriver avtalen som et gjennombrudd.", "He describes the agreement as a breakthrough.")]
    [InlineData("new clause after it", "Byen fungerer som et torg og her er det trygt.", "The city works as a square and here it is safe.")]
    [InlineData("relative", "Mannen som kom, er lærer.", "The man who came is a teacher.")]
    public async Task Takes_som_at_the_start_for_as(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
