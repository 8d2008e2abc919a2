using Xunit;

namespace Translate.Offline.Tests.Morphology;

public sealed class CompoundTests
{
    [Theory]
    [InlineData("crisis", "Regjeringskrisen fortsetter.", "The government crisis continues.")]
    [InlineData("vehicle", "Kirkebilen kom for sent.", "The church car came too late.")]
    public async Task Takes_compounds_apart(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
