using Translate.Memories;
using Translate.Testing.Memories;
using Xunit;

namespace Translate.Core.Tests.Memories;

/// <summary>The index must find the best match as often as a scan of all units does, which is too slow to use.</summary>
public sealed class FuzzyOracleTests : IClassFixture<GeneratedMemory>
{
    private const int Queries = 30;
    private const int OfferFrom = 60;

    private readonly GeneratedMemory _memory;

    public FuzzyOracleTests(GeneratedMemory memory) => _memory = memory;

    [Theory]
    [InlineData(EditKind.Words)]
    [InlineData(EditKind.Inflection)]
    [InlineData(EditKind.Misspelling)]
    [InlineData(EditKind.Clause)]
    public void Finds_the_best_match_that_a_scan_finds(EditKind kind)
    {
        var edits = new GeneratedEdits(seed: 11);
        var random = new GeneratedText(seed: 12);
        int wanted = 0;
        int found = 0;
        for (int i = 0; i < Queries; i++)
        {
            string query = MemoryKey.Of(edits.Apply(kind, _memory.Sources[random.Next(_memory.Sources.Length)]));
            var likeness = new Likeness(query);
            int best = _memory.Sources.Max(likeness.To);
            if (best is >= OfferFrom and < Likeness.Same)
            {
                wanted++;
                found += _memory.Similar.Find(query).Select(f => new Likeness(query).To(f.Unit.Source)).DefaultIfEmpty().Max() == best ? 1 : 0;
            }
        }

        Assert.InRange(wanted, Queries / 2, Queries);
        Assert.InRange((double)found / wanted, 0.99, 1);
    }
}
