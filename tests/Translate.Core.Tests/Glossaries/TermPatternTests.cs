using Translate.Glossaries;
using Xunit;

namespace Translate.Core.Tests.Glossaries;

public sealed class TermPatternTests
{
    [Fact]
    public void The_spellings_of_an_entry_are_those_of_its_forms_in_their_order() => Assert.All(
        ShippedGlossary.Glossary.Entries,
        entry => Assert.Equal(TermPattern.Of(entry).Select(p => p.Spelling), TermPattern.Spellings(entry)));
}
