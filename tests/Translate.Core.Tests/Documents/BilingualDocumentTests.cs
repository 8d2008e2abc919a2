using Translate.Documents;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Documents;

public sealed class BilingualDocumentTests
{
    [Fact]
    public void Starts_with_one_unit_per_block()
    {
        BilingualDocument document = Some.Document("Hun kom hjem.", "Han gikk.");

        Assert.Equal(["b1.1", "b2.1"], document.Units.Select(u => u.Id));
        Assert.All(document.Units, u => Assert.Equal(UnitState.Initial, u.State));
    }

    [Fact]
    public void Refuses_units_that_lose_text()
    {
        BilingualDocument document = Some.Document("Hun kom hjem. Han gikk.");

        ArgumentException error = Assert.Throws<ArgumentException>(
            () => document.WithUnits([new TranslationUnit("b1.1", document.Article.Blocks[0], new Segment("Hun kom hjem."))]));

        Assert.Equal("The units of block b1 do not give its text back.", error.Message);
    }

    [Fact]
    public void Refuses_units_out_of_order()
    {
        BilingualDocument document = Some.Document("Hun kom hjem.", "Han gikk.");

        Assert.Throws<ArgumentException>(() => document.WithUnits(document.Units.Reverse()));
    }

    [Fact]
    public void Keeps_notices_and_signature_when_units_change()
    {
        BilingualDocument document = Some.Document("Hun kom hjem.") with { Notices = ["x"], Signature = "s" };

        BilingualDocument changed = document.WithUnits(document.Units);

        Assert.Equal(("x", "s"), (changed.Notices[0], changed.Signature));
    }
}
