using Translate.Segmentation;
using Xunit;

namespace Translate.Core.Tests.Segmentation;

public sealed class TableCellsTests
{
    [Theory]
    [InlineData("Brann\t12\t25", "Brann|12|25")]
    [InlineData("Brann    12  25", "Brann|12|25")]
    [InlineData("Bodø/Glimt \t 12", "Bodø/Glimt|12")]
    [InlineData("Rød snø, 3 poeng", "Rød snø, 3 poeng")]
    [InlineData("", "")]
    public void Parts_a_row_at_tabs_and_wide_gaps(string row, string cells) =>
        Assert.Equal(cells, string.Join('|', TableCells.Split(row).Select(c => c.Of(row))));
}
