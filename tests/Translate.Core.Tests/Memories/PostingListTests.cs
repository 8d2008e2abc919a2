using FsCheck;
using FsCheck.Fluent;
using Translate.Memories;
using Xunit;

namespace Translate.Core.Tests.Memories;

public sealed class PostingListTests
{
    [Fact]
    public void Gives_every_unit_back_once_with_its_weight() => Prop.ForAll(
        Gen.Choose(0, 300_000).ListOf().Select(l => l.Order().ToArray()).ToArbitrary(),
        units =>
        {
            var list = new PostingList();
            Array.ForEach(units, list.Add);
            ushort[] counters = new ushort[300_001];

            PostingList.Weigh(list.Bytes.Span, 7, counters);

            Assert.Equal(units.Distinct().Count(), list.Count);
            Assert.Equal(units.Distinct(), counters.Index().Where(c => c.Item == 7).Select(c => c.Index));
            Assert.Equal(units.Distinct().Count() * 7, counters.Sum(c => c));
        }).QuickCheckThrowOnFailure();
}
